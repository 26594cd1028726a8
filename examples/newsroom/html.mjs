/** Text that is HTML already. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

/**
 * Marks text as HTML, so that it is not escaped. Only for what kawaraban has rendered: that is sanitized.
 *
 * @param {string} text
 */
export const raw = (text) => new Html(text)

/**
 * A template whose values are escaped, in texts and in quoted attributes alike. A list is joined; `undefined` and
 * `false` leave nothing behind.
 *
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 */
export const html = (strings, ...values) => raw(String.raw({ raw: strings }, ...values.map(write)))

/** @param {unknown} value @returns {string} */
function write(value) {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(write).join('')
  if (value === undefined || value === false) return ''
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
