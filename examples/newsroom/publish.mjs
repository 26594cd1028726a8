import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { memory } from 'kawaraban'
import { newsroomAt } from './newsroom.mjs'
import {
  archivePage,
  articlePage,
  frontPage,
  listPage,
  missingPage,
  movedPage,
  topicsOf,
  welcomePage,
} from './pages.mjs'
import { addressOf, slugOf } from './addresses.mjs'

/**
 * @typedef {{ path: string, source: string }} File
 * @typedef {import('./pages.mjs').Edition} Edition
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

/** What translators are free in is left to them; what leads nowhere is told. */
const rules = /** @type {const} */ ({
  'differing-numbers': 'off',
  'differing-links': 'off',
  'differing-code': 'off',
})

/**
 * Makes a static site of articles. What is wrong with one of them is told, and keeps none of the others back.
 *
 * @param {File[]} files
 * @param {string} out The folder of the site.
 * @param {{ now?: Date, stylesheet?: URL }} [options]
 */
export async function publish(files, out, options = {}) {
  const { now = new Date(), stylesheet = new URL(import.meta.resolve('kawaraban/styles.css')) } = options
  const newsroom = newsroomAt(() => now)
  const texts = Object.fromEntries(files.map(({ path, source }) => [path, source]))
  const collection = await newsroom.load(memory(texts), { rules })
  const diagnostics = [...collection.diagnostics, ...(await collection.check())]

  const editions = newsroom.locales
    .map((locale) => collection.edition(locale))
    .filter(({ entries }) => entries.some(({ isFallback }) => !isFallback))
  /** @type {string[]} */
  const written = []
  const write = async (/** @type {string} */ address, /** @type {string} */ page) => {
    written.push(address)
    await writeFileOf(out, `${address}index.html`, page)
  }
  await writeFileOf(out, '404.html', missingPage(editions))
  await write('', welcomePage(editions))
  for (const edition of editions) await writeEdition(edition, editions, write)
  for (const { from, to, locale } of collection.redirects) await write(addressOf(from), movedPage(locale, to))
  await cp(new URL('public', import.meta.url), out, { recursive: true })
  await cp(stylesheet, join(out, 'kawaraban.css'))

  const shown = new Set(
    editions.flatMap(({ entries, withdrawn }) => [...entries, ...withdrawn]).map(({ article }) => article),
  )
  const broken = new Set(collection.diagnostics.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])))
  const unseen = files.filter(({ path }) => !broken.has(path) && ![...shown].some((article) => article.path === path))
  return {
    articles: editions.flatMap(({ entries }) => entries.filter(({ isFallback }) => !isFallback)),
    addresses: written,
    locales: editions.map(({ locale }) => locale),
    findings: diagnostics.map((diagnostic) => ({ diagnostic, source: collection.source(diagnostic.path ?? '') ?? '' })),
    translations: await collection.translations(),
    heldBack: unseen.length,
    unpublished: [...broken].filter((path) => ![...shown].some((article) => article.path === path)),
    nextTransition: collection.nextTransition,
  }
}

/**
 * All pages of a language: its front page, its archive, and each entry, withdrawn ones too.
 *
 * @param {Edition} edition
 * @param {Edition[]} editions
 * @param {(address: string, page: string) => Promise<void>} write
 */
async function writeEdition(edition, editions, write) {
  const { locale, entries, withdrawn } = edition
  await write(`${locale}/`, frontPage(edition, editions))
  await write(`${locale}/archive/`, archivePage(edition))
  for (const [month, own] of edition.by('month'))
    await write(`${locale}/archive/${month}/`, listPage(edition, { month }, own))
  for (const [topic, own] of topicsOf(edition))
    await write(`${locale}/topics/${slugOf(topic)}/`, listPage(edition, { topic }, own))
  for (const entry of [...entries, ...withdrawn])
    await write(addressOf(entry.url), articlePage(entry, await entry.render(), edition))
}

/**
 * Writes a file of the site, and never one outside it, whatever a path or a slug says.
 *
 * @param {string} out
 * @param {string} name
 * @param {string} content
 */
async function writeFileOf(out, name, content) {
  const file = resolve(out, name)
  if (!file.startsWith(resolve(out) + sep)) throw new Error(`${name} would stand outside ${out}; nothing was written.`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
