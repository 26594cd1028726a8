import { browsers, elementsOf, type BrowserElement } from './browser.js'

const html = 'http://www.w3.org/1999/xhtml'

/**
 * What an article's body may hold, written down a second time and apart from the sanitizer: the attributes of each
 * element, beside those that all may have.
 */
const allowed: Readonly<Record<string, string>> = {
  a: 'href name rel hreflang class data-footnote-ref data-footnote-backref aria-label aria-labelledby aria-describedby aria-hidden',
  blockquote: 'cite',
  code: 'class',
  col: 'span',
  colgroup: 'span',
  del: 'cite datetime',
  details: 'open',
  figure: 'aria-label aria-labelledby aria-describedby aria-hidden',
  h2: 'class',
  img: 'src alt width height loading decoding',
  input: 'type disabled checked',
  ins: 'cite datetime',
  li: 'value class',
  ol: 'start reversed type class',
  q: 'cite',
  section: 'class data-footnotes aria-label aria-labelledby aria-describedby aria-hidden',
  table: 'tabindex aria-label aria-labelledby aria-describedby aria-hidden',
  td: 'colspan rowspan headers data-align',
  th: 'colspan rowspan headers scope abbr data-align',
  time: 'datetime',
  ul: 'class',
}
const plain =
  'abbr b bdi bdo br caption cite dd dfn div dl dt em figcaption h3 h4 h5 h6 hr i kbd label mark p pre rp rt ruby s samp small span strong sub summary sup tbody tfoot thead tr u var wbr'
const everywhere = 'id lang dir title'
const classes = /^(?:language-.+|sr-only|footnotes|data-footnote-backref|task-list-item|contains-task-list)$/
const schemes = {
  href: ['http:', 'https:', 'mailto:', 'tel:', 'xmpp:', 'irc:', 'ircs:'],
  src: ['http:', 'https:'],
  cite: ['http:', 'https:'],
}

/** What stands in the HTML of a body and may not, in any of the browsers; nothing, if all is well. */
export function offences(body: string): string[] {
  const found = browsers.flatMap((browser) => elementsOf(body, browser).flatMap(offencesOf))
  return [...new Set(found)]
}

function offencesOf({ name, namespace, attributes }: BrowserElement): string[] {
  if (namespace !== html) return [namespace === '' ? `<${name}>` : `${namespace} ${name}`]
  if (!Object.hasOwn(allowed, name) && !plain.split(' ').includes(name)) return [`<${name}>`]
  const names = `${allowed[name] ?? ''} ${everywhere}`.split(' ')
  const entries = Object.entries(attributes)
  const wrong = entries.filter(([key, value]) => !names.includes(key) || !isAllowed(key, value))
  if (name === 'input' && (attributes['type'] !== 'checkbox' || attributes['disabled'] === undefined)) {
    return [`<input> that works`]
  }
  return wrong.map(([key, value]) => `<${name} ${key}=${JSON.stringify(value)}>`)
}

function isAllowed(key: string, value: string): boolean {
  if (key === 'class') return value.split(' ').every((name) => classes.test(name))
  if (key === 'data-align') return /^(?:start|center|end)$/.test(value)
  if (key === 'tabindex') return value === '0'
  // A bare slug is a heading's; any other name has the prefix.
  if (key === 'name') return value.startsWith('user-content-')
  if (key === 'id') return value.startsWith('user-content-') || !/^(?:body|cookie|forms|location|name)$/.test(value)
  if (key !== 'href' && key !== 'src' && key !== 'cite') return true
  // As a browser resolves it.
  const base = 'https://news.example/'
  return !URL.canParse(value, base) || schemes[key].includes(new URL(value, base).protocol)
}
