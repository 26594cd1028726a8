import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { mapText, passed, upcoming } from './constructs.js'

/**
 * CommonMark's rule of flanking (0.31.2, 6.2) lets strong text with a bracket or a quotation mark at its edge begin or end only
 * beside blanks and punctuation. Languages that set neither there (`นี่คือ**"สำคัญ"**มาก`, `ב**"הארץ"**`) could not have it. Here a
 * letter of a script without capitals does as well, as it already does in Chinese, Japanese and Korean.
 */
export function widenFlanking(extension: Extension): Extension {
  return mapText(extension, (construct) => [isRun(construct) ? widened(construct) : construct])
}

const asterisk = 42
const tilde = 126

function isRun({ name }: Construct): boolean {
  return name === 'attention' || name === 'strikethrough'
}

/** A construct of delimiter runs that asks the letters around a run too. */
function widened(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const before = passed(this, reach)
      let marker: Code = null
      const run = construct.tokenize.call(
        this,
        effects,
        (code) => {
          const token = this.events.at(-1)?.[1]
          // An underscore within a word is part of it.
          if (token && (marker === asterisk || marker === tilde)) {
            const { opens, closes } = besideCaseless(before, upcoming(this, reach))
            if (opens) token._open = true
            if (closes) token._close = true
          }
          return ok(code)
        },
        nok,
      )
      return (code) => {
        marker = code
        return run(code)
      }
    },
  }
}

// Arabic lengthens the letter before quotation marks (`بـ«الأهرام»`), and Thai, Lao and Khmer repeat a word by a sign after it:
// Unicode calls these four modifiers of letters. Marks and invisible signs of direction belong to the letter before them.
const endsInCaseless = /[\p{Lo}\u0640\u0e46\u0ec6\u17d7][\p{M}\p{Cf}]*$/u
const beginsCaseless = /^\p{Cf}*[\p{Lo}\u0640\u0e46\u0ec6\u17d7]/u
const endsInPunctuation = /[\p{P}\p{S}]\p{Cf}*$/u
const beginsWithPunctuation = /^\p{Cf}*[\p{P}\p{S}]/u
/** How far to look for a letter, in UTF-16 units. */
export const reach = 8

/** Whether a run between these texts opens or closes because of a letter without capitals on its other side. */
export function besideCaseless(before: string, after: string): { opens: boolean; closes: boolean } {
  return {
    opens: endsInCaseless.test(before) && beginsWithPunctuation.test(after),
    closes: endsInPunctuation.test(before) && beginsCaseless.test(after),
  }
}
