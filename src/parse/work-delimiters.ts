/** Characters of emphasis and strikethrough, as they may come to pair. */
export interface Delimiters {
  /**
   * A run of one character.
   *
   * @param before The character before it, NaN where there is none. @param after The one behind it.
   * @param events How many events the parser has by then.
   * @returns How many the run adds.
   */
  run(marker: number, length: number, before: number, after: number, events: number): number
  readonly runs: number
  readonly pairs: number
  /** How many events are walked along to find what opened. */
  readonly lookBack: number
  /** How deep the elements can stand in one another. */
  readonly depth: number
}

interface Opener {
  readonly length: number
  readonly events: number
  /** Whether it can do nothing but open. */
  readonly isSure: boolean
}

const isBlank = (code: number) => Number.isNaN(code) || code <= 32 || code === 0xa0 || code === 0x3000
const isAlphanumeric = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isPunctuation = (code: number) => code > 32 && code < 127 && !isAlphanumeric(code)

/**
 * Follows the rules of flanking (CommonMark 0.31.2, 6.2) where they are plain; anything else may open and close at
 * once. A closer that surely belongs to the opener before it costs what stands between them; for any other, the parser
 * may walk back to where the text began, once for each pair that it can make.
 */
export function createDelimiters(): Delimiters {
  const openers = new Map<number, Opener[]>()
  let runs = 0
  let pairs = 0
  let lookBack = 0
  let unsureClosers = 0
  let levels = 0
  let deepest = 0
  let closed = 0
  const levelsOf = (length: number) => Math.ceil(length / 2)

  return {
    run(marker, length, before, after, events) {
      runs++
      if (marker === 126 && length !== 2) return 0
      const isUnderscore = marker === 95
      const canOpen = !isBlank(after) && !(isUnderscore && isAlphanumeric(before))
      const canClose = !isBlank(before) && !(isUnderscore && isAlphanumeric(after))
      let stack = openers.get(marker)
      if (!stack) openers.set(marker, (stack = []))
      if (canClose) {
        deepest = Math.max(deepest, levels)
        closed += levelsOf(length)
        const opener = stack.at(-1)
        const isSure = isAlphanumeric(before) && (isBlank(after) || isPunctuation(after))
        if (isSure && opener?.isSure && opener.length === length && length < 3) {
          lookBack += events - opener.events
          stack.pop()
          levels -= levelsOf(length)
          pairs++
          return 8
        }
        unsureClosers++
        const possible = Math.min(levelsOf(length), levels)
        lookBack += events * (1 + possible)
        pairs += possible
        if (!canOpen) return 4 + 4 * possible
      }
      if (canOpen) {
        stack.push({ length, events, isSure: isBlank(before) && isAlphanumeric(after) })
        levels += levelsOf(length)
      }
      return 4
    },
    get runs() {
      return runs
    },
    get pairs() {
      return pairs
    },
    get lookBack() {
      return lookBack
    },
    get depth() {
      return unsureClosers === 0 && deepest < 100 ? deepest : Math.min(deepest, closed)
    },
  }
}
