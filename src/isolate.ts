import { visibly } from './code-frame.js'

/**
 * A text with its code, which stands in backticks, set off from the direction of the words around it (UAX 9, 2.4.2:
 * FIRST STRONG ISOLATE). Without that, a sentence in Arabic that begins with a field's name would be laid out from the
 * left, and a date in it would read from its end.
 */
export function isolateCode(text: string): string {
  return text.replace(/`[^`]*`/g, '\u2068$&\u2069')
}

/** A text with its direction characters made visible, but for the isolates around code, which end where they begin. */
export function visiblyIsolated(text: string): string {
  return text
    .split(/\u2068(`[^`]*`)\u2069/)
    .map((part, index) => (index % 2 === 0 ? visibly(part) : `\u2068${visibly(part)}\u2069`))
    .join('')
}
