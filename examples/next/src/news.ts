import type { CollectionOf, EditionOf, EntryOf } from 'kawaraban'
import { folder } from 'kawaraban/node'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { newsroom } from './newsroom'

export type News = CollectionOf<typeof newsroom>
export type NewsEdition = EditionOf<typeof newsroom>
export type NewsEntry = EntryOf<typeof newsroom>

/** What translators are free in is left to them; what leads nowhere ends a build. */
const rules = { 'differing-numbers': 'off', 'differing-links': 'off', 'differing-code': 'off' } as const
let previous: News | undefined

/**
 * The articles as they are now, read once for each request. What is wrong with one is thrown, so that it ends a build and stands
 * in the overlay of `next dev`.
 */
export const news = cache(async (): Promise<News> => {
  const { warn } = console
  previous = await newsroom.load(folder('content'), { previous, onError: 'throw', check: true, warn, rules })
  return previous
})

/** The edition of a part of a path; a page that says that there is nothing where that is no language. */
export async function editionAt(lang: string): Promise<NewsEdition> {
  if (!newsroom.isLocale(lang)) notFound()
  return (await news()).edition(lang)
}

/** The entry at a path, parts of which come encoded. */
export async function entryAt({ lang, slug }: { lang: string; slug: string[] }): Promise<NewsEntry> {
  const edition = await editionAt(lang)
  return edition.get(slug.map(decodeURIComponent).join('/')) ?? notFound()
}

export const editionParams = () => newsroom.locales.map((lang) => ({ lang }))
