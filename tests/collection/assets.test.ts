import { createNewsroom, memory, type Asset, type CollectOptions } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { figures } from 'kawaraban/plugins/figures'
import { expect, test } from 'vitest'

const wave: Asset = { url: '/assets/wave.1a2b3c4d.png', width: 12, height: 8 }
const files = new Map([
  ['news/images/wave.png', wave],
  ['wave.png', { url: 'https://cdn.example/wave.png' }],
])
const assets: CollectOptions['assets'] = (path) => {
  if (path.endsWith('.txt')) throw new Error('This is no image.')
  return files.get(path)
}
const article = (body: string, fields = '') => `---\ntitle: A\ndate: 2025-01-20\n${fields}\n---\n${body}\n`
const newsroom = createNewsroom({
  locales: [en, ja],
  plugins: [figures()],
  site: { url: 'https://news.example' },
  fallback: { ja: ['en'] },
})
const load = (source: string, options: CollectOptions = { assets }) =>
  newsroom.load(memory({ 'news/fox.en.md': source }), options)

test('images by a relative path are shown where they are published, with their size', async () => {
  const collection = await load(
    article('![w](images/wave.png) ![up](../wave.png) <img src="./images/wave.png" alt="" width="3">'),
  )
  const { body } = (await collection.edition('en').get('news/fox')?.render()) ?? {}
  expect(body).toContain(
    '<img src="/assets/wave.1a2b3c4d.png" alt="w" loading="lazy" decoding="async" width="12" height="8">',
  )
  expect(body).toContain('<img src="https://cdn.example/wave.png" alt="up" loading="lazy" decoding="async">')
  // What an author says of the size holds.
  expect(body).toContain('<img src="/assets/wave.1a2b3c4d.png" alt="" width="3">')
  // A fallback stands at another address, and its images where they are.
  expect((await collection.edition('ja').get('news/fox')?.render())?.body).toContain('src="/assets/wave.1a2b3c4d.png"')
  expect(await collection.check()).toEqual([])
})

test('the lead picture has an absolute address, and its size', async () => {
  const collection = await load(article('', 'image: { src: images/wave.png, alt: A wave, credit: Ines }'))
  const entry = collection.edition('en').get('news/fox')
  expect(await entry?.image()).toEqual({
    url: 'https://news.example/assets/wave.1a2b3c4d.png',
    src: '/assets/wave.1a2b3c4d.png',
    alt: 'A wave',
    credit: 'Ines',
    width: 12,
    height: 8,
  })
  const { parts } = (await entry?.render()) ?? {}
  expect(`${parts?.header}${parts?.beforeBody}`).toContain(
    '<img src="/assets/wave.1a2b3c4d.png" alt="A wave" fetchpriority="high" width="12" height="8"',
  )
})

test.each([
  ['![gone](gone.png)', '', 'missing-image', 'news/gone.png'],
  ['> ![gone](images/gone.png "title")', '', 'missing-image', 'news/images/gone.png'],
  ['Text <img src="gone.png" alt="">', '', 'missing-image', 'news/gone.png'],
  ['Text <b>of</b>\n\n![gone](gone.png)', '', 'missing-image', 'news/gone.png'],
  ['', 'image: { src: ../../../etc/passwd, alt: x }', 'missing-image', 'etc/passwd'],
  ['![notes](notes.txt)', '', 'unreadable-image', 'news/notes.txt'],
])('%s %s is %s', async (body, fields, code, path) => {
  const collection = await load(article(body, fields))
  const [found, ...others] = await collection.check()
  expect(others).toEqual([])
  expect(found).toMatchObject({ code, severity: 'error', path: 'news/fox.en.md' })
  expect(found?.message).toContain(path)
  const source = collection.source('news/fox.en.md') ?? ''
  const shown = source.slice(found?.start.offset, found?.end.offset)
  expect(shown).toMatch(/gone|notes|passwd/)
  // The page is there all the same.
  await expect(collection.edition('en').get('news/fox')?.render()).resolves.toBeDefined()
})

test('other addresses are left alone, and all are where nobody says where files are published', async () => {
  const body = '![a](/a.png) ![b](https://x.example/b.png) ![c](//x.example/c.png)'
  const collection = await load(article(body))
  expect(await collection.check()).toEqual([])
  const html = (await collection.edition('en').get('news/fox')?.render())?.body
  for (const src of ['/a.png', 'https://x.example/b.png', '//x.example/c.png']) expect(html).toContain(`src="${src}"`)
  const plain = await load(article('![w](images/wave.png)'), {})
  expect(await plain.check()).toEqual([])
  expect((await plain.edition('en').get('news/fox')?.render())?.body).toContain('src="images/wave.png"')
})
