import type { CST, YAMLError } from './yaml-library.js'
import { indentation, nestedField, noColon, strayEntry, tabs } from './slips-of-lines.js'
import {
  escape,
  hash,
  inBrackets,
  missingComma,
  scalarStart,
  trailing,
  unclosed,
  unclosedQuote,
} from './slips-of-values.js'
import { unreadable, type Slip } from './slip.js'
import { lineAt } from './text-lines.js'

/**
 * What an error of `yaml` comes from. The parser stumbles where it can go no further, and has one code for many things;
 * the author needs the place of the typo and its name.
 */
export function slipOf(text: string, error: YAMLError, tokens: readonly CST.Token[]): Slip {
  const at = Math.min(error.pos[0], text.length)
  const line = lineAt(text, at)
  if (at <= line.content && text.startsWith('- ', line.content)) return strayEntry(text, line)
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabs(text, at)
    case 'BAD_DQ_ESCAPE':
      return escape(text, at)
    case 'BAD_SCALAR_START':
      return scalarStart(text, at, tokens)
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedField(text, at)
    case 'BLOCK_IN_FLOW':
      return inBrackets(text, at, error.pos[1])
    case 'MULTILINE_IMPLICIT_KEY':
      return /^-\s/.test(text.slice(at)) ? inBrackets(text, at, at + 1) : noColon(text, at)
    case 'BAD_INDENT':
      return /end with a/.test(error.message) ? unclosed(text, at, tokens) : indentation(text, at)
    case 'MISSING_CHAR':
      return missingCharacter(text, at, error.message, tokens)
    case 'UNEXPECTED_TOKEN':
      return trailing(text, at)
    default:
      return unreadable(text, at)
  }
}

/** `yaml` has one code for everything that is missing. */
function missingCharacter(text: string, at: number, message: string, tokens: readonly CST.Token[]): Slip {
  if (/closing/.test(message)) return unclosedQuote(text, at, tokens)
  if (/end with a/.test(message)) return unclosed(text, at, tokens)
  if (/map values/.test(message)) return noColon(text, at)
  if (/without - indicator/.test(message)) return indentation(text, at)
  if (/Comments/.test(message)) return hash(text, at)
  return /Missing ,/.test(message) ? missingComma(text, at) : unreadable(text, at)
}
