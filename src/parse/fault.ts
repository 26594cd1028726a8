import type { ProblemValues } from './problem.js'

/** What is wrong with a value, before it is known where it stands and put into words. */
export interface Fault {
  readonly code: string
  readonly path: readonly (string | number)[]
  /** Words of the schema's own, in place of ours. */
  readonly text?: string
  /** Keys of the words where they are not the code's own `message` and `hint`; null where there is nothing to advise. */
  readonly message?: string
  readonly hint?: string | null
  readonly values?: ProblemValues
}
