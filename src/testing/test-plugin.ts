import type { Element, Root } from 'hast'
import type { Article } from '../article.js'
import { formatDiagnostic } from '../diagnostic.js'
import type { Locale } from '../locale/locale.js'
import * as packs from '../locale/packs/index.js'
import { bind } from '../bind.js'
import { normaliseOptions } from '../options.js'
import type { Plugin } from '../plugin.js'
import { eachElement } from '../render/walk.js'
import type { ContractTest } from './contract-test.js'
import { difference, equal } from './equal.js'
import { missingMessages, unevenMessages } from './missing-messages.js'

/**
 * An article to try a plugin with. Title, date and locale are filled in where it has none.
 *
 * @example
 * const fixtures: PluginFixture[] = [
 *   { meta: { funding: { amount: 5, currency: 'JPY' } }, shows: { en: '¥5', ja: '5円' } },
 *   { meta: { funding: { amount: 5 } }, diagnostics: ['funding/currency'] },
 * ]
 */
export interface PluginFixture {
  /** What it is called in the names of the tests; its number unless given. */
  readonly name?: string
  /** The frontmatter, as data. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Markdown. Raw HTML in it would hide what the sanitizer takes from the plugin; leave it out. */
  readonly body?: string
  /** Text that the page must show, by the reader's locale: what a tag's attributes hold does not count. */
  readonly shows?: Readonly<Record<string, string>>
  /** Codes of the diagnostics that it must have, in the order of the file. With these it is read and no more. */
  readonly diagnostics?: readonly string[]
}

/**
 * The contract that every plugin keeps, as a list of tests: its words are complete in each of its languages; its fields
 * survive being written, read, stored as JSON and read again; it renders in every bundled locale, the same each time; the
 * sanitizer takes nothing from what it emits; ids are unique and what refers to one finds it; what it is given stays as it was.
 *
 * @example
 * import { test } from 'vitest' // or 'node:test', 'bun:test'
 * import { testPlugin } from 'kawaraban/testing'
 * for (const { name, run } of testPlugin(funding, [{ meta: { funding } }])) test(name, run)
 */
export function testPlugin(plugin: Plugin, fixtures: readonly [PluginFixture, ...PluginFixture[]]): ContractTest[] {
  const about = (name: string, run: () => void | Promise<void>): ContractTest => ({
    name: `${plugin.name}: ${name}`,
    run: async () => run(),
  })
  return [
    about('speaks each of its languages in full', () => speaksInFull(plugin)),
    about('its fields are in the JSON Schema', () => isInJsonSchema(plugin)),
    ...fixtures.flatMap((fixture, index) => {
      const of = (what: string) => `${what} (${fixture.name ?? `fixture ${index + 1}`})`
      const isRead = about(of('is read as it should be'), () => void read(fixture, newsroomOf(plugin)))
      if (fixture.diagnostics) return [isRead]
      return [
        isRead,
        about(of('survives being stored as JSON and read again'), () => survivesStorage(plugin, fixture)),
        about(of('renders in every bundled locale, the same each time'), () => rendersEverywhere(plugin, fixture)),
        about(of('loses nothing to the sanitizer'), () => losesNothing(plugin, fixture)),
        about(of('has unique ids, and every reference finds its own'), () => hasSoundIds(plugin, fixture)),
        about(of('leaves what it is given as it was'), () => leavesArticle(plugin, fixture)),
      ]
    }),
  ]
}

const locales = Object.values(packs).filter((value): value is (typeof packs)['en' | 'ja'] => 'code' in value)
const codes = locales.map(({ code }) => code) as ['en' | 'ja', ...('en' | 'ja')[]]

type AnyNewsroom = ReturnType<typeof bind<object, string>>

/** A newsroom with all bundled locales; `sanitize` replaces the allow-list where a test wants to see what it takes. */
function newsroomOf(plugin: Plugin, sanitize?: (tree: Root) => Root): AnyNewsroom {
  const setup = normaliseOptions({ locales: locales as unknown as [Locale, ...Locale[]], plugins: [plugin] })
  const match = (requested: string | readonly string[]) => [requested].flat()[0] ?? 'en'
  return bind({ ...setup, ...(sanitize && { sanitize }) }, { open: false, codes, match })
}

function dataOf({ meta = {}, body = '' }: PluginFixture) {
  return { meta: { title: 'A headline', date: '2025-01-20', locale: 'en', ...meta }, body, path: 'fixture.md' }
}

/** Reads a fixture, and throws where its diagnostics are not those that it must have. */
function read(fixture: PluginFixture, newsroom: AnyNewsroom): Article<object> | undefined {
  const { meta, body, path } = dataOf(fixture)
  // JSON is YAML.
  const fields = Object.entries(meta).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  const source = `---\n${fields.join('')}---\n${body}`
  // What it finds may be said in any language; the codes are the same in all of them.
  for (const language of codes) newsroom.safeParse(source, { path, language })
  const result = newsroom.safeParse(source, { path })
  const wanted = fixture.diagnostics ?? []
  const found = result.diagnostics.map(({ code }) => code)
  if (equal(found, wanted)) return result.ok ? result.value : undefined
  const shown = result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source)).join('\n\n')
  throw new Error(`The fixture must have ${wanted.join(', ') || 'no diagnostics'}. It has:\n${shown || 'none'}`)
}

