import * as fc from 'fast-check'
import { createNewsroom, memory, technyan } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'
import { rss } from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { rssOffences } from '../helpers/feed-rules.js'
import { filesOf, firstPartyPlugins } from '../helpers/first-party.js'
import { bodies } from '../helpers/fragments.js'
import { pluginFiles } from '../helpers/source-files.js'
import { xmlErrors } from '../helpers/xml.js'
import { file, site } from './newsroom.js'

const newsroom = createNewsroom({
  locales: [en, ja, ar],
  site,
  plugins: [technyan, ...(await firstPartyPlugins())],
})
const head = 'title: A\ndate: 2025-01-20\nimpactLevel: high'

describe.each(pluginFiles().map((path) => path.replace(/^plugins\/|\.ts$/g, '')))('what %s makes', (plugin) => {
  test.each(filesOf(plugin).map(({ name, body }) => [name, body]))('stands in feeds: %s', async (_, body) => {
    const feed = await rss(await newsroom.load(memory({ 'a.en.md': file(head, body) })), 'en')
    expect(feed).toContain('<item>')
    expect(rssOffences(feed)).toEqual([])
  })
})

test('any body stands in feeds without what readers of them drop', async () => {
  const feeds: string[] = []
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom('en', 'ar'), async (body, locale) => {
      const article = newsroom.create({ meta: { title: 'A', date: '2025-01-20', impactLevel: 'high', locale }, body })
      const feed = await rss(newsroom.collect([article]), locale)
      expect(rssOffences(feed)).toEqual([])
      feeds.push(feed)
    }),
    { seed: 20250120, numRuns: 200 },
  )
  expect(await xmlErrors(feeds)).toEqual([])
})
