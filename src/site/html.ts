const brand = Symbol.for('kawaraban.Html')

/**
 * A text that is HTML already, and is not escaped again.
 *
 * @example
 * const title: Html = html`<h1>${'<b> is text here'}</h1>`
 * String(title) // '<h1>&#60;b&#62; is text here</h1>'
 * const main: Html = html`<main>${title}</main>`
 */
export class Html {
  /** In the registry of all realms: a configuration may have loaded another copy of this package. */
  readonly [brand] = true

  constructor(private readonly text: string) {}

  toString(): string {
    return this.text
  }
}

/**
 * What can stand in a template: a list is joined; `undefined` and `false` leave nothing behind.
 *
 * @example
 * const values: HtmlValue[] = ['text', 3, html`<b>bold</b>`, undefined]
 * const row = (value: HtmlValue) => html`<li>${value}</li>`
 * html`<ul>${values.map(row)}</ul>`
 */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[]

/**
 * A template whose values are escaped, in texts and in quoted attributes alike.
 *
 * @example
 * const link = (url: string, title: string) => html`<a href="${url}">${title}</a>`
 * const list = html`<ul>${entries.map(({ url, slug }) => html`<li>${link(url, slug)}</li>`)}</ul>`
 * String(list)
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((part, index) => part + (index < values.length ? write(values[index]) : '')).join(''))
}

/**
 * Marks text as HTML, so that it is not escaped. Only for what kawaraban has rendered: that is sanitized.
 *
 * @example
 * const { parts } = await entry.render()
 * const main = html`<main>${raw(parts.body)}</main>`
 * String(main)
 */
export function raw(text: string): Html {
  return new Html(text)
}

function write(value: HtmlValue): string {
  if (typeof value === 'object') return brand in value ? value.toString() : value.map(write).join('')
  if (value === undefined || value === false) return ''
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
