import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { createMarkdown } from '../../src/parse/markdown.js'

const bridge = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
const stringifier = unified()
  .use(rehypeStringify, {
    allowDangerousHtml: true,
    characterReferences: { useNamedReferences: true },
    closeSelfClosing: true,
  })
  .freeze()

/** Markdown → mdast → hast → HTML as the specifications print it: raw HTML kept, and no transform of ours. */
export function createMarkdownToHtml(options: { gfm: boolean }): (markdown: string) => string {
  const parser = createMarkdown({ blocks: ['note'], aozoraRuby: true, ...options, remark: [] })
  return (markdown) => stringifier.stringify(bridge.runSync(parser.runSync(parser.parse(markdown))) as Root)
}

/** As the specifications' own runners compare: whether a quote or `>` is written as a reference says nothing. */
export function comparable(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&gt;', '>').trimEnd()
}
