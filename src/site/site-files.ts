import type { Collection, Edition, Entry, EntryPage, Redirect } from '../collection/types.js'
import { atom } from '../outputs/atom.js'
import type { ArchivePage } from '../outputs/archive-pages.js'
import { editionHead, head } from '../outputs/head.js'
import { headHtml } from '../outputs/head-shapes.js'
import { jsonFeed } from '../outputs/json-feed.js'
import { languageSwitcher, type LanguageLink } from '../outputs/language-switcher.js'
import { llmsTxt, twinAddress } from '../outputs/llms-txt.js'
import { markdownTwin } from '../outputs/markdown-twin.js'
import { newsSitemap } from '../outputs/news-sitemap.js'
import { alternatesOfHome, feedAddresses, isListed, pageAddress, siteOf } from '../outputs/publication.js'
import { rss } from '../outputs/rss.js'
import { searchDocuments } from '../outputs/search-documents.js'
import { sitemap } from '../outputs/sitemap.js'
import { createThemeContext, type ThemeContext } from './context.js'
import { fileOf } from './file-of.js'
import { html, raw, type Html } from './html.js'
import { redirectsFile, robotsTxt } from './host-files.js'
import { defaultTheme, type SitePage, type Theme } from './theme.js'

/**
 * A file of a site: where it stands, and a function that makes it when it is asked for.
 *
 * @example
 * const write = async ({ path, render }: SiteFile) => writeFile(join('dist', path), await render())
 * for (const file of siteFiles(collection)) await write(file)
 * // dist/index.html, dist/ja/index.html, dist/ja/fox/index.html, …
 */
export interface SiteFile {
  /** Below the root of the site, with `/`, and never outside of it. */
  readonly path: string
  render(): Promise<string>
}

/**
 * How a site is made: functions of its own, its stylesheets and its icon, and how long its lists are.
 *
 * @example
 * const theme = { footer: () => html`<footer>© The Example</footer>` }
 * const options: SiteFilesOptions = { pageSize: 30, theme }
 * for (const { path, render } of siteFiles(collection, options)) await write(path, await render())
 */
export interface SiteFilesOptions {
  /** Functions in place of the default theme's. */
  readonly theme?: Partial<Theme>
  /** How many entries a page of a list has; 20 unless given. */
  readonly pageSize?: number
  /** Paths or addresses of stylesheets; `/site.css` and `/kawaraban.css` unless given. */
  readonly stylesheets?: readonly string[]
  /** The path or address of an icon. */
  readonly icon?: string
}

/**
 * Every file of a whole site: pages of entries with their Markdown, front pages, lists, feeds, sitemaps, search documents,
 * redirects, `robots.txt`, `llms.txt`, `404.html`. Only its stylesheets and images are not among them. Each is made when it is
 * asked for, and of two that claim one path, a list has it before an entry, and the first of two entries: {@link checkPublication} tells of the other.
 *
 * @throws Error where the newsroom has no site, or `site.path` leads out of it.
 * @example
 * for (const { path, render } of siteFiles(collection)) {
 *   await mkdir(dirname(join('dist', path)), { recursive: true })
 *   await writeFile(join('dist', path), await render())
 * }
 */
