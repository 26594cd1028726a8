import type { Element, ElementContent, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { definePlugin } from '../index.js'

/**
 * How {@link phrases} finds the places where a heading may break.
 *
 * @example
 * import { loadDefaultJapaneseParser } from 'budoux'
 * const budoux = loadDefaultJapaneseParser()
 * const options: PhrasesOptions = { segment: (text, locale) => (locale === 'ja' ? budoux.parse(text) : [text]) }
 */
export interface PhrasesOptions {
  /** Cuts a text into phrases that make the text again when they are joined; any others are not used. */
  readonly segment: (text: string, locale: string) => readonly string[]
}

/**
 * Lets headings of the body break between phrases and nowhere else, for scripts that set no blanks: `<wbr>` between the
 * phrases that a segmenter finds (HTML Standard, 4.5.28). Browsers that know `word-break: auto-phrase` need it for no
 * Japanese; there is no segmenter in the package. Without the `<wbr>` the heading is what it was.
 *
 * @example
 * import { phrases } from 'kawaraban/plugins/phrases'
 * const newsroom = createNewsroom({ locales: [ja], plugins: [phrases({ segment })] })
 * newsroom.renderSync(article).body // <h2 id="…">今日は<wbr>天気です</h2>
 */
export function phrases({ segment }: PhrasesOptions) {
  return definePlugin({
    name: 'phrases',
    rehype: [
      () => (tree: Root, file) => {
        const locale = file.data.kawaraban?.article.locale ?? 'und'
        visit(tree, 'element', (node) => {
          if (/^h[1-6]$/.test(node.tagName)) breakUp(node, (text) => segment(text, locale))
        })
      },
    ],
  })
}

function breakUp(heading: Element, segment: (text: string) => readonly string[]): void {
  const texts: Text[] = []
  visit(heading, 'text', (node) => void texts.push(node))
  const all = texts.map(({ value }) => value).join('')
  const parts = segment(all)
  if (parts.length < 2 || parts.join('') !== all) return
  const ends = new Set<number>()
  let end = 0
  for (const part of parts.slice(0, -1)) ends.add((end += part.length))
  let offset = 0
  const cut = (node: Element): void => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') cut(child)
      if (child.type !== 'text') return [child]
      const from = offset
      offset += child.value.length
      return broken(child.value, from, ends)
    })
  }
  cut(heading)
}

/** A text that begins at `from`, with a chance to break wherever a phrase ends before its own end or at it. */
function broken(text: string, from: number, ends: ReadonlySet<number>): ElementContent[] {
  const nodes: ElementContent[] = []
  let begin = 0
  for (let at = 0; at <= text.length; at++) {
    if (at === 0 || !ends.has(from + at)) continue
    nodes.push({ type: 'text', value: text.slice(begin, at) }, wordBreak())
    begin = at
  }
  return begin < text.length ? [...nodes, { type: 'text', value: text.slice(begin) }] : nodes
}

function wordBreak(): Element {
  return { type: 'element', tagName: 'wbr', properties: {}, children: [] }
}
