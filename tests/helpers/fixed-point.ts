import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { createSanitizer } from '../../src/render/sanitize.js'
import { serialise } from '../../src/render/html.js'
import { parseIn, type Browser } from './browser.js'

const sanitize = createSanitizer()

/** HTML parsed as a browser does, sanitized and written again: of a finished body, the same. */
export function reparsed(html: string, browser: Browser): string {
  return serialise(sanitize(fromParse5(parseIn(html, browser)) as Root))
}
