import type { Article } from './article.js'
import type { Collection, Edition, Entry } from './collection/types.js'
import type { Newsroom } from './newsroom.js'

/**
 * The locales of a newsroom, as a type: for words of a site's own, in each of its languages.
 *
 * @example
 * const newsroom = createNewsroom({ locales: [ja, en] })
 * type Language = LocaleOf<typeof newsroom> // 'ja' | 'en'
 * const words: Record<Language, string> = { ja: '目次', en: 'Contents' }
 */
export type LocaleOf<N> = N extends Newsroom<infer _Meta, infer L> ? L : never

/**
 * The articles of a newsroom, with what its schema and its plugins make of the frontmatter, as a type.
 *
 * @example
 * type News = ArticleOf<typeof newsroom>
 * const headline = ({ meta }: News) => meta.title
 * headline(newsroom.parse(source))
 */
export type ArticleOf<N> = N extends Newsroom<infer Meta, infer L> ? Article<Meta, L> : never

/**
 * What a newsroom's `load` and `collect` give, as a type: for the props of components and the parameters of functions.
 *
 * @example
 * type News = CollectionOf<typeof newsroom>
 * const newest = (news: News) => news.edition('ja').entries[0]
 * newest(await newsroom.load(folder('content')))
 */
export type CollectionOf<N> = N extends Newsroom<infer Meta, infer L> ? Collection<Meta, L> : never

/**
 * The editions of a newsroom, as a type: for the props of a front page, an archive, a feed.
 *
 * @example
 * type NewsEdition = EditionOf<typeof newsroom>
 * const count = (edition: NewsEdition) => edition.entries.length
 * count(collection.edition('ja'))
 */
export type EditionOf<N> = N extends Newsroom<infer Meta, infer L> ? Edition<Meta, L> : never

/**
 * The entries of a newsroom's editions, as a type: for the props of a card or of an article's page.
 *
 * @example
 * type Props = { entry: EntryOf<typeof newsroom> }
 * const card = ({ entry }: Props) => `<a href="${entry.pathname}">${entry.article.meta.title}</a>`
 * [...collection.edition('ja')].map((entry) => card({ entry }))
 */
export type EntryOf<N> = N extends Newsroom<infer Meta, infer L> ? Entry<Meta, L> : never
