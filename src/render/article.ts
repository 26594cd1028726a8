import type { Element, ElementContent, Root } from 'hast'
import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import { countUnits, excerptOf, type ReadingTime } from '../locale/measure.js'
import { directionOf } from '../locale/tag.js'
import type { SlotContext, SlotName } from '../plugin-parts.js'
import type { BodySurroundings } from './body.js'
import { disclosureOf } from './disclosure.js'
import { footerOf, headerOf, knownMeta } from './furniture.js'
import { tocOf, type TocEntry } from './headings.js'
import { serialise } from './html.js'
import type { ImageAt } from './images.js'
import { h } from './nodes.js'
import { createSlotContext, fillSlot, type PageSetup } from './slots.js'
import { blocksOf, plainText, proseText } from './text.js'

/**
 * A rendered article. `html` is the whole `<article lang dir>`; `body` the Markdown's HTML alone, for sites that draw
 * their own header; `parts` are the pieces that `html` is made of.
 *
 * @example
 * const { html, toc, locale, dir } = await renderArticle(article, { locale: 'en' })
 * document.body.innerHTML = html // sanitized
 * dir // 'ltr': of the page; the article's own language and direction stand in its markup
 */
export interface Rendered {
  html: string
  body: string
  parts: { header: string; beforeBody: string; body: string; afterBody: string; footer: string }
  /** The text of the body, one block a line. Computed when first read, as are the next two. */
  readonly text: string
  /** The beginning of the running text: at most 160 graphemes, with an ellipsis where it was cut. */
  readonly excerpt: string
  readonly readingTime: ReadingTime
  toc: TocEntry[]
  /** The locale of the page. */
  locale: string
  dir: 'ltr' | 'rtl'
}

/**
 * What can be said of a body without making HTML of it.
 *
 * @example
 * const { excerpt, readingTime } = newsroom.outline(article)
 * card.append(excerpt, readingTime.label)
 * // '約4分で読めます'
 */
export interface Outline {
  readonly text: string
  readonly excerpt: string
  readonly toc: TocEntry[]
  readonly readingTime: ReadingTime
}

const excerptLength = 160

/** The parts of a page as hast, sanitized. */
export interface PageTree {
  readonly header: Root
  readonly beforeBody: Root
  readonly body: Root
  readonly afterBody: Root
  readonly footer: Root
}

/** What a page has from the others that its article stands among. */
export interface PageSurroundings extends BodySurroundings {
  /** Where the images of the article are published. */
  readonly imageAt?: ImageAt
  /** What readers are told above the body. */
  readonly notices?: (context: SlotContext<string>) => readonly ElementContent[]
  /** Whether that is all that they get, besides the headline and the corrections. */
  readonly isWithdrawn?: boolean
}

/** Puts the header, the footer and what the plugins' slots give around a body. */
export function pageTree(
  body: Root,
  article: Article<object>,
  context: LocaleContext<string>,
  setup: PageSetup,
  { notices, isWithdrawn = false, format = 'page' }: PageSurroundings = {},
): PageTree {
  const slotContext = createSlotContext(context, article.locale, setup.taxonomies, { format })
  const fill = (name: SlotName) => (isWithdrawn || format !== 'page' ? [] : fillSlot(name, article, context, setup))
  const meta = knownMeta(article.meta, isWithdrawn ? ['title', 'date', 'category', 'corrections'] : undefined)
  // What leaves the site has its headline, its date and its tags as data.
  const isPage = format === 'page'
  const footer = footerOf(isPage ? meta : { corrections: meta.corrections }, slotContext, fill('footer'))
  const disclosed = isPage ? undefined : disclosureOf(meta.disclosure, slotContext)
  return {
    header: root([headerOf(meta, slotContext, fill('header'))]),
    beforeBody: root([...(notices?.(slotContext) ?? []), ...(disclosed ? [disclosed] : []), ...fill('beforeBody')]),
    body,
    afterBody: root(fill('afterBody')),
    footer: root(footer === undefined ? [] : [footer]),
  }
}

/** The whole article as one element. */
export function articleElement(page: PageTree, locale: string): Element {
  const { header, beforeBody, body, afterBody, footer } = page
  const children = (tree: Root) => tree.children as ElementContent[]
  return h(
    'article',
    wrapper(locale),
    ...children(header),
    ...children(beforeBody),
    h('div', { className: ['kb-body'] }, ...children(body)),
    ...children(afterBody),
    ...children(footer),
  )
}

/** HTML and everything that goes with it. */
export function renderPage(page: PageTree, article: Article<object>, context: LocaleContext): Rendered {
  const parts = {
    header: serialise(page.header),
    beforeBody: serialise(page.beforeBody),
    body: serialise(page.body),
    afterBody: serialise(page.afterBody),
    footer: serialise(page.footer),
  }
  const [open, close] = serialise(root([h('article', wrapper(article.locale), '\0')])).split('\0')
  const inner = `${parts.header}${parts.beforeBody}<div class="kb-body">${parts.body}</div>${parts.afterBody}${parts.footer}`
  const measures = createMeasures(page.body, article, context)
  return {
    html: `${open ?? ''}${inner}${close ?? ''}`,
    body: parts.body,
    parts,
    toc: tocOf(page.body),
    locale: context.locale,
    dir: context.dir,
    get text() {
      return measures.text
    },
    get excerpt() {
      return measures.excerpt
    },
    get readingTime() {
      return measures.readingTime
    },
  }
}

/** The outline of a body. */
export function outlineOf(body: Root, article: Article<object>, context: LocaleContext): Outline {
  const measures = createMeasures(body, article, context)
  return {
    toc: tocOf(body),
    get text() {
      return measures.text
    },
    get excerpt() {
      return measures.excerpt
    },
    get readingTime() {
      return measures.readingTime
    },
  }
}

/** Measures of a text, each made when it is first asked for: cutting a text into words costs as much as parsing it. */
function createMeasures(body: Root, { locale }: Article<object>, context: LocaleContext) {
  let blocks: ReturnType<typeof blocksOf> | undefined
  let text: string | undefined
  let excerpt: string | undefined
  let readingTime: ReadingTime | undefined
  const all = () => (blocks ??= blocksOf(body))
  return {
    get text() {
      return (text ??= plainText(all()))
    },
    get excerpt() {
      return (excerpt ??= excerptOf(proseText(all()), excerptLength))
    },
    get readingTime() {
      if (readingTime) return readingTime
      const { unit, perMinute } = context.readingOf(locale)
      const count = countUnits(this.text, locale, unit)
      const minutes = Math.max(1, Math.round(count / perMinute))
      return (readingTime = { minutes, unit, count, label: context.t('article.readingTime', { count: minutes }) })
    },
  }
}

function wrapper(locale: string) {
  return { className: ['kb-article'], lang: locale, dir: directionOf(locale) }
}

function root(children: readonly ElementContent[]): Root {
  return { type: 'root', children: [...children] }
}
