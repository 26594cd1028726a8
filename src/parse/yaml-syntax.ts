import type { YAMLError } from 'yaml'
import type { Problem } from './yaml.js'

/** For each kind of error of `yaml`, the words that say it and the way out. */
const known: Readonly<Partial<Record<string, { message: string; hint: string }>>> = {
  BAD_INDENT: { message: 'indent', hint: 'hintIndent' },
  TAB_AS_INDENT: { message: 'tab', hint: 'hintIndent' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'colon', hint: 'hintQuote' },
  BLOCK_IN_FLOW: { message: 'unclosed', hint: 'hintClose' },
  MISSING_CHAR: { message: 'unclosed', hint: 'hintClose' },
  MULTILINE_IMPLICIT_KEY: { message: 'unclosed', hint: 'hintClose' },
  UNEXPECTED_TOKEN: { message: 'trailing', hint: 'hintQuote' },
  BAD_SCALAR_START: { message: 'start', hint: 'hintQuote' },
  BAD_DQ_ESCAPE: { message: 'escape', hint: 'hintEscape' },
  MULTIPLE_DOCS: { message: 'second', hint: 'hintSecond' },
}

/** An error of `yaml` as a problem, at a place that is in the text. */
export function syntaxProblem({ code, pos, message }: YAMLError): Problem {
  const words = known[code] ?? { message: 'detail', hint: 'hintQuote' }
  return {
    code: 'yaml-syntax',
    start: pos[0],
    end: Math.max(pos[1], pos[0] + 1),
    values: { detail: message },
    ...words,
  }
}
