import type { Article } from '../article.js'
import { nameOfLanguage } from '../locale/tag.js'
import type { Additions } from '../plugin-parts.js'
import type { Outline, PageSurroundings, Rendered } from '../render/article.js'
import type { ArticleTerms } from '../render/terms.js'
import type { LinkTo } from '../render/links.js'
import { h } from '../render/nodes.js'
import { imageAtOf, type FindAsset } from './assets.js'
import type { EntrySetup } from './entries.js'
import type { Bodies } from './page.js'
import type { Syndicated } from './published.js'
import type { Entry } from './types.js'

/** What a newsroom makes of one article, for readers of a locale. */
export interface MakeSetup<Meta, L extends string> {
  readonly render: (article: Article<Meta, L>, locale: L, around: PageSurroundings) => Promise<Rendered>
  readonly outline: (article: Article<Meta, L>) => Promise<Outline>
  /** `base` is the address of the page. */
  readonly syndicate: (
    article: Article<Meta, L>,
    locale: L,
    around: PageSurroundings,
    base: string,
  ) => Promise<Syndicated>
  readonly additions: (article: Article<Meta, L>, locale: L) => Additions
  readonly terms: (article: Article<Meta, L>, locale: L) => ArticleTerms
}

/** Makes what is made of entries. */
export function makeWith<Meta, L extends string>(
  {
    make,
    assets,
    bodies,
  }: {
    readonly make: MakeSetup<Meta, L>
    readonly assets: FindAsset | undefined
    readonly bodies: Bodies<Meta, L>
  },
  linksOf: (entry: Entry<Meta, L>) => Promise<LinkTo>,
): EntrySetup<Meta, L>['make'] {
  /** Links that lead to the reader's edition, images where they are published, and what readers must be told. */
  const around = async (entry: Entry<Meta, L>): Promise<PageSurroundings> => {
    const { article, isFallback, isWithdrawn } = entry
    if (isWithdrawn) return { isWithdrawn, notices: notice((context) => [context.ours('collection.withdrawn')]) }
    const notices = notice((context) => {
      const language = nameOfLanguage(article.locale, context.locale) ?? article.locale
      return [context.ours('collection.fallback', { language })]
    })
    return {
      linkTo: await linksOf(entry),
      ...(assets && { imageAt: imageAtOf(article, assets) }),
      ...(isFallback && { notices }),
    }
  }
  return {
    render: async (entry) => make.render(entry.article, entry.locale, await around(entry)),
    outline: ({ article }) => make.outline(article),
    syndicate: async (entry) => make.syndicate(entry.article, entry.locale, await around(entry), entry.url),
    additions: ({ article, locale }) => make.additions(article, locale),
    terms: ({ article, locale }) => make.terms(article, locale),
    // A site that shows articles alone needs neither of these.
    async image(entry) {
      const { leadImageOf } = await import('./lead-image.js')
      return leadImageOf(entry, assets)
    },
    async markdown(entry) {
      const { article, url, isWithdrawn } = entry
      if (isWithdrawn) return ''
      const { linkTo, imageAt } = await around(entry)
      const { portableMarkdown } = await import('./markdown.js')
      return portableMarkdown(article.body, await bodies.tree(article), { linkTo, imageAt, base: url })
    },
  }
}

type Notices = NonNullable<PageSurroundings['notices']>

function notice(words: Notices): Notices {
  return (context) => [h('p', { className: ['kb-notice'] }, ...words(context))]
}
