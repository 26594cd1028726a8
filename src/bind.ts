import { additionsOf } from './additions.js'
import type { Article } from './article.js'
import type { Bodies } from './collection/page.js'
import type { LocaleContext } from './locale/context.js'
import { formatsFor } from './locale/matching.js'
import type { Newsroom } from './newsroom.js'
import type { NewsroomSetup } from './options.js'
import { valueOrThrow } from './parse/parser.js'
import { articleElement, outlineOf, renderPage, type PageSurroundings, type Rendered } from './render/article.js'
import { articleJsonSchema } from './schema/json-schema.js'
import { createStages, type LocalePolicy } from './stages.js'

/** What can be done with one article, and the words for what is wrong in a language. */
interface Bound<Meta, L extends string> extends Omit<Newsroom<Meta, L>, 'collect' | 'load'> {
  speak(language: string): LocaleContext<string>
  renderAmong(article: Article<Meta, L>, locale: L, around: PageSurroundings): Promise<Rendered>
  readonly bodies: Bodies<Meta, L>
}

/** Binds the stages together. What puts articles together is left to who has more than one. */
export function bind<Meta, L extends string>(setup: NewsroomSetup, policy: LocalePolicy<L>): Bound<Meta, L> {
  const { codes, match } = policy
  const { locales, parser, page, place, isLocale } = createStages<Meta, L>(setup, policy)
  const any = (article: Article<Meta, L>) => article as unknown as Article<object>

  return {
    locales: codes,
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
    async renderAmong(article, locale, around) {
      const context = place(any(article), { locale })
      return renderPage(await page.tree(any(article), context, around), any(article), context)
    },
    bodies: {
      tree: (article) => page.parse(any(article)),
      hast: (article) => page.plainBodyLater(any(article), place(any(article))),
    },
    isLocale,
    match,
    localize(locale) {
      const code = match(locale)
      return locales.context(code, formatsFor(code, locale))
    },
    jsonSchema: () => articleJsonSchema(setup.schema, setup.fields),
  }
}
