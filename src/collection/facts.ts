import type { Nodes, Root } from 'mdast'
import { numbersIn, type NumberInText } from '../locale/numbers.js'

/** A place in a body, as offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What should be the same in each translation of a text. Sections are counted by the headings before them. */
export interface Facts {
  readonly numbers: readonly (NumberInText & {
    readonly place: Span
    readonly section: number
    readonly inTable: boolean
  })[]
  readonly links: readonly { readonly href: string; readonly place: Span; readonly section: number }[]
  readonly tables: readonly { readonly size: string; readonly place: Span }[]
  readonly code: readonly { readonly lines: number; readonly place: Span }[]
  readonly headings: readonly { readonly depth: number; readonly place: Span }[]
}

/** The texts of a sentence with their places. In place of code, pictures and addresses stands what parts two numbers. */
function textsOf(node: Nodes): { value: string; start: number }[] {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'text') return [{ value: node.value, start }]
  const isAddress = node.type === 'link' && node.children.every((child) => child.type === 'text' && isUrl(child.value))
  if (!('children' in node) || isAddress) return [{ value: node.type === 'html' ? '' : ' ; ', start }]
  return node.children.flatMap(textsOf)
}

function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)|^\S+@\S+$/i.test(text)
}

/** Reads off a body what can be compared across languages. Numbers in code and in addresses are theirs. */
export function factsOf(tree: Root, body: string, locale: string): Facts {
  const numbers: Facts['numbers'][number][] = []
  const links: Facts['links'][number][] = []
  const tables: Facts['tables'][number][] = []
  const code: Facts['code'][number][] = []
  const headings: Facts['headings'][number][] = []
  const placeOf = ({ position }: Nodes): Span => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  })
  const definitions = new Map<string, string>()
  /** A number may be stressed in part: so it is looked for in the whole sentence. */
  const readNumbers = (sentence: Nodes, section: number, inTable: boolean) => {
    const texts = textsOf(sentence)
    const starts: number[] = []
    let length = 0
    for (const { value } of texts) {
      starts.push(length)
      length += value.length
    }
    for (const number of numbersIn(texts.map(({ value }) => value).join(''), locale)) {
      const at = starts.findLastIndex((start) => start <= number.start)
      const from = (texts[at]?.start ?? 0) + number.start - (starts[at] ?? 0)
      // Escapes make a text shorter than it is written.
      const found = body.indexOf(number.text, from)
      const start = found >= 0 && found < placeOf(sentence).end ? found : from
      numbers.push({ ...number, section, inTable, place: { start, end: start + number.text.length } })
    }
  }
  const read = (node: Nodes, inTable: boolean): void => {
    const place = placeOf(node)
    const section = headings.length
    switch (node.type) {
      case 'heading':
        headings.push({ depth: node.depth, place })
        readNumbers(node, headings.length, inTable)
        break
      case 'paragraph':
      case 'tableCell':
        readNumbers(node, section, inTable)
        break
      case 'definition':
        definitions.set(node.identifier, node.url)
        return
      case 'link':
        links.push({ href: node.url, place, section })
        break
      case 'linkReference':
        links.push({ href: `\0${node.identifier}`, place, section })
        break
      case 'table':
        tables.push({ size: `${node.children.length} × ${node.children[0]?.children.length ?? 0}`, place })
        break
      case 'code':
        code.push({ lines: node.value.split('\n').length, place })
        return
    }
    if ('children' in node) node.children.forEach((child) => read(child, inTable || node.type === 'table'))
  }
  read(tree, false)
  const resolved = links.map(({ href, ...link }) => ({
    ...link,
    href: href.startsWith('\0') ? (definitions.get(href.slice(1)) ?? href) : href,
  }))
  return { numbers, links: resolved, tables, code, headings }
}
