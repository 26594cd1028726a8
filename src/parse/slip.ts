import type { Problem } from './problem.js'
import { blank, lineAt } from './text-lines.js'

/** A slip of the pen, and the text in which it is made good or blanked out, so that what follows can be read. */
export interface Slip {
  readonly problem: Problem
  readonly rest: string
}

type Words = Pick<Problem, 'message' | 'hint' | 'values' | 'keyPath'>

/** A slip from `start` to `end`, in these words. */
export function slip(start: number, end: number, words: Words, rest: string): Slip {
  return { problem: { code: 'yaml-syntax', start, end, ...words }, rest }
}

/** A slip that nothing better is known of. */
export function unreadable(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const end = line.start + line.text.trimEnd().length
  return slip(Math.min(at, end), Math.max(end, at + 1), { hint: null }, blank(text, line.start, line.end))
}