export function siteFiles(collection: Collection, options: SiteFilesOptions = {}): SiteFile[] {
  const { theme = {}, pageSize = 20, stylesheets = ['/site.css', '/kawaraban.css'], icon } = options
  const site = siteOf(collection)
  const context = createThemeContext(
    collection,
    { ...defaultTheme, ...theme },
    {
      stylesheets: stylesheets.map(site.address),
      icon: icon === undefined ? undefined : site.address(icon),
    },
  )
  const at = (url: string, render: SiteFile['render']): SiteFile => {
    const path = fileOf(url, site.url)
    if (path !== undefined) return { path, render }
    throw new Error(`${url} is no address of a file in the site ${site.url}; correct site.path or site.home.`)
  }
  const taken = new Set<string>()
  const free = (files: Iterable<SiteFile>) =>
    [...files].filter(({ path }) => {
      const key = path.normalize('NFC')
      return !taken.has(key) && taken.add(key)
    })
  const lists = free(context.editions.flatMap((edition) => [...editionFiles(edition, pageSize, context, at)]))
  const entries = free(context.editions.flatMap((edition) => [...entryFiles(edition, context, at)]))
  const others = free(siteWideFiles(context, at))
  // What an author says was an address may be one of a page that is there, which some hosts would then never show.
  const leadsAway = ({ from }: Redirect) =>
    [from, `${from}/`].some((url) => taken.has(fileOf(url, site.url)?.normalize('NFC') ?? ''))
  const redirects = collection.redirects.filter((redirect) => !leadsAway(redirect))
  // Lists are made of what the pages of entries have read.
  return [...entries, ...lists, ...others, ...free(movedFiles(redirects, context, at))]
}

type At = (url: string, render: SiteFile['render']) => SiteFile

function* entryFiles({ entries, withdrawn }: Edition, context: ThemeContext, at: At): Generator<SiteFile, void, void> {
  for (const entry of [...entries, ...withdrawn]) {
    yield at(entry.url, async () => draw(await entryPage(entry, context), context))
    if (isListed(entry)) yield at(twinAddress(entry), () => markdownTwin(entry))
  }
}

function* movedFiles(redirects: readonly Redirect[], context: ThemeContext, at: At): Generator<SiteFile, void, void> {
  const { url: root } = siteOf(context.collection)
  // What an author says was an address may be none of a file; hosts may know it all the same.
  for (const redirect of redirects)
    if (fileOf(redirect.from, root) !== undefined)
      yield at(redirect.from, async () => draw(await movedPageOf(redirect, context), context))
  const rules = redirectsFile(redirects, context)
  if (rules !== '') yield { path: '_redirects', render: async () => rules }
}

/** What an edition has besides its entries: its front page and its lists, its feeds, its search. */
function* editionFiles(edition: Edition, size: number, context: ThemeContext, at: At): Generator<SiteFile, void, void> {
  const { collection, locale, url } = edition
  const { theme } = context
  for (const page of edition.paginate({ size }))
    yield at(pageAddress(url, page.number), async () =>
      draw(frontOf(edition, page, await theme.front(edition, page, context), context), context),
    )
  yield at(new URL('archive/', url).href, async () => {
    const title = context.word(locale, 'archive')
    const own = editionHead(edition, { title, url: new URL('archive/', url).href })
    const main = await theme.archive(edition, context)
    return draw(
      { kind: 'archive', locale, head: raw(headHtml(own)), main, languages: languageSwitcher(edition) },
      context,
    )
  })
  for (const list of context.lists(edition))
    for (const page of edition.paginate({ size, of: list.entries }))
      yield at(pageAddress(list.url, page.number), async () =>
        draw(listOf(edition, list, page, await theme.list(edition, list, page, context), context), context),
      )
  const feeds = feedAddresses(edition)
  for (const format of siteOf(collection).feeds) yield at(feeds[format], () => writeFeed[format](collection, locale))
  yield {
    path: `search/${locale}.json`,
    render: async () => JSON.stringify(await searchDocuments(collection, locale, { textOf: context.textOf })),
  }
}

const writeFeed = { rss, atom, json: jsonFeed }

