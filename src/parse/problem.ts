/** What stands in the words of a message: texts, numbers, lists of texts. */
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>

/** An error at a place of the file, before it is put into words. */
export interface Problem {
  readonly code: string
  /** Offsets in the file. */
  readonly start: number
  readonly end: number
  readonly values?: ProblemValues | undefined
  /** Where the words are, if not under `diagnostic` and the code. */
  readonly words?: string | undefined
  /** Keys of the words where they are not the code's own `message` and `hint`; null where there is nothing to advise. */
  readonly message?: string | undefined
  readonly hint?: string | null | undefined
  /** The field that it stands in, in the author's own names, where that is known. */
  readonly keyPath?: readonly (string | number)[] | undefined
  /** Text that could not be read: what is said to be missing may stand in it. */
  readonly unread?: string
}
