import type { Collection, Entry } from '../collection/types.js'
import { nameOfLanguage } from '../locale/tag.js'
import { oneLine } from './markdown-twin.js'
import { editionsOf, isListed, metaOf, siteOf } from './publication.js'

/**
 * How much `llms.txt` lists, and where the Markdown of an article stands.
 *
 * @example
 * const options: LlmsOptions = { limit: 20 }
 * const text = llmsTxt(collection, options)
 * await writeFile('dist/llms.txt', text)
 */
export interface LlmsOptions {
  /** How many of the newest articles of each edition; 100 unless given. */
  readonly limit?: number
  /** The address of an entry's Markdown; `.md` behind that of its page unless given. */
  readonly twin?: (entry: Entry) => string
}

/**
 * What a language model is to read of a site, as `/llms.txt` (llmstxt.org): its name, what it is about, and for each edition its
 * newest articles with their summaries, as links to their Markdown.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * const text = llmsTxt(collection)
 * await writeFile('dist/llms.txt', text)
 * // '# The Example\n\n> …\n\n## 日本語\n\n- [見出し](https://news.example/ja/fox/index.md): …'
 */
export function llmsTxt(collection: Collection, { limit = 100, twin = twinAddress }: LlmsOptions = {}): string {
  const site = siteOf(collection)
  const editions = editionsOf(collection)
  const main = editions[0]?.locale ?? collection.locales[0] ?? 'en'
  const description = site.description(main)
  const line = (entry: Entry) => {
    const { title = '', description: summary } = metaOf(entry)
    const note = summary === undefined ? '' : `: ${oneLine(summary)}`
    return `- [${oneLine(title)}](${encodeParentheses(twin(entry))})${note}`
  }
  const sections = editions.flatMap(({ locale, entries }) => {
    const lines = entries.filter(isListed).slice(0, limit).map(line)
    return lines.length === 0 ? [] : [`## ${nameOfLanguage(locale, locale) ?? locale}\n\n${lines.join('\n')}`]
  })
  return `${[
    `# ${oneLine(site.name(main))}`,
    ...(description === undefined ? [] : [`> ${oneLine(description)}`]),
    ...sections,
  ].join('\n\n')}\n`
}

/** Where the Markdown of an entry stands unless a site says otherwise: beside its page, under the same name. */
export function twinAddress({ url }: Entry): string {
  const twin = new URL(url)
  twin.pathname = twin.pathname.endsWith('/')
    ? `${twin.pathname}index.md`
    : `${twin.pathname.replace(/\.html?$/i, '')}.md`
  return twin.href
}

function encodeParentheses(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}