function articleOf(fixture: PluginFixture, newsroom: AnyNewsroom): Article<object> {
  const article = read(fixture, newsroom)
  if (!article) throw new Error('The fixture has no article.')
  return article
}

function speaksInFull(plugin: Plugin): void {
  const missing = missingMessages(plugin).map(({ locale, key }) => `${locale}: ${key}`)
  if (missing.length > 0) throw new Error(`Words are missing; add them to messages:\n${missing.join('\n')}`)
  const uneven = unevenMessages(plugin).map(({ locale, key }) => `${locale}: ${key}`)
  if (uneven.length > 0)
    throw new Error(`Words are empty, or have other {{values}} than the first language has:\n${uneven.join('\n')}`)
}

function isInJsonSchema(plugin: Plugin): void {
  const { properties = {} } = newsroomOf(plugin).jsonSchema() as { properties?: object }
  const lacking = Object.keys(plugin.schema?.shape ?? {}).filter((field) => !Object.hasOwn(properties, field))
  if (lacking.length > 0) throw new Error(`The JSON Schema lacks ${lacking.join(', ')}.`)
}

async function survivesStorage(plugin: Plugin, fixture: PluginFixture): Promise<void> {
  const newsroom = newsroomOf(plugin)
  const article = articleOf(fixture, newsroom)
  const stored = JSON.parse(JSON.stringify(article)) as typeof article
  same(stored, article, 'An article that was stored as JSON is another one; keep to texts, numbers, lists and maps')
  const page = async (one: typeof article) => (await newsroom.render(one)).html
  same(await page(stored), await page(article), 'An article that was stored as JSON renders differently')
  const again = newsroom.create({ ...dataOf(fixture), meta: article.meta as Record<string, unknown> })
  same(again.meta, article.meta, 'What the schema gives is not what it gives again when it is given that')
}

async function rendersEverywhere(plugin: Plugin, fixture: PluginFixture): Promise<void> {
  const newsroom = newsroomOf(plugin)
  const other = newsroomOf(plugin)
  const article = articleOf(fixture, newsroom)
  const page = async (room: AnyNewsroom, locale: string) => {
    const { html } = await room.render(article, { locale })
    return `${html}${JSON.stringify(room.additions(article, { locale }))}`
  }
  const first = new Map<string, string>()
  for (const locale of codes) first.set(locale, await page(newsroom, locale))
  for (const locale of codes) {
    const problem = `The page in "${locale}" differs from one rendering to the next; let it depend on the article and the context alone`
    same(await page(newsroom, locale), first.get(locale), problem)
    same(await page(other, locale), first.get(locale), problem)
  }
  for (const locale of codes) {
    const open = /\{\{[^}]*\}\}/.exec(textOf(await newsroom.toHast(article, { locale })).replaceAll(article.body, ''))
    if (open) throw new Error(`In "${locale}" the page shows "${open[0]}": give the message a value of that name.`)
  }
  for (const [locale, text] of Object.entries(fixture.shows ?? {})) {
    const shown = textOf(await newsroom.toHast(article, { locale }))
    if (!shown.includes(text)) throw new Error(`In "${locale}" the page must show "${text}". It shows:\n${shown}`)
  }
}

async function losesNothing(plugin: Plugin, fixture: PluginFixture): Promise<void> {
  const newsroom = newsroomOf(plugin)
  const article = articleOf(fixture, newsroom)
  const trusting = newsroomOf(plugin, (tree) => tree)
  const wayOut = 'declare what the plugin emits in elements, attributes by their hast names (className)'
  const { html } = await newsroom.render(article)
  same(html, (await trusting.render(article)).html, `The sanitizer takes something from the page; ${wayOut}`)
  const { feed } = newsroom.additions(article)
  same(feed, trusting.additions(article).feed, `The sanitizer takes something from what goes into feeds; ${wayOut}`)
}

async function hasSoundIds(plugin: Plugin, fixture: PluginFixture): Promise<void> {
  const newsroom = newsroomOf(plugin)
  const article = articleOf(fixture, newsroom)
  const elements: Element[] = []
  eachElement(await newsroom.toHast(article), (element) => void elements.push(element))
  const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]))
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new Error(`Two elements have the id "${twice}".`)
  for (const { tagName, properties } of elements) {
    const references = [
      properties.ariaLabelledBy,
      properties.ariaDescribedBy,
      properties.headers,
      properties.htmlFor,
    ].flat()
    const href = typeof properties.href === 'string' && properties.href.startsWith('#') ? properties.href.slice(1) : ''
    const lost = [...references, href].find((id) => id && !ids.includes(String(id)))
    if (lost) throw new Error(`<${tagName}> refers to the id "${String(lost)}", which nothing on the page has.`)
  }
}

async function leavesArticle(plugin: Plugin, fixture: PluginFixture): Promise<void> {
  const newsroom = newsroomOf(plugin)
  const article = articleOf(fixture, newsroom)
  // Not frozen, as an article is that comes from JSON: what a plugin writes to it would go unnoticed.
  const given = structuredClone(article)
  await newsroom.render(given)
  newsroom.additions(given)
  same(given, article, 'The plugin changes the article that it is given')
}

function same(actual: unknown, expected: unknown, problem: string): void {
  if (!equal(actual, expected)) throw new Error(`${problem}. ${difference(actual, expected)}`)
}

function textOf(node: Root | Element['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as Element['children'][number])).join('') : ''
}
