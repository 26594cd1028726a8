import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import { unicodePunctuation, unicodeWhitespace } from 'micromark-util-character'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import type { Data } from 'unified'

const colon = 58

/**
 * Adds the syntax of blocks to a processor: `:::name` begins one where a plugin has that name, and nowhere else. Whether it does is decided
 * while the line is read, so that every other colon stays text: `時刻:午後3時`, `10:30`, `:::whatever`.
 */
export function addBlockSyntax(data: Data, names: readonly string[]): void {
  const container = containerOf(directive().flow?.[colon])
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push({ flow: { [colon]: ofNames(container, new Set(names)) } })
  fromMarkdown.push(directiveFromMarkdown())
}

/** Of the three kinds of directives, the one that holds blocks: the first in flow. */
function containerOf(constructs: Construct | readonly Construct[] | undefined): Construct {
  const first = Array.isArray(constructs) ? (constructs as readonly Construct[])[0] : (constructs as Construct)
  if (first === undefined) throw new Error('micromark-extension-directive has no construct for containers.')
  return first
}

function ofNames(container: Construct, names: ReadonlySet<string>): Construct {
  return {
    ...container,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(nameIn(names), container.tokenize.call(this, effects, ok, nok), nok)
    },
  }
}

/** Looks whether colons and one of the names stand here. */
function nameIn(names: ReadonlySet<string>): Construct {
  return {
    partial: true,
    tokenize(effects: Effects, ok: State, nok: State): State {
      let name = ''
      const colons: State = (code) => {
        if (code !== colon) return letters(code)
        effects.consume(code)
        return colons
      }
      const letters: State = (code) => {
        if (code === null || code < 0 || endsName(code)) {
          effects.exit('directiveContainerName')
          return names.has(name) ? ok(code) : nok(code)
        }
        name += String.fromCharCode(code)
        effects.consume(code)
        return letters
      }
      return (code) => {
        effects.enter('directiveContainerName')
        return colons(code)
      }
    },
  }
}

// As the names of directives end: at what is neither a letter nor a number, but for "-" and "_".
function endsName(code: Code): boolean {
  return unicodeWhitespace(code) || (unicodePunctuation(code) && code !== 45 && code !== 95)
}
