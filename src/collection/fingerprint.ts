import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A part of an article, and the hash of what in it a translator works on. */
export interface Part {
  readonly part: 'fields' | 'lead' | 'section'
  readonly heading?: string
  readonly hash: string
}

/** Built-in fields that are the same in every language, or each language's own affair. */
const untranslated = new Set(
  'date updated locale impactLevel relatedCompanies authors status embargoUntil expires story slug aliases canonical translationOf sourceHash disclosure'.split(
    ' ',
  ),
)

/**
 * The parts of an article with their hashes: its fields, what stands before the first heading, and each section. They
 * depend on what Markdown means and not on how it is written: lines may be wrapped, lists marked and links referred to in
 * another way.
 */
export async function partsOf(meta: object, tree: Root): Promise<Part[]> {
  const sections = sectionsOf(tree)
  const canon = createCanon(tree)
  const texts = [
    fieldsOf(meta),
    ...sections.map((section) =>
      section
        .map(canon)
        .filter((text) => text !== '')
        .join('\n'),
    ),
  ]
  const hashes = await Promise.all(texts.map(hashOf))
  return hashes.map((hash, index): Part => {
    if (index === 0) return { part: 'fields', hash }
    if (index === 1) return { part: 'lead', hash }
    const [heading] = sections[index - 1] ?? []
    return { part: 'section', ...(heading && { heading: toString(heading) }), hash }
  })
}

/** What a translation records of its source. */
export function joinHashes(parts: readonly Part[]): string {
  return parts.map(({ hash }) => hash).join('-')
}

/** The hashes that were recorded, or nothing where a text is none. */
export function splitHashes(recorded: string | undefined): string[] | undefined {
  return recorded !== undefined && /^[\da-f]{6}(?:-[\da-f]{6})+$/.test(recorded) ? recorded.split('-') : undefined
}

/** The blocks before the first heading, and those of each section, its heading first. */
function sectionsOf({ children }: Root): RootContent[][] {
  const sections: RootContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'heading') sections.push([])
    sections.at(-1)?.push(child)
  }
  return sections
}

/** Makes what says of a node all that it means, whoever wrote it down how. */
function createCanon(tree: Root): (node: Nodes) => string {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const find = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if ('children' in node) node.children.forEach(find)
  }
  find(tree)
  const resolved = (node: Nodes): object => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
    const { url = '', title } = definitions.get(node.identifier) ?? {}
    return { ...node, type: node.type === 'linkReference' ? 'link' : 'image', url, title, identifier: undefined }
  }
  /** Notes that were read already, by their number. */
  const read = new Map<string, number>()
  const noteOf = (identifier: string): string => {
    const known = read.get(identifier)
    if (known !== undefined) return `<note ${known}>`
    read.set(identifier, read.size + 1)
    const definition = notes.get(identifier)
    return `<note>${definition ? definition.children.map(canon).join('') : ''}</note>`
  }
  const canon = (node: Nodes): string => {
    // What a note says belongs to where it is first referred to, wherever it is written down and under whatever name.
    if (node.type === 'footnoteReference') return noteOf(node.identifier)
    if (node.type === 'definition' || node.type === 'footnoteDefinition' || isComment(node)) return ''
    if (node.type === 'text') return plain(node.value).replaceAll('<', '&lt;')
    const attributes = Object.entries(resolved(node))
      .filter(([name, value]) => !silent.has(name) && value !== undefined && value !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]: [string, unknown]) => {
        if (typeof value !== 'string') return `${name}=${JSON.stringify(sorted(value))}`
        const isCode = node.type === 'code' || node.type === 'inlineCode'
        return `${name}=${JSON.stringify(isCode ? value.replace(/\r\n?/g, '\n') : plain(value))}`
      })
    const inner = 'children' in node ? trimmed(node.children.map(canon).join('')) : ''
    return `<${attributes.join(' ')}>${inner}</>`
  }
  return canon
}

/** What does not say what a node means: where it stands, how it was written, what it holds. */
const silent = new Set(['position', 'data', 'children', 'spread', 'referenceType', 'label', 'align'])

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)+$/.test(node.value)
}

function trimmed(text: string): string {
  return text.trim()
}

function fieldsOf(meta: object): string {
  const own = Object.entries(meta)
    .filter(([name]) => !untranslated.has(name))
    .map(([name, value]: [string, unknown]): [string, unknown] => {
      if (name !== 'image' || typeof value !== 'object' || value === null) return [name, value]
      // The same picture may have another file in each language.
      const { src: _, ...words } = value as Record<string, unknown>
      return [name, words]
    })
  return JSON.stringify(sorted(Object.fromEntries(own)))
}

/** Plain data with its keys in order and its texts without what only wraps their lines. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string') return plain(value).trim()
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** The first 24 bits of SHA-256, as six hexadecimal digits. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest, 0, 3), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
