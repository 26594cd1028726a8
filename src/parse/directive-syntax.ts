import { directive } from 'micromark-extension-directive'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { canonicalTag } from '../locale/tag.js'
import { upcoming } from './constructs.js'

const colon = 58

/**
 * Of what remark calls directives, blocks with a name that a plugin has (`:::name`), and passages in another language
 * (`:lang[text]{zh-Hant}`). Which it is, is decided while the line is read, so that every other colon stays text:
 * `時刻:午後3時`, `10:30`, `:::whatever`.
 */
export function directiveSyntax(blocks: readonly string[]): Extension {
  const { flow, text } = directive()
  const names = new Set(blocks)
  const isBlock = (line: string) => names.has(/^:+([\p{L}\p{N}_-]+)/u.exec(line)?.[1] ?? '')
  const isPassage = (line: string) => line.startsWith(':lang[')
  return {
    flow: { [colon]: only(first(flow?.[colon]), isBlock, longestLine) },
    text: { [colon]: withTag(only(first(text?.[colon]), isPassage, longestName)) },
  }
}

const longestName = 64
const longestLine = 1024

/** Of flow, the construct of blocks comes first, before that of leaves. */
function first(constructs: Construct | readonly Construct[] | undefined): Construct {
  const [construct] = [constructs ?? []].flat() as Construct[]
  if (construct === undefined) throw new Error('micromark-extension-directive has no such construct.')
  return construct
}

/** A construct, where what comes is what it is wanted for. */
function only(construct: Construct, isWanted: (text: string) => boolean, reach: number): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return isWanted(upcoming(this, reach)) ? construct.tokenize.call(this, effects, ok, nok) : nok
    },
  }
}

/** The construct of directives in text, where its attributes are a language tag. */
function withTag(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return construct.tokenize.call(
        this,
        effects,
        (code) => {
          const isPartOfIt = (kind: string, type: string) =>
            type === 'directiveTextAttributes' || (kind === 'enter' && type === 'directiveText')
          const [, attributes] = this.events.findLast(([kind, { type }]) => isPartOfIt(kind, type)) ?? []
          const written = attributes?.type === 'directiveTextAttributes' ? this.sliceSerialize(attributes) : ''
          return (canonicalTag(written.slice(1, -1)) === undefined ? nok : ok)(code)
        },
        nok,
      )
    },
  }
}
