import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype, { defaultFootnoteBackContent } from 'remark-rehype'
import { unified, type PluggableList, type Processor } from 'unified'
import { VFile } from 'vfile'
import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import { fitHeadings, nameHeadings } from './headings.js'
import { tagFootnoteWords } from './footnotes.js'
import { markExternalLinks } from './links.js'
import { hasRawHtml, ownMark, parseRawHtml, prefixIds, sanitizeStable } from './raw-html.js'
import { alignCells } from './tables.js'

/** What a body becomes hast with. */
export interface BodySetup {
  readonly rehype: PluggableList
  readonly sanitize: (tree: Root) => Root
  readonly siteUrl?: string | undefined
}

/** Turns the mdast of bodies into sanitized hast, for one reader's locale. */
export interface BodyRenderer {
  run(tree: MdastRoot, article: Article<object>): Promise<Root>
  /** Throws where a rehype plugin is asynchronous. */
  runSync(tree: MdastRoot, article: Article<object>): Root
  /** Without the site's and the plugins' rehype plugins: for text measures and contents. */
  plain(tree: MdastRoot, article: Article<object>): Root
}

/** mdast → hast → raw HTML parsed → headings, links, tables → rehype plugins → sanitized. */
export function createBodyRenderer(setup: BodySetup, context: LocaleContext): BodyRenderer {
  const bridge = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: ownMark,
    footnoteLabel: context.t('article.footnotes'),
    footnoteLabelProperties: { className: ['sr-only'] },
    footnoteBackLabel: (index, again) =>
      context.t('article.backToReference', { reference: again > 1 ? `${index + 1}-${again}` : String(index + 1) }),
    footnoteBackContent: defaultFootnoteBackContent,
  })
  const plugins = unified().use(setup.rehype).freeze()
  bridge.freeze()

  const begin = (tree: MdastRoot, article: Article<object>): { hast: Root; isRaw: boolean } => {
    const hast = bridge.runSync(tree) as Root
    return prepare(hast, article, context, setup.siteUrl)
  }
  const end = (hast: Root, isRaw: boolean) => (isRaw ? sanitizeStable(hast, setup.sanitize) : setup.sanitize(hast))
  const file = (article: Article<object>) =>
    new VFile({
      path: article.path ?? '',
      value: article.body,
      data: { kawaraban: { article, locale: context.locale } },
    })
  return {
    async run(tree, article) {
      const { hast, isRaw } = begin(tree, article)
      return end(
        setup.rehype.length === 0 ? hast : ((await (plugins as Processor).run(hast, file(article))) as Root),
        isRaw,
      )
    },
    runSync(tree, article) {
      const { hast, isRaw } = begin(tree, article)
      return end(
        setup.rehype.length === 0 ? hast : ((plugins as Processor).runSync(hast, file(article)) as Root),
        isRaw,
      )
    },
    plain(tree, article) {
      const { hast, isRaw } = begin(tree, article)
      return end(hast, isRaw)
    },
  }
}

function prepare(
  tree: Root,
  article: Article<object>,
  context: LocaleContext,
  siteUrl: string | undefined,
): { hast: Root; isRaw: boolean } {
  const isRaw = hasRawHtml(tree)
  const hast = isRaw ? parseRawHtml(tree) : tree
  prefixIds(hast)
  fitHeadings(hast, titleOf(article.meta))
  nameHeadings(hast, article.locale)
  alignCells(hast)
  markExternalLinks(hast, siteUrl)
  tagFootnoteWords(hast, article.locale, context)
  return { hast, isRaw }
}

function titleOf(meta: object): string {
  return 'title' in meta && typeof meta.title === 'string' ? meta.title : ''
}
