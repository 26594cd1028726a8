import type { Root } from 'hast'
import type { Nodes as MdastNodes, Root as MdastRoot } from 'mdast'
import { defaultHandlers, type Handlers } from 'mdast-util-to-hast'
import remarkRehype, { defaultFootnoteBackContent } from 'remark-rehype'
import { unified, type PluggableList, type Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Article } from '../article.js'
import { fallBackTo } from '../guard.js'
import type { LocaleContext } from '../locale/context.js'
import type { SlotContext } from '../plugin-parts.js'
import { blockHandlers } from './blocks.js'
import { fitHeadings, nameHeadings } from './headings.js'
import { markFootnotes, tagFootnoteWords, unlinkLostFootnotes } from './footnotes.js'
import { ownMark, prefixIds } from './ids.js'
import { fitLinks, type LinkTo } from './links.js'
import { needsParsing, parseRawHtml, sanitizeStable } from './raw-html.js'
import { passageElement } from './passage.js'
import { rubyElement } from './ruby.js'
import { runNow } from './run-now.js'
import { directCode } from './code-direction.js'
import { reachTables } from './reach-tables.js'
import { createSlotContext, type PageSetup } from './slots.js'
import { alignCells } from './tables.js'
import { labelTasks } from './tasks.js'

/** What a body becomes hast with. */
export interface BodySetup extends PageSetup {
  readonly rehype: PluggableList
  readonly handlers: Handlers
  readonly siteUrl?: string | undefined
}

/** Where a body is going to stand. */
export interface BodySurroundings {
  readonly linkTo?: LinkTo
  readonly format?: SlotContext['format']
}

/** Turns the mdast of bodies into sanitized hast, for one reader's locale. */
export interface BodyRenderer {
  run(tree: MdastRoot, article: Article<object>, around?: BodySurroundings): Promise<Root>
  /** Throws where a rehype plugin is asynchronous. */
  runSync(tree: MdastRoot, article: Article<object>): Root
  /** Without the site's and the plugins' rehype plugins: for text measures and contents. */
  plain(tree: MdastRoot, article: Article<object>): Root
}

/** mdast → hast → raw HTML parsed → headings, links, tables → rehype plugins → sanitized. */
export function createBodyRenderer(setup: BodySetup, context: LocaleContext): BodyRenderer {
  const bridge = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: fallBackTo(
      {
        ...(defaultHandlers as Handlers),
        ...blockHandlers(setup.plugins, context, setup.taxonomies),
        ruby: rubyElement,
        textDirective: passageElement,
      },
      setup.handlers,
    ),
    clobberPrefix: ownMark,
    footnoteLabel: context.t('article.footnotes'),
    footnoteLabelProperties: { className: ['sr-only'] },
    footnoteBackLabel: (index, again) =>
      context.t('article.backToReference', { reference: again > 1 ? `${index + 1}-${again}` : String(index + 1) }),
    footnoteBackContent: defaultFootnoteBackContent,
  })
  bridge.freeze()
  const plugins = unified().use(setup.rehype).freeze() as Processor
  const hasPlugins = setup.rehype.length > 0
  const file = (article: Article<object>, { format = 'page' }: BodySurroundings = {}) =>
    fileOf(article, context.locale, createSlotContext(context, article.locale, setup.taxonomies, { format }))

  const begin = (tree: MdastRoot, article: Article<object>, around: BodySurroundings = {}): Prepared => {
    // What a remark plugin has put into the tree as hast would be changed by the first rendering, and again by the next.
    const hast = bridge.runSync(holdsHast(tree) ? structuredClone(tree) : tree, file(article, around)) as Root
    return prepare(hast, article, context, setup, around.linkTo)
  }
  const end = ({ hast, isRaw }: Prepared) =>
    isRaw && hasPlugins ? sanitizeStable(hast, setup.sanitize) : setup.sanitize(hast)
  return {
    async run(tree, article, around) {
      const { hast, isRaw } = begin(tree, article, around)
      return end({
        hast: hasPlugins ? ((await plugins.run(hast, file(article, around))) as Root) : hast,
        isRaw,
      })
    },
    runSync(tree, article) {
      const { hast, isRaw } = begin(tree, article)
      return end({ hast: hasPlugins ? (runNow(plugins, hast, file(article)) as Root) : hast, isRaw })
    },
    plain: (tree, article) => end(begin(tree, article)),
  }
}

/** The file that plugins of the unified world get: its path, its text, and in `data.kawaraban` what it is of and for. */
export function fileOf(article: Article<object>, locale = article.locale, context?: SlotContext<string>): VFile {
  return new VFile({
    ...(article.path !== undefined && article.path !== '' && { path: article.path }),
    value: article.body,
    data: { kawaraban: { article, locale, ...(context && { context }) } },
  })
}

/** A body before the plugins see it, and whether HTML in it had to be parsed. */
interface Prepared {
  readonly hast: Root
  readonly isRaw: boolean
}

function prepare(
  tree: Root,
  article: Article<object>,
  context: LocaleContext,
  { sanitize, siteUrl }: BodySetup,
  linkTo?: LinkTo,
): Prepared {
  markFootnotes(tree)
  if (/\r|&#/.test(article.body)) unifyLineEnds(tree)
  const isRaw = needsParsing(tree)
  let hast = isRaw ? parseRawHtml(tree) : tree
  prefixIds(hast)
  alignCells(hast)
  fitLinks(hast, siteUrl, linkTo)
  // First of all, so that only the headings that a reader sees are counted.
  if (isRaw) hast = sanitizeStable(hast, sanitize)
  unlinkLostFootnotes(hast)
  labelTasks(hast)
  reachTables(hast)
  directCode(hast, article.locale)
  fitHeadings(hast, titleOf(article.meta))
  nameHeadings(hast, article.locale)
  tagFootnoteWords(hast, article.locale, context)
  return { hast, isRaw }
}

function holdsHast(node: MdastNodes): boolean {
  if (node.data !== undefined && 'hChildren' in node.data) return true
  return 'children' in node && node.children.some(holdsHast)
}

/** Ends lines with LF alone, as HTML parsers read them. */
function unifyLineEnds(tree: Root): void {
  const unified = (text: string) => text.replace(/\r\n?/g, '\n')
  visit(tree, (node) => {
    if ('value' in node) node.value = unified(node.value)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = unified(value)
    }
  })
}

function titleOf(meta: object): string {
  return 'title' in meta && typeof meta.title === 'string' ? meta.title : ''
}
