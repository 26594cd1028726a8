import { createNewsroom, definePlugin, memory, type Plugin } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { jsonLdScript, newsArticle, type JsonLd } from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '../helpers/browser.js'
import { collect, expected, file, hostile, news, noon, site } from './newsroom.js'

async function dataOf(files: Readonly<Record<string, string>>, locale: 'ja' | 'en' | 'zh-Hant' | 'ko', slug: string) {
  const entry = (await collect(files)).edition(locale).get(slug)
  if (!entry) throw new Error(`There is no ${slug} in ${locale}.`)
  return newsArticle(entry)
}

const one = (fields: string, body?: string) => dataOf({ 'a.en.md': file(`title: A\n${fields}`, body) }, 'en', 'a')

test('an article is this', async () => {
  const data = await dataOf(news, 'ja', 'fox')
  await expect(`${JSON.stringify(data, undefined, 2)}\n`).toMatchFileSnapshot(expected('fox.ja.jsonld.json'))
})

test('a translation and its source say so of one another', async () => {
  const pages = { ja: await dataOf(news, 'ja', 'fox'), en: await dataOf(news, 'en', 'fox') }
  const chinese = await dataOf(news, 'zh-Hant', 'fox')
  const work = ({ '@id': id, '@type': type, inLanguage }: JsonLd) => ({ '@type': type, '@id': id, inLanguage })
  expect(pages.ja['workTranslation']).toEqual([work(pages.en), work(chinese)])
  expect(pages.en['translationOfWork']).toEqual(work(pages.ja))
  expect(chinese['translationOfWork']).toEqual(work(pages.ja))
  expect(pages.ja).not.toHaveProperty('translationOfWork')
  expect(pages.en).not.toHaveProperty('workTranslation')
})

test('a translation whose source is withdrawn, or stands elsewhere, names none', async () => {
  for (const field of ['status: withdrawn', 'canonical: https://friend.example/a']) {
    const files = {
      'a.ja.md': file(`title: A\ndate: 2025-01-20\n${field}`),
      'a.en.md': file('title: A\ndate: 2025-01-20\ntranslationOf: ja'),
    }
    expect(await dataOf(files, 'en', 'a')).not.toHaveProperty('translationOfWork')
    expect(await dataOf(files, 'ja', 'a')).not.toHaveProperty('workTranslation')
  }
})

describe('dates', () => {
  test('are those of the file: a day gets no time', async () => {
    expect(await one('date: 2025-01-20')).toMatchObject({ datePublished: '2025-01-20', dateModified: '2025-01-20' })
    expect(await one('date: 2025-01-20T09:00+09:00\nupdated: 2025-01-21')).toMatchObject({
      datePublished: '2025-01-20T09:00+09:00',
      dateModified: '2025-01-21',
    })
  })
})

test('a fallback is the article of the edition that it comes from', async () => {
  const [own, fallback] = [await dataOf(news, 'ja', 'fox'), await dataOf(news, 'ko', 'fox')]
  for (const name of ['@id', 'url', 'mainEntityOfPage', 'inLanguage', 'headline', 'workTranslation'])
    expect(fallback[name]).toEqual(own[name])
})

test('an article that was published elsewhere first has its address there', async () => {
  expect(await dataOf(news, 'en', 'borrowed')).toMatchObject({
    url: 'https://friend.example/story',
    mainEntityOfPage: { '@id': 'https://friend.example/story' },
  })
})

test('of a withdrawn article there is only that it was, and what was wrong', async () => {
  const data = await dataOf(news, 'ja', 'gone')
  expect(data).toMatchObject({ creativeWorkStatus: 'Withdrawn', correction: [{ text: '事実ではありませんでした。' }] })
  expect(JSON.stringify(data)).not.toMatch(/秘密|鈴木/)
})

test('without a description, the beginning of the text is one', async () => {
  expect((await one('date: 2025-01-20', 'The *first* sentence.'))['description']).toBe('The first sentence.')
})

describe('a plugin', () => {
  const withPlugin = async (jsonLd: NonNullable<Plugin['jsonLd']>) => {
    const newsroom = createNewsroom({
      locales: [ja, en],
      site,
      plugins: [definePlugin({ name: 'more', jsonLd })],
      now: () => new Date(noon),
    })
    const fields = 'title: A\ndate: 2025-01-20\ntags: [x]\nauthors: [B]'
    const entry = (await newsroom.load(memory({ 'a.en.md': file(fields) }))).edition('en').get('a')
    return entry && newsArticle(entry)
  }

  test('adds properties, and adds to lists', async () => {
    const data = await withPlugin(() => ({
      about: { '@type': 'Thing', name: 'C' },
      keywords: 'y',
      author: [{ name: 'D' }],
    }))
    expect(data).toMatchObject({ about: { name: 'C' }, keywords: ['x', 'y'], author: [{ name: 'B' }, { name: 'D' }] })
  })

  test('has pictures that count from the page', async () => {
    const data = await withPlugin(() => ({ image: ['a.jpg', { '@type': 'ImageObject', url: '/b.jpg' }] }))
    expect(data?.['image']).toEqual([
      'https://news.example/en/a/a.jpg',
      { '@type': 'ImageObject', url: 'https://news.example/b.jpg' },
    ])
  })

  test('changes neither addresses nor languages', async () => {
    const plain = await withPlugin(() => ({}))
    const names = ['@context', '@id', 'url', 'mainEntityOfPage', 'inLanguage', 'translationOfWork', 'workTranslation']
    expect(await withPlugin(() => Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual(plain)
  })
})

test('a script is one element, whatever an article says', async () => {
  const texts = [
    '</ScRiPt >',
    '<!--',
    '<script>',
    '<![CDATA[',
    ']]>',
    '\u2028',
    '&lt;',
    '\u0008',
    '\uFFFE',
    '\uD800',
    '-->',
  ]
  const [entry] = hostile({ title: texts.join(' '), tags: texts, authors: texts.map((name) => ({ name })) }).edition(
    'en',
  ).entries
  if (!entry) throw new Error('There is no entry.')
  const script = jsonLdScript(await newsArticle(entry))
  expect(elementsOf(script).map(({ name }) => name)).toEqual(['script'])
  const [, text = ''] = /^<script type="application\/ld\+json">([^<>]*)<\/script>$/.exec(script) ?? []
  const { headline } = JSON.parse(text) as { headline: string }
  expect(headline).toBe('</ScRiPt > <!-- <script> <![CDATA[ ]]> \u2028 &lt;    -->')
})
