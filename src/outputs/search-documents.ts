import type { Collection, Entry } from '../collection/types.js'
import { tokenize } from '../locale/search.js'
import { metaOf } from './publication.js'

/**
 * An article as search libraries take it: flat, of texts.
 *
 * @example
 * const index = new MiniSearch<SearchDocument>({ fields: ['title', 'text'], storeFields: ['title', 'url'] })
 * index.addAll(await searchDocuments(collection, 'ja'))
 * index.search(tokenize('認証', 'ja').join(' '))
 */
export interface SearchDocument {
  /** Unique among all editions. */
  readonly id: string
  readonly url: string
  /** The edition's. */
  readonly locale: string
  /** The headline as it is shown. */
  readonly title: string
  readonly description: string
  readonly date: string
  readonly category: string
  readonly tags: readonly string[]
  /** All words of the headline, the description, the tags, the companies and the text, as {@link tokenize} has them, with blanks between them. */
  readonly text: string
}

/**
 * Where the texts of search documents come from, for who has them at hand.
 *
 * @example
 * const texts = new Map<Entry, string>() // filled while the pages were made
 * const options: SearchOptions = { textOf: async (entry) => texts.get(entry) ?? (await entry.outline()).text }
 * await searchDocuments(collection, 'ja', options)
 */
export interface SearchOptions {
  /** The text of an entry; that of its outline unless given, for which its body is parsed. */
  readonly textOf?: (entry: Entry) => Promise<string>
}

/**
 * What an edition's search is made of, for MiniSearch, Orama, FlexSearch or Pagefind's custom records. Words are cut as the
 * language wants it, so that an index that splits at blanks finds them in Japanese, Chinese and Thai; give it what a reader
 * types through {@link tokenize}, too.
 *
 * @throws Error where the newsroom does not have the locale.
 * @example
 * const documents = await searchDocuments(collection, 'ja')
 * await writeFile('dist/search/ja.json', JSON.stringify(documents))
 * documents[0]?.text // '認証 システム は jwt …'
 */
export async function searchDocuments(
  collection: Collection,
  locale: string,
  { textOf = async (entry) => (await entry.outline()).text }: SearchOptions = {},
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = []
  for (const entry of collection.edition(locale)) {
    const { title = '', description = '', date = '' } = metaOf(entry)
    const { category, tags, companies } = entry.terms()
    const text = await textOf(entry)
    const labels = [...tags, ...companies].map(({ label }) => label)
    const all = [title, description, ...labels, text].join('\n')
    documents.push({
      id: `${locale}/${entry.story.id}`,
      url: entry.url,
      locale,
      title,
      description,
      date,
      category: category?.label ?? '',
      tags: tags.map(({ label }) => label),
      text: tokenize(all, entry.article.locale).join(' '),
    })
  }
  return documents
}