/** What there is once. */
function* siteWideFiles(context: ThemeContext, at: At): Generator<SiteFile, void, void> {
  const { collection, editions, theme } = context
  const { address, url: root } = siteOf(collection)
  const locale = editions[0]?.locale ?? collection.locales[0] ?? 'en'
  const file = (path: string, render: SiteFile['render']): SiteFile => ({ path, render })
  if (!editions.some(({ url }) => url === root))
    yield at(root, async () => {
      const alternates = alternatesOfHome(collection)
      const own = editionHead(collection.edition(locale), { title: '', url: root, alternates })
      const main = await theme.welcome(context)
      const feeds = editions.length === 0 ? [] : own.feeds
      const [only, ...others] = editions
      // Where there is nothing to choose, readers go on at once.
      const isWay = only !== undefined && others.length === 0
      const canonical = isWay ? only.url : root
      const refresh = isWay && html`<meta http-equiv="refresh" content="0; url=${context.link(only.url)}" />`
      const inHead = html`${raw(headHtml({ ...own, feeds, canonical }))} ${refresh}`
      return draw({ kind: 'welcome', locale, head: inHead, main, languages: [] }, context)
    })
  yield file('404.html', async () => {
    const own = html`<title>404 – ${siteOf(collection).name(locale)}</title> <meta name="robots" content="noindex" />`
    return draw({ kind: 'missing', locale, head: own, main: await theme.missing(context), languages: [] }, context)
  })
  const maps = [sitemap(collection), newsSitemap(collection)].flatMap((files) => [...files])
  for (const [path, text] of maps) yield file(path, async () => text)
  // Of a sitemap that is split, the index alone.
  const named = maps.map(([path]) => path).filter((path) => !/^sitemap-\d/.test(path))
  yield file('robots.txt', async () => robotsTxt(named.map(address)))
  yield file('llms.txt', async () => llmsTxt(collection))
}

function draw(page: SitePage, context: ThemeContext): string {
  return context.theme.layout(page, context).toString()
}

async function entryPage(entry: Entry, context: ThemeContext): Promise<SitePage> {
  const { locale } = entry
  const rendered = await entry.render()
  context.remember(entry, rendered)
  const main = await context.theme.article(entry, rendered, context)
  return { kind: 'article', locale, head: raw(headHtml(await head(entry))), main, languages: languageSwitcher(entry) }
}

function frontOf(edition: Edition, page: EntryPage, main: Html, context: ThemeContext): SitePage {
  const { locale, url } = edition
  const own =
    page.number === 1
      ? editionHead(edition)
      : editionHead(edition, { title: numbered(locale, page, context), url: pageAddress(url, page.number) })
  return { kind: 'front', locale, head: raw(headHtml(own)), main, languages: languageSwitcher(edition) }
}

function listOf(edition: Edition, list: ArchivePage, page: EntryPage, main: Html, context: ThemeContext): SitePage {
  const { locale } = edition
  const isFirst = page.number === 1
  const title = isFirst ? list.title : `${list.title} – ${numbered(locale, page, context)}`
  const alternates = isFirst ? list.alternates : []
  const own = editionHead(edition, { title, url: pageAddress(list.url, page.number), alternates })
  return { kind: 'list', locale, head: raw(headHtml(own)), main, languages: languagesOf(edition, list) }
}

/** The same list in other languages, where there is one; else their front pages. */
function languagesOf(edition: Edition, { alternates }: ArchivePage): LanguageLink[] {
  const own = languageSwitcher(edition)
  if (alternates.length === 0) return own
  return own.flatMap((other) => {
    const found = alternates.find(({ hreflang }) => hreflang === other.locale)
    return found ? [{ ...other, url: found.href }] : []
  })
}

function numbered(locale: string, { number, count }: EntryPage, { word, collection }: ThemeContext): string {
  const { formatNumber } = collection.localize(locale)
  return word(locale, 'pages', { number: formatNumber(number), count: formatNumber(count) })
}

async function movedPageOf(redirect: Redirect, context: ThemeContext): Promise<SitePage> {
  const { locale, to } = redirect
  const title = context.word(locale, 'moved')
  const own = html`<title>${title}</title>
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${context.link(to)}" />
    <link rel="canonical" href="${to}" />`
  return { kind: 'moved', locale, head: own, main: await context.theme.moved(redirect, context), languages: [] }
}
