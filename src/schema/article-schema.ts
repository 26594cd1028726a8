import * as z from 'zod'
import { newsDate, newsInstant, slug, text, texts, webAddress } from './fields.js'

/** A person or a desk. A plain string in the file is its `name`. */
const author = () =>
  z.union([
    text().transform((name): { name: string; url?: string | undefined } => ({ name })),
    z.object({
      name: text().describe('The name, as it is to be printed.'),
      url: webAddress().optional().describe('A page about the author.'),
    }),
  ])

/**
 * The frontmatter of a news article. It carries no object-level refinement, so `.extend`, `.pick` and `.omit` work;
 * rules that span fields run after it. Dates stay the ISO 8601 strings that the author wrote.
 *
 * @example
 * import * as z from 'zod'
 * const schema = articleSchema.extend({ desk: z.enum(['tokyo', 'london']) })
 * const newsroom = createNewsroom({ locales: [ja, en], schema }) // article.meta.desk is typed
 */
export const articleSchema = z.object({
  title: text().describe('The headline.'),
  description: text().optional().describe('One or two sentences that stand below the headline and in search results.'),
  date: newsDate().describe('When it was or will be published: 2025-01-20, or 2025-01-20T09:00+09:00.'),
  updated: newsDate().optional().describe('When its content last changed in substance.'),
  locale: text().describe('The language of the text, as a BCP 47 tag. May come from the path instead.'),
  category: text().optional().describe('The kind of news, such as Model Release.'),
  impactLevel: z.enum(['high', 'medium', 'low']).optional().describe('How much the news matters.'),
  tags: texts().optional().describe('Subjects, in the language of the article.'),
  relatedCompanies: texts().optional().describe('Organisations that the article is about.'),
  authors: z.array(author()).optional().describe('Who wrote it: names, or name and url.'),
  image: z
    .object({
      src: text().describe('Address or relative path.'),
      alt: text().describe('What the picture shows, for readers who do not see it.'),
      caption: text().optional().describe('What stands below the picture.'),
      credit: text().optional().describe('Who made the picture.'),
    })
    .optional()
    .describe('The lead picture.'),
  status: z.enum(['draft', 'published', 'withdrawn']).optional().describe('Where it stands; published unless given.'),
  embargoUntil: newsInstant().optional().describe('Nobody may see it before: 2025-01-20T09:00+09:00.'),
  expires: newsDate().optional().describe('From when it is no longer shown.'),
  corrections: z
    .array(
      z.object({
        date: newsDate().describe('When it was put right.'),
        text: text().describe('What was wrong, and what is right.'),
      }),
    )
    .optional()
    .describe('What was wrong and has been put right.'),
  story: slug()
    .optional()
    .describe('What ties translations of one story together; the path without locale unless given.'),
  slug: slug().optional().describe('Its place in the address; the story unless given.'),
  aliases: texts().optional().describe('Former addresses of this page.'),
  canonical: webAddress().optional().describe('Where the original stands, if elsewhere.'),
  translationOf: text().optional().describe('The locale that it was translated from.'),
  sourceHash: text()
    .optional()
    .describe('The state of the source that the translation was made from; the library writes it.'),
  disclosure: z
    .object({
      ai: z
        .union([z.boolean(), z.enum(['assisted', 'generated'])])
        .optional()
        .describe('Whether a machine wrote it, or helped to.'),
      translation: z.enum(['human', 'machine']).optional().describe('Who translated it.'),
      reviewedBy: text().optional().describe('Who checked what a machine made.'),
      sponsor: text().optional().describe('Who paid for it.'),
    })
    .optional()
    .describe('What a machine wrote or translated, who reviewed it, who paid for it.'),
})

/**
 * The typed frontmatter of an article, inferred from {@link articleSchema}.
 *
 * @example
 * const headline = (meta: ArticleMeta) => `${meta.date} ${meta.title}`
 * headline({ title: 'R1 released', date: '2025-01-20', locale: 'en' })
 * // '2025-01-20 R1 released'
 */
export type ArticleMeta = z.output<typeof articleSchema>
