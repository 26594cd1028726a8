/**
 * One of the tests of a contract, for any test runner.
 *
 * @example
 * const [first]: ContractTest[] = testPlugin(funding, fixtures)
 * test(first.name, first.run)
 * // "funding: speaks each of its languages in full"
 */
export interface ContractTest {
  readonly name: string
  /** @throws Error that says what is broken and what to do. */
  readonly run: () => Promise<void>
}
