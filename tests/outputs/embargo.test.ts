import { memory, type Collection } from 'kawaraban'
import * as outputs from 'kawaraban/outputs'
import { siteFiles } from 'kawaraban/site'
import { describe, expect, test } from 'vitest'
import { collect, file, newsroomAt } from './newsroom.js'

/** Everything that a site publishes at a moment, as one text for each kind of output. */
async function everything(collection: Collection): Promise<Record<string, string>> {
  const texts: Record<string, string[]> = {}
  const put = (name: string, value: unknown) =>
    (texts[name] ??= []).push(typeof value === 'string' ? value : JSON.stringify(value))
  for (const text of outputs.sitemap(collection).values()) put('sitemap', text)
  for (const text of outputs.newsSitemap(collection).values()) put('newsSitemap', text)
  put('llmsTxt', outputs.llmsTxt(collection))
  for (const { path, render } of siteFiles(collection)) put('site', `${path}\n${await render()}`)
  put('redirects', outputs.redirects(collection))
  put('checkPublication', await outputs.checkPublication(collection))
  for (const locale of collection.locales) {
    const edition = collection.edition(locale)
    put('rss', await outputs.rss(collection, locale))
    put('atom', await outputs.atom(collection, locale))
    put('jsonFeed', await outputs.jsonFeed(collection, locale))
    put('searchDocuments', await outputs.searchDocuments(collection, locale))
    // An article as it stands in its file names what it links to.
    const pages = outputs.archivePages(edition)
    put(
      'archivePages',
      pages.map(({ entries, ...page }) => ({ ...page, entries: entries.map(({ url }) => url) })),
    )
    put('editionHead', outputs.editionHead(edition))
    put('frontSwitcher', outputs.languageSwitcher(edition))
    for (const entry of [...edition.entries, ...edition.withdrawn]) {
      put('head', outputs.headHtml(await outputs.head(entry)))
      put('newsArticle', await outputs.newsArticle(entry))
      put('ninjs', await outputs.ninjs(entry))
      put('markdownTwin', await outputs.markdownTwin(entry))
      put('disclosure', outputs.disclosure(entry) ?? '')
      put('languageSwitcher', outputs.languageSwitcher(entry))
      put('render', (await entry.render()).html)
    }
  }
  return Object.fromEntries(Object.entries(texts).map(([name, all]) => [name, all.join('\n')]))
}

const secrets = [
  'secret-story',
  'secret-slug',
  'Secret headline',
  'Secret text',
  'secret-alias',
  'secret-tag',
  'Secret desk',
]

/** A story that waits in English, beside one that everybody may read, which links to it. */
const storyWith = (fields: string) => ({
  'open.en.md': file('title: Open\ndate: 2025-01-10', '[a link](secret-story.en.md) and [another](secret-story.md)'),
  'open.ja.md': file('title: 公開\ndate: 2025-01-10', '[a link](secret-story.en.md)'),
  'secret-story.en.md': file(
    `title: Secret headline
slug: secret-slug
aliases: [secret-alias]
tags: [secret-tag]
disclosure: { reviewedBy: Secret desk }
${fields}`,
    'Secret text.',
  ),
})

const leaks = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).flatMap(([name, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
  )

/** Of every kind of output those that hold anything of it. */
const holders = (texts: Readonly<Record<string, string>>) => new Set(leaks(texts).map((leak) => leak.split(':')[0]))

const moment = '2025-01-21T00:00:00.000Z'
const before = new Date(Date.parse(moment) - 1).toISOString()

const appearing = [
  ['embargoUntil', 'date: 2025-01-20\nembargoUntil: 2025-01-21T09:00+09:00'],
  ['date, an instant', 'date: 2025-01-20T19:00:00-05:00'],
] as const

const published = [
  'sitemap',
  'newsSitemap',
  'llmsTxt',
  'site',
  'redirects',
  'rss',
  'atom',
  'jsonFeed',
  'searchDocuments',
  'archivePages',
  'head',
  'newsArticle',
  'ninjs',
  'markdownTwin',
  'disclosure',
  'languageSwitcher',
  'render',
]

describe.each(appearing)('%s', (_, fields) => {
  test('nothing holds anything of a story a millisecond before', async () => {
    const collection = await collect(storyWith(fields), before)
    expect(leaks(await everything(collection))).toEqual([])
    expect(collection.nextTransition).toBe(moment)
  })

  test('and everything does from then on', async () => {
    expect(holders(await everything(await collect(storyWith(fields), moment)))).toEqual(new Set(published))
  })
})

test('a civil date begins at midnight in the time zone of the site', async () => {
  const files = storyWith('date: 2025-01-21')
  expect(leaks(await everything(await collect(files, '2025-01-20T14:59:59.999Z')))).toEqual([])
  expect(holders(await everything(await collect(files, '2025-01-20T15:00:00Z')))).toEqual(new Set(published))
})

test('what has expired is in nothing any more', async () => {
  const files = storyWith('date: 2025-01-20\nexpires: 2025-01-21T09:00+09:00')
  expect(holders(await everything(await collect(files, before)))).toEqual(new Set(published))
  expect(leaks(await everything(await collect(files, moment)))).toEqual([])
})

test('a draft is in nothing', async () => {
  expect(leaks(await everything(await collect(storyWith('date: 2025-01-20\nstatus: draft'), moment)))).toEqual([])
})

test('an embargo holds in a preview as well', async () => {
  const [[, fields]] = appearing
  const preview = await newsroomAt(before).load(memory(storyWith(fields)), { future: true })
  expect(leaks(await everything(preview))).toEqual([])
})

test('of what was withdrawn, only its page says that it was, and former addresses lead there', async () => {
  const texts = await everything(await collect(storyWith('date: 2025-01-20\nstatus: withdrawn'), moment))
  const told = leaks(texts).filter((leak) => !/secret-(?:story|slug)$|Secret headline$/.test(leak))
  expect(told).toEqual(['site: secret-alias', 'redirects: secret-alias'])
  // Pages that link to it do so still.
  expect(holders(texts)).toEqual(
    new Set(['redirects', 'site', 'head', 'newsArticle', 'ninjs', 'markdownTwin', 'render', 'rss', 'atom', 'jsonFeed']),
  )
  for (const name of ['rss', 'atom', 'jsonFeed']) expect(texts[name]).not.toContain('Secret headline')
})

test('one language under embargo leaves the others as they are, and unlinked', async () => {
  const files = {
    'fox.ja.md': file('title: 狐\ndate: 2025-01-10'),
    'fox.en.md': file(
      'title: Secret headline\nslug: secret-slug\ndate: 2025-01-10\nembargoUntil: 2025-01-21T09:00+09:00',
    ),
  }
  const early = await everything(await collect(files, before))
  expect(leaks(early)).toEqual([])
  expect(early['head']).toContain('hreflang="ja"')
  expect(early['head']).not.toContain('hreflang="en"')
  const late = await everything(await collect(files, moment))
  expect(late['head']).toContain('hreflang="en" href="https://news.example/en/secret-slug/"')
  expect(late['newsArticle']).toContain('workTranslation')
})
