import {
  classifyCharacter,
  classifyPrecedingCharacter,
  isCjk,
  isCjkOrIvs,
  isNonCjkPunctuation,
  isSpaceOrPunctuation,
  isUnicodeWhitespace,
} from './cjk-friendly.js'
import { besideCaseless, reach } from './flanking.js'
import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'

/** Characters of emphasis and strikethrough in one text, and how they pair. */
export interface Delimiters {
  /** A run of one character. @param events How many events the parser has by then. */
  run(start: number, end: number, events: number): void
  /** How many runs there are that have not been paired, or given up. */
  readonly waiting: number
  /** Pairs what has come since there were `from` waiting: what is left over can pair with nothing outside. */
  pair(from: number): void
  /** Says that the parser may take a run for something else: then nothing may be left to open what closes. */
  doubt(): void
  readonly pairs: number
}

interface Run {
  readonly marker: number
  readonly canOpen: boolean
  readonly canClose: boolean
  readonly events: number
  length: number
  /** Pairs before it, and how deep those stand in one another that came after it. */
  pairs: number
  depth: number
}

/** Deeper than this, trees could exhaust the stack of what walks them. */
const maxDepth = 200
/** What a pair adds to the events. */
const eventsOfPair = 8

const tilde = 126
const underscore = 95

/** Pairs runs as the parser does, and charges for how far it walks back for that. */
export function createDelimiters(text: string, bill: Bill, offset: number): Delimiters {
  let waiting: Run[] = []
  let pairs = 0
  let isDoubtful = false

  const distance = (run: Run, from: Run) => run.events - from.events + eventsOfPair * (pairs - from.pairs)
  const close = (run: Run, openers: Run[], first: Run) => {
    while (run.length > 0 && !bill.isOver) {
      const index = openers.findLastIndex((opener) => canPair(opener, run))
      const opener = openers[index]
      bill.charge(prices.candidate, openers.length - 1 - index, offset)
      if (opener || isDoubtful) bill.charge(prices.enclose, distance(run, (!isDoubtful && opener) || first), offset)
      else bill.charge(prices.lookBack, distance(run, first), offset)
      if (!opener) return
      const depth = 1 + openers.slice(index).reduce((deepest, inner) => Math.max(deepest, inner.depth), 0)
      if (depth > maxDepth) bill.charge(prices.tooDeepEmphasis, 1, offset)
      pairs++
      const used = opener.length > 1 && run.length > 1 ? 2 : 1
      run.length -= used
      opener.length -= used
      openers.length = opener.length > 0 ? index + 1 : index
      const outer = openers.at(-1)
      if (outer) outer.depth = Math.max(outer.depth, depth)
    }
  }
  return {
    run(start, end, events) {
      const marker = text.charCodeAt(start)
      if (marker === tilde && end - start !== 2) return
      // Strikethrough is paired apart from emphasis, before or after it.
      if (waiting[0] && (waiting[0].marker === tilde) !== (marker === tilde)) isDoubtful = true
      waiting.push({ marker, ...flanking(text, start, end), events, length: end - start, pairs, depth: 0 })
    },
    get waiting() {
      return waiting.length
    },
    pair(from) {
      const runs = waiting.slice(from)
      waiting.length = from
      const openers: Run[] = []
      for (const run of runs) {
        run.pairs = pairs
        if (run.canClose) close(run, openers, runs[0] ?? run)
        if (run.canOpen && run.length > 0) openers.push(run)
      }
    },
    doubt() {
      isDoubtful = true
    },
    get pairs() {
      return pairs
    },
  }
}

/** CommonMark 0.31.2, 6.2, the rules 9 and 10 included. */
function canPair(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false
  if (opener.marker === tilde) return true
  if (!opener.canClose && !closer.canOpen) return true
  return closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0
}

/** Whether a run can open and close: CommonMark's flanking, as remark-cjk-friendly and flanking.ts amend it. */
function flanking(text: string, start: number, end: number): { canOpen: boolean; canClose: boolean } {
  const marker = text.charCodeAt(start)
  const following = text.codePointAt(end) ?? null
  const preceding = codePointBefore(text, start)
  const after = classifyCharacter(following)
  const before = classifyPrecedingCharacter(
    classifyCharacter(preceding),
    () => codePointBefore(text, start - String.fromCodePoint(preceding ?? 0).length),
    preceding ?? 0,
  )
  const isGap = (category: typeof after) => isNonCjkPunctuation(category) || isUnicodeWhitespace(category)
  const canOpen =
    !isGap(after) || following === tilde || (isNonCjkPunctuation(after) && (isGap(before) || isCjkOrIvs(before)))
  const canClose =
    !isGap(before) || preceding === tilde || (isNonCjkPunctuation(before) && (isGap(after) || isCjk(after)))
  if (marker !== underscore) {
    const { opens, closes } = besideCaseless(
      text.slice(Math.max(0, start - reach), start),
      text.slice(end, end + reach),
    )
    return { canOpen: canOpen || opens, canClose: canClose || closes }
  }
  return {
    canOpen: canOpen && (isSpaceOrPunctuation(before) || !canClose),
    canClose: canClose && (isSpaceOrPunctuation(after) || !canOpen),
  }
}

function codePointBefore(text: string, index: number): number | null {
  if (index <= 0) return null
  const pair = index > 1 ? (text.codePointAt(index - 2) ?? 0) : 0
  return pair > 0xffff ? pair : text.charCodeAt(index - 1)
}
