import { DOMParser } from 'linkedom'
import { validateXML } from 'xmllint-wasm'

/** An element of XML, as far as tests look at it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All text in it. */
  readonly text: string
}

/** Reads XML that is known to be well-formed. */
export function readXml(xml: string): XmlElement {
  return elementOf(new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as DomElement)
}

interface DomElement {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly children: Iterable<DomElement>
  readonly textContent: string
}

function elementOf({ tagName, attributes, children, textContent }: DomElement): XmlElement {
  return {
    name: tagName,
    attributes: Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
    children: [...children].map(elementOf),
    text: textContent,
  }
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)

export const textsOf = (element: XmlElement, name: string): string[] =>
  childrenOf(element, name).map(({ text }) => text)

/** What libxml2 has against documents: as XML with namespaces, and by a schema where one is given. */
export async function xmlErrors(documents: readonly string[], schema?: readonly string[]): Promise<string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `document-${index}.xml`, contents }))
  // The first schema is the one that is asked; it imports the others by these names.
  const [main, ...others] = (schema ?? []).map((contents, index) => ({ fileName: `schema-${index}.xsd`, contents }))
  const how = main ? { schema: [main], preload: others } : { normalization: 'format' as const }
  const { errors } = await validateXML({ xml, ...how })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** XML with an element a line, to be read by people. */
export async function indented(xml: string): Promise<string> {
  const { normalized, rawOutput, valid } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    normalization: 'format',
  })
  if (!valid) throw new Error(rawOutput)
  return normalized
}
