/** An element, a text, or XML that was written already; what is `undefined` or false is left out. */
export type XmlNode = XmlElement | string | undefined | false | readonly XmlNode[]

/** An element as XML, ready to be written. */
export interface XmlElement {
  readonly xml: string
}

type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/**
 * Writes an element (XML 1.0, fifth edition). Libraries that write XML let characters through that it forbids (2.2), and
 * `]]>` in texts (2.4): a feed with one of them is no XML, and no reader opens it.
 */
export function x(name: string, attributes: XmlAttributes, ...children: readonly XmlNode[]): XmlElement {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const inner = children.map(write).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

/** A whole document. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

/** A text as XML can hold it, in elements and in attributes. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? '')
}

// A bare carriage return would be read as a line break (2.11).
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** A text without the characters that XML 1.0 forbids (2.2, production 2), lone surrogates among them. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

function write(node: XmlNode): string {
  if (node === undefined || node === false) return ''
  if (typeof node === 'string') return escapeXml(node)
  return 'xml' in node ? node.xml : node.map(write).join('')
}
