import type { ParseArgsConfig } from 'node:util'

/** What a command speaks to and stands in: the process, or a test. */
export interface Io {
  /** Where the user stands. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether somebody looks at it, and colours and progress are of use. */
  readonly isTerminal: boolean
  /** Results, for other programs as well. */
  out(text: string): void
  /** What goes to whoever looks on. */
  error(text: string): void
  /** A line that the next one replaces; nothing ends it. */
  progress(text: string): void
}

/** What was given on the command line, by the names of options. */
export interface Arguments {
  readonly positionals: readonly string[]
  text(option: string): string | undefined
  flag(option: string): boolean
}

/** A command: what it is for, how it is called, and what it does. */
export interface Command {
  readonly summary: string
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Gives the exit code. */
  run(args: Arguments, io: Io): Promise<number>
}

/** Something that whoever called must change; its message is all that they need. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A number with its noun. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}
