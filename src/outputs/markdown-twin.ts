import type { Entry } from '../collection/types.js'
import { disclosure } from './disclosure.js'
import { metaOf } from './publication.js'

/**
 * An article as a Markdown file for whoever reads no HTML (llmstxt.org): headline, summary, date, authors, address and what was
 * disclosed, and the text as its author wrote it, with absolute addresses. Of a withdrawn article there is only that it was.
 *
 * @example
 * const twin = await markdownTwin(entry)
 * await writeFile('dist/ja/fox/index.md', twin)
 * twin.startsWith('# ') // true
 */
export async function markdownTwin(entry: Entry): Promise<string> {
  const { collection, locale, url, isWithdrawn } = entry
  const { title = '', description, date, authors = [] } = metaOf(entry)
  const { t, formatDate, formatList } = collection.localize(locale)
  const about = [
    ...(date === undefined ? [] : [oneLine(formatDate(date))]),
    ...(authors.length === 0 ? [] : [oneLine(formatList(authors.map(({ name }) => name)))]),
    `<${url}>`,
  ]
  const told = disclosure(entry)?.text
  const body = await entry.markdown()
  const blocks = [
    `# ${oneLine(title)}`,
    ...(isWithdrawn
      ? [t('collection.withdrawn')]
      : [...(description === undefined ? [] : [`> ${oneLine(description)}`]), about.join(' · ')]),
    ...(told === undefined ? [] : [`*${oneLine(told)}*`]),
    withoutTitle(body, title).trim(),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** A text as one line of Markdown in which nothing is syntax. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

/** Pages leave out a first heading that repeats the headline, and so does their twin. */
function withoutTitle(body: string, title: string): string {
  const [line = '', heading] = /^\s*# +(.+?)(?: +#+)? *(?:\r?\n|$)/.exec(body) ?? []
  return heading?.trim() === title ? body.slice(line.length) : body
}
