import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import type { Processor } from 'unified'
import type * as z from 'zod'
import { deepFreeze, type Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import type { NewsroomSetup } from './options.js'
import type { MarkdownProcessor } from './parse/markdown.js'
import { pageTree, type PageSurroundings } from './render/article.js'
import { createBodyRenderer, fileOf, type BodyRenderer } from './render/body.js'
import { runNow } from './render/run-now.js'
import { taxonomyOf, type Taxonomy } from './schema/taxonomy.js'

/** A build of a large newsroom would otherwise hold them all. */
const maxTrees = 50

/** The stages from an article to the trees of its page. Bodies are parsed once, whatever is made of them. */
export function createPages(setup: NewsroomSetup, markdown: MarkdownProcessor) {
  const pageSetup = { ...setup, taxonomies: taxonomiesOf(setup.schema) }
  const bodySetup = { ...pageSetup, siteUrl: setup.site?.url }
  const hasHandlers = Object.keys(setup.handlers).length > 0
  const renderers = new WeakMap<LocaleContext<string>, BodyRenderer>()
  /** The bodies that were parsed last: a page is often made in several languages, and as several things, in a row. */
  const trees = new Map<object, { body: string; tree: MdastRoot }>()

  const renderer = (context: LocaleContext<string>): BodyRenderer => {
    let known = renderers.get(context)
    if (known === undefined) renderers.set(context, (known = createBodyRenderer(bodySetup, context)))
    return known
  }
  const cached = (article: Article<object>) => {
    const known = trees.get(article)
    return known?.body === article.body ? known.tree : undefined
  }
  const keep = (article: Article<object>, tree: MdastRoot) => {
    // All readers share it: what a plugin's handler wrote to it would be there for the next.
    if (hasHandlers) deepFreeze(tree)
    const [oldest] = trees.keys()
    if (trees.size >= maxTrees && oldest !== undefined) trees.delete(oldest)
    trees.set(article, { body: article.body, tree })
    return tree
  }
  const parse = async (article: Article<object>) =>
    cached(article) ?? keep(article, await markdown.run(markdown.parse(article.body), fileOf(article)))
  const parseSync = (article: Article<object>) =>
    cached(article) ??
    keep(article, runNow(markdown as unknown as Processor, markdown.parse(article.body), fileOf(article)) as MdastRoot)
  return {
    /** What the parts around a body are made with. */
    setup: pageSetup,
    tree: async (article: Article<object>, context: LocaleContext<string>, around: PageSurroundings = {}) => {
      const body = around.isWithdrawn
        ? ({ type: 'root', children: [] } satisfies Root)
        : await renderer(context).run(await parse(article), article, around)
      const page = pageTree(body, article, context, pageSetup, around)
      if (around.imageAt) {
        const { placeImages } = await import('./render/images.js')
        await placeImages(Object.values(page), around.imageAt)
      }
      return page
    },
    treeSync: (article: Article<object>, context: LocaleContext<string>) =>
      pageTree(renderer(context).runSync(parseSync(article), article), article, context, pageSetup),
    /** The mdast of a body. */
    parse,
    plainBodyLater: async (article: Article<object>, context: LocaleContext<string>) =>
      renderer(context).plain(await parse(article), article),
    plainBody: (article: Article<object>, context: LocaleContext<string>) =>
      renderer(context).plain(parseSync(article), article),
  }
}

function taxonomiesOf({ shape }: z.ZodObject): Map<string, Taxonomy> {
  return new Map(
    Object.entries(shape).flatMap(([field, type]) => {
      const taxonomy = taxonomyOf(type)
      return taxonomy ? [[field, taxonomy] as const] : []
    }),
  )
}
