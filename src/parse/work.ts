/** What makes a body dear to render: a key under `cause` in the messages. */
export type Cause =
  | 'nesting'
  | 'emphasis'
  | 'brackets'
  | 'code'
  | 'html'
  | 'table'
  | 'list'
  | 'definitions'
  | 'footnotes'
  | 'links'
  | 'text'

/** An estimate of the work that a body will cost: 1 is what the default limit allows. */
export interface Estimate {
  readonly work: number
  readonly cause: Cause
  /** Where the dearest construct begins, as an offset in the body. */
  readonly offset: number
}

export function estimateWork(body: string): Estimate {
  return { work: body.length / 1e9, cause: 'text', offset: 0 }
}
