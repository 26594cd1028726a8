import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { newsroom } from './newsroom.mjs'
import { articlePage, editionPage, missingPage, welcomePage } from './pages.mjs'

/**
 * @typedef {{ path: string, source: string }} File
 * @typedef {{ diagnostic: import('kawaraban').Diagnostic, source: string }} Finding
 * @typedef {import('./pages.mjs').Page} Page
 */

/**
 * The Markdown files of a folder, with their paths in it.
 *
 * @param {string} folder
 * @returns {Promise<File[]>}
 */
export async function readFolder(folder) {
  const names = await readdir(folder, { recursive: true })
  return Promise.all(
    names
      .filter((name) => name.endsWith('.md'))
      .toSorted()
      .map(async (name) => ({
        path: name.replaceAll(sep, '/'),
        source: await readFile(join(folder, name), 'utf8'),
      })),
  )
}

/**
 * Makes a static site of articles. What is wrong with one of them is told, and keeps none of the others back.
 *
 * @param {File[]} files
 * @param {string} out The folder of the site.
 * @param {{ now?: Date, stylesheet?: URL }} [options]
 */
export async function publish(files, out, options = {}) {
  const { now = new Date(), stylesheet = new URL(import.meta.resolve('kawaraban/styles.css')) } = options
  const { pages, findings, heldBack } = readPages(files, now)
  const editions = newsroom.locales.flatMap((locale) => {
    const own = pages.filter(({ article }) => article.locale === locale)
    return own.length > 0 ? { locale, address: `${locale}/`, pages: own } : []
  })

  await write(out, 'index.html', welcomePage(editions))
  await write(out, '404.html', missingPage(editions))
  for (const edition of editions) {
    await write(out, `${edition.address}index.html`, editionPage(edition.locale, edition.pages, editions))
  }
  for (const page of pages) {
    const { locale } = page.article
    const others = pages.filter((other) => other !== page && other.article.locale === locale).slice(0, 3)
    const rendered = await newsroom.render(page.article)
    await write(out, `${page.address}index.html`, articlePage(page, rendered, translationsOf(page, pages), others))
  }
  await cp(new URL('public', import.meta.url), out, { recursive: true })
  await cp(stylesheet, join(out, 'kawaraban.css'))
  return { pages, locales: editions.map(({ locale }) => locale), findings, heldBack }
}

/**
 * Parses files and gives each article its address; newest first.
 *
 * @param {File[]} files
 * @param {Date} now
 */
function readPages(files, now) {
  /** @type {Map<string, Page>} */
  const pages = new Map()
  /** @type {Finding[]} */
  const findings = []
  let heldBack = 0
  for (const { path, source } of files) {
    const result = newsroom.safeParse(source, { path })
    findings.push(...result.diagnostics.map((diagnostic) => ({ diagnostic, source })))
    if (!result.ok) continue
    const article = result.value
    const { meta, locale } = article
    if (!isPublic(meta, now)) {
      heldBack++
      continue
    }
    const story = meta.story ?? storyOf(path, locale)
    const address = `${locale}/${meta.slug ?? story}/`
    const other = pages.get(address)
    if (other) findings.push({ diagnostic: addressTaken(path, other), source })
    else pages.set(address, { address, story, article })
  }
  const dateOf = (/** @type {Page} */ { article }) => Date.parse(article.meta.date)
  return { pages: [...pages.values()].toSorted((a, b) => dateOf(b) - dateOf(a)), findings, heldBack }
}

/**
 * Whether readers may see an article: neither draft nor withdrawn, its embargo over, not expired.
 *
 * @param {Page['article']['meta']} meta
 * @param {Date} now
 */
function isPublic({ status = 'published', embargoUntil, expires }, now) {
  const isPast = (/** @type {string} */ date) => Date.parse(date) <= now.getTime()
  return (
    status === 'published' &&
    (embargoUntil === undefined || isPast(embargoUntil)) &&
    (expires === undefined || !isPast(expires))
  )
}

/**
 * What ties translations together: `2025/fox` for `2025/fox.ja.md`, `2025/fox/ja.md` and `ja/2025/fox.md`.
 *
 * @param {string} path
 * @param {string} locale
 */
function storyOf(path, locale) {
  const parts = path.replace(/\.md$/, '').split('/')
  const names = parts.map((part) => (part.endsWith(`.${locale}`) ? part.slice(0, -locale.length - 1) : part))
  return names.filter((name) => name !== locale).join('/') || locale
}

/**
 * The languages of a page's story, in the order of the newsroom.
 *
 * @param {Page} page
 * @param {Page[]} pages
 */
function translationsOf({ story }, pages) {
  return newsroom.locales.flatMap((locale) => {
    const page = pages.find((page) => page.story === story && page.article.locale === locale)
    return page ? { locale, address: page.address } : []
  })
}

/**
 * An app's own finding takes the shape of the library's, and is printed with them.
 *
 * @param {string} path
 * @param {Page} other
 * @returns {import('kawaraban').Diagnostic}
 */
function addressTaken(path, { address, article }) {
  const start = { line: 1, column: 1, offset: 0 }
  return {
    code: 'address-taken',
    severity: 'error',
    message: `The address /${address} belongs to ${article.path} already.`,
    hint: 'Give one of the two another `slug`.',
    path,
    start,
    end: start,
  }
}

/**
 * Writes a file of the site, and never one outside it, whatever a path or a slug says.
 *
 * @param {string} out
 * @param {string} name
 * @param {string} content
 */
async function write(out, name, content) {
  const file = resolve(out, name)
  if (!file.startsWith(resolve(out) + sep)) throw new Error(`${name} would stand outside ${out}; nothing was written.`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
