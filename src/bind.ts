import { additionNodes, additionsOf } from './additions.js'
import type { Article } from './article.js'
import type { MakeSetup } from './collection/make.js'
import type { Bodies } from './collection/page.js'
import { createSite } from './collection/site.js'
import type { LocaleContext } from './locale/context.js'
import { formatsFor } from './locale/matching.js'
import { memo } from './locale/memo.js'
import type { Newsroom } from './newsroom.js'
import type { NewsroomSetup } from './options.js'
import { valueOrThrow } from './parse/parser.js'
import { articleElement, outlineOf, renderPage } from './render/article.js'
import { termsOf } from './render/terms.js'
import { articleJsonSchema } from './schema/json-schema.js'
import { createStages, type LocalePolicy } from './stages.js'

/** What can be done with one article, and the words for what is wrong in a language. */
interface Bound<Meta, L extends string> extends Omit<Newsroom<Meta, L>, 'collect' | 'load'> {
  speak(language: string): LocaleContext<string>
  readonly make: MakeSetup<Meta, L>
  readonly bodies: Bodies<Meta, L>
}

/** Binds the stages together. What puts articles together is left to who has more than one. */
export function bind<Meta, L extends string>(setup: NewsroomSetup, policy: LocalePolicy<L>): Bound<Meta, L> {
  const { codes, match } = policy
  const { locales, parser, page, place, isLocale } = createStages<Meta, L>(setup, policy)
  const any = (article: Article<Meta, L>) => article as unknown as Article<object>
  const categoriesOf = ({ meta }: Article<object>, context: LocaleContext<string>) => {
    const { category, tags } = termsOf(meta, context, page.setup.taxonomies)
    return [...(category ? [category] : []), ...tags].map(({ label }) => label)
  }

  return {
    locales: codes,
    ...(setup.site && { site: createSite(setup.site) }),
    parse: (source, options) => valueOrThrow(parser.safeParse(source, options), source),
    safeParse: (source, options) => parser.safeParse(source, options),
    create: (data, options) => valueOrThrow(parser.safeCreate(data, options), ''),
    async render(article, options) {
      const context = place(any(article), options)
      return renderPage(await page.tree(any(article), context), any(article), context)
    },
    renderSync(article, options) {
      const context = place(any(article), options)
      return renderPage(page.treeSync(any(article), context), any(article), context)
    },
    async toHast(article, options) {
      const tree = await page.tree(any(article), place(any(article), options))
      return { type: 'root', children: [articleElement(tree, article.locale)] }
    },
    toHastSync(article, options) {
      const tree = page.treeSync(any(article), place(any(article), options))
      return { type: 'root', children: [articleElement(tree, article.locale)] }
    },
    outline(article) {
      const context = place(any(article))
      return outlineOf(page.plainBody(any(article), context), any(article), context)
    },
    additions: (article, options) => additionsOf(any(article), place(any(article), options), page.setup),
    speak: (language) => locales.language(language).context,
    make: {
      async render(article, locale, around) {
        const context = place(any(article), { locale })
        return renderPage(await page.tree(any(article), context, around), any(article), context)
      },
      async outline(article) {
        const context = place(any(article))
        return outlineOf(await page.plainBodyLater(any(article), context), any(article), context)
      },
      async syndicate(article, locale, around, base) {
        const context = place(any(article), { locale })
        // A site that shows pages alone need not load it.
        const { portablePage } = await import('./render/syndicate.js')
        const tree = await page.tree(any(article), context, { ...around, format: 'feed' })
        const additions = around.isWithdrawn ? undefined : additionNodes(any(article), context, page.setup)
        // Of the body as pages have it, where what is a label is known as one.
        const outline = outlineOf(await page.plainBodyLater(any(article), context), any(article), context)
        return {
          html: portablePage(tree, any(article), context, { base, additions }),
          get text() {
            return outline.text
          },
          get excerpt() {
            return outline.excerpt
          },
          categories: [...new Set([...categoriesOf(any(article), context), ...(additions?.categories ?? [])])],
        }
      },
      terms: (article, locale) =>
        termsOf(article.meta as object, place(any(article), { locale }), page.setup.taxonomies),
      additions: (article, locale) => additionsOf(any(article), place(any(article), { locale }), page.setup),
    },
    bodies: {
      tree: (article) => page.parse(any(article)),
      hast: (article) => page.plainBodyLater(any(article), place(any(article))),
    },
    isLocale,
    match,
    localize: memo((locale: string) => {
      const code = match(locale)
      return locales.context(code, formatsFor(code, locale))
    }),
    fieldName: (field) => setup.fields[field] ?? field,
    jsonSchema: () => articleJsonSchema(setup.schema, setup.fields),
  }
}
