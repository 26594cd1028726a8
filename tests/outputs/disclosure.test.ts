import { atom, disclosure, jsonFeed, markdownTwin, newsArticle, rss } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, file, news } from './newsroom.js'

const everything = '{ ai: generated, translation: machine, reviewedBy: Rin Mori, sponsor: Acme }'
const of = (given: string) => collect({ 'a.ja.md': file(`title: A\ndate: 2025-01-20\ndisclosure: ${given}`) })

async function toldOf(given: string) {
  const entry = (await of(given)).edition('ja').get('a')
  return entry && disclosure(entry)
}

test('an article of which there is nothing to disclose has none', async () => {
  const entry = (await collect(news)).edition('ja').get('fox')
  expect(entry && disclosure(entry)).toBe(undefined)
  expect(await toldOf('{ ai: false, translation: human }')).toBe(undefined)
})

test('it tells what a machine did first, then who checked it and who paid for it', async () => {
  const collection = await of(everything)
  const { t } = collection.localize('ja')
  const words = (key: string, name?: string) =>
    t(`article.disclosure.${key}` as never, name === undefined ? {} : { name })
  const sentences = [words('generated'), words('translated'), words('reviewed', 'Rin Mori'), words('sponsor', 'Acme')]
  expect(await toldOf(everything)).toEqual({
    sentences,
    text: sentences.join(' '),
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    reviewedBy: 'Rin Mori',
    sponsor: 'Acme',
  })
})

test.each([
  ['{ ai: true }', 'CompositeWithTrainedAlgorithmicMedia'],
  ['{ ai: assisted }', 'CompositeWithTrainedAlgorithmicMedia'],
  ['{ ai: generated }', 'TrainedAlgorithmicMedia'],
  ['{ translation: machine }', 'CompositeWithTrainedAlgorithmicMedia'],
])('%s has a term of IPTC', async (given, term) => {
  expect((await toldOf(given))?.digitalSourceType).toBe(`https://schema.org/${term}DigitalSource`)
})

test('where no machine had a part there is no such term', async () => {
  const told = await toldOf('{ sponsor: Acme }')
  expect(told?.sponsor).toBe('Acme')
  expect(told).not.toHaveProperty('digitalSourceType')
})

test('readers are told on the page, in every feed, in Markdown, and machines in structured data', async () => {
  const collection = await of(everything)
  const entry = collection.edition('ja').get('a')
  if (!entry) throw new Error('There is no entry.')
  const told = disclosure(entry)
  const [first = ''] = told?.sentences ?? []
  expect(first).not.toBe('')
  const { html } = await entry.render()
  const places = [html, await rss(collection, 'ja'), await atom(collection, 'ja'), await jsonFeed(collection, 'ja')]
  for (const place of places) expect(place).toContain(first)
  expect((await markdownTwin(entry)).replaceAll('\\', '')).toContain(`*${told?.text}*`)
  expect(await newsArticle(entry)).toMatchObject({
    creditText: told?.text,
    digitalSourceType: told?.digitalSourceType,
    mainEntityOfPage: { reviewedBy: { name: 'Rin Mori' } },
    sponsor: { name: 'Acme' },
  })
})

test('of a withdrawn article nothing is disclosed any more', async () => {
  const entry = (await collect(news)).edition('ja').get('gone')
  expect(entry?.article.meta.disclosure).toEqual({ reviewedBy: '秘密の人' })
  expect(entry && disclosure(entry)).toBe(undefined)
})
