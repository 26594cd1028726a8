import * as z from 'zod'
import type { SiteOptions } from '../collection/site.js'
import { articleSchema } from '../schema/article-schema.js'

const words = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i

/** A day as `Date` reads it, without a time: `Jul 08 2022`, `8 July 2022`, `07/08/2022` with the month first. */
function civilDate(written: string): string {
  // Of `post 1 2022`, too, `Date` would make a day.
  const isDay = /\b\d{4}\b/.test(written) && written.match(/\p{L}+/gu)?.every((word) => words.test(word)) !== false
  const day = new Date(written)
  if (!isDay || /^\d{4}-|:/.test(written) || Number.isNaN(day.getTime())) return written
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  // Of February 30, it makes a day of March.
  const isThere = written.match(/\d+/g)?.every((number) => parts.includes(Number(number)))
  return isThere ? parts.map((part) => String(part).padStart(2, '0')).join('-') : written
}

const { date, image, status } = articleSchema.shape
const day = (description: string) => z.string().transform(civilDate).pipe(date).describe(description)
const picture = image.unwrap()

const schema = articleSchema.extend({
  date: day('When it was published: 2022-07-08, or Jul 08 2022.'),
  updated: day('When its content last changed in substance.').optional(),
  image: z.union([picture.shape.src.transform((src) => ({ src, alt: '' })), picture]).optional(),
  status: z.union([z.boolean().transform((isDraft) => (isDraft ? 'draft' : 'published')), status.unwrap()]).optional(),
})
const fields = { date: 'pubDate', updated: 'updatedDate', image: 'heroImage', locale: 'lang', status: 'draft' }

/**
 * What a site made from Astro's blog template is to {@link createNewsroom}: `pubDate` and `updatedDate`, which may be days as
 * `Date` reads them, `Jul 08 2022`; `heroImage` as a path alone, for decoration; `lang`; `draft: true`. Posts have the addresses
 * `/blog/<locale>/<slug>/`, and pages name no feeds but the site's own, unless `site` says otherwise.
 *
 * @param site Its `url` is the `site` of Astro's configuration.
 * @example
 * const newsroom = createNewsroom({ ...astroBlog({ url: 'https://news.example' }), locales: [en, ja] })
 * const source = '---\ntitle: Hello\npubDate: Jul 08 2022\nlang: en\n---\n'
 * newsroom.parse(source).meta.date // '2022-07-08'
 */
export function astroBlog(site: SiteOptions): { schema: typeof schema; fields: typeof fields; site: SiteOptions } {
  const path: SiteOptions['path'] = ({ locale, slug }) => `/blog/${locale}/${slug}/`
  return { schema, fields, site: { path, feeds: [], ...site } }
}
