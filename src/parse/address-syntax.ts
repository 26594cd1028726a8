import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { mapText, upcoming } from './constructs.js'

/**
 * GitHub's bare addresses, ended where the sentence goes on. GitHub ends them at blanks and leaves ASCII punctuation behind
 * them out; languages that set no blanks go on with punctuation of their own, which would be taken into the link.
 */
export function addressSyntax(): Extension {
  return mapText(gfmAutolinkLiteral(), (construct) => [
    construct.name === 'emailAutolink' ? construct : endingEarly(construct),
  ])
}

// Punctuation beyond ASCII, wide symbols, and the markers of strong text and deletions.
const sentenceGoesOn = /(?![\x00-\x7F])\p{P}|(?![\p{L}\p{N}])[\uFF01-\uFFEE]|\*\*|~~/gu
// In names such as `レオナルド・ダ・ヴィンチ`, `Col·lecció` and `Michelson–Morley` it does not.
const joinsName =
  /(?<=[\p{L}\p{N}]\p{M}*)[·‧’׳״–](?=[\p{L}\p{N}])|(?<=(?![\x00-\x7F])\p{L})・(?=(?![\x00-\x7F])\p{L})/gu

/** How far to look for the end of an address: longer ones are for machines. */
const longest = 2048

/** Where in a text that begins with a bare address the sentence goes on, if it does. */
export function addressEnd(text: string): number | undefined {
  const inNames = new Set(Array.from(text.matchAll(joinsName), ({ index }) => index))
  for (const { index } of text.matchAll(sentenceGoesOn)) if (!inNames.has(index)) return index
  return undefined
}

// GitHub's addresses without a scheme begin behind blanks and ASCII brackets only.
const isBeyondAscii = (code: Code) => code !== null && code > 127
const blank = 32

/** A construct for which the text ends where the sentence goes on. */
function endingEarly(construct: Construct): Construct {
  return {
    ...construct,
    previous(code) {
      return isBeyondAscii(code) || (construct.previous?.call(this, code) ?? true)
    },
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      if (!/^(?:https?:|www\.)/i.test(upcoming(this, 6))) return nok
      const [address = ''] = upcoming(this, longest).split(/\s/, 1)
      const end = this.now().offset + (addressEnd(address) ?? Number.POSITIVE_INFINITY)
      // The construct takes what lies behind the end for the end of all text; whoever comes after it is told the truth.
      let actual: Code = null
      let isDone = false
      const tell =
        (next: State): State =>
        () =>
          next(actual)
      const leave =
        (next: State): State =>
        () => {
          isDone = true
          return next(actual)
        }
      const within =
        (state: State): State =>
        (code) => {
          actual = code
          const next = state(this.now().offset >= end ? null : code)
          return next === undefined || isDone ? next : within(next)
        }
      const part = (inner: Construct): Construct => ({
        ...inner,
        tokenize: function tokenizePart(this: TokenizeContext, effects, ok, nok) {
          return inner.tokenize.call(this, inParts(effects), tell(ok), tell(nok))
        },
      })
      const inParts = (all: Effects): Effects => ({
        ...all,
        attempt: (inner, ...next) => all.attempt(part(inner as Construct), ...next),
        check: (inner, ...next) => all.check(part(inner as Construct), ...next),
      })
      const previous = () => (isBeyondAscii(this.previous) ? blank : this.previous)
      const context = Object.create(this, { previous: { get: previous } }) as TokenizeContext
      return within(construct.tokenize.call(context, inParts(effects), leave(ok), leave(nok)))
    },
  }
}
