import { readFile } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { closePage, openPage } from '../helpers/page.js'
import { installExample, type Example } from './example.js'
import { look } from './look.js'

const site = 'https://kawaraban.example'
const longRead = await readFile(new URL('../../bench/article.ja.md', import.meta.url), 'utf8')

let example: Example
let browser: Browser
beforeAll(async () => {
  example = await installExample('worker')
  const built = await example.script('build')
  if (built.code !== 0) throw new Error(built.text)
  browser = await chromium.launch(launchOptions)
})
afterAll(async () => {
  await browser?.close()
})

/** Starts the worker, with ways to ask it. */
async function start() {
  const { url, said } = await example.serve('start')
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { redirect: 'manual', headers: { 'Accept-Language': 'en', ...headers } })
  const put = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/articles/${path}`, { method: 'PUT', body, headers: { Authorization: 'Bearer local', ...headers } })
  return { url, said, get, put }
}

test('a worker bundled for workerd asks for nothing of Node', async () => {
  const worker = await readFile(`${example.folder}/dist/worker.js`, 'utf8')
  expect(worker).not.toMatch(/["']node:|\brequire\(/)
  expect(await readFile(`${example.folder}/serve.mjs`, 'utf8')).not.toContain('compatibilityFlags')
})

test('pages are whole in every edition', async () => {
  const { url, said } = await start()
  const [all, two] = [
    ['ja', 'en', 'ar', 'x-default'],
    ['ja', 'en', 'x-default'],
  ]
  const pages = [
    { path: '/ja/', lang: 'ja', dir: 'ltr', h1: 'かわら版速報', text: 'チョークを読む水先案内', in: all },
    { path: '/en/', lang: 'en', dir: 'ltr', h1: 'Kawaraban Wire', text: 'a licence for open weights', in: all },
    { path: '/ar/', lang: 'ar', dir: 'rtl', h1: 'برقيات كاوارابان', text: 'مترجم صالة التحرير', in: all },
    { path: '/ja/koyubi-3b/', lang: 'ja', dir: 'ltr', h1: /^ポケットに入る翻訳記者/, text: '大型モデルの予定はありません', in: all, mascot: 'ポケットで丸くなって' },
    { path: '/ar/koyubi-3b/', lang: 'ar', dir: 'rtl', h1: /^«كويوبي 3B»/, text: 'مختبر ياتاتي', in: all, mascot: 'كلها نائمة في جيبك' },
    { path: '/en/harbour-pilot/', lang: 'en', dir: 'ltr', h1: /^A pilot that reads chalk/, text: '2.4 metres', in: two, mascot: 'the blue bucket' },
    // Not translated, and in two languages under two slugs.
    { path: '/ar/harbour-pilot/', lang: 'ar', dir: 'rtl', h1: /^A pilot that reads chalk/, text: 'لم يُترجم بعد', in: two, mascot: 'the blue bucket' },
    { path: '/ja/chochin-license/', lang: 'ja', dir: 'ltr', h1: /提灯ライセンス/, text: '行灯財団', in: two, mascot: 'お皿にも名前を' },
    // Withdrawn: the notice alone.
    { path: '/ja/talking-kettle/', lang: 'ja', dir: 'ltr', h1: /ゆのは/, text: '本紙はこの記事を取り下げました', in: [] },
  ] // prettier-ignore
  for (const { path, lang, dir, h1, text, in: languages, mascot = '' } of pages) {
    const seen = await look(browser, url + path)
    expect(seen, path).toMatchObject({ status: 200, lang, dir, complaints: [], violations: [] })
    expect(seen.headlines, path).toHaveLength(1)
    expect(seen.headlines[0], path).toMatch(h1)
    expect(seen.text, path).toContain(text)
    expect(Object.keys(seen.alternates), path).toEqual(languages)
    expect([seen.mascots.length > 0, seen.mascots.join().includes(mascot)], path).toEqual([mascot !== '', true])
  }
  const licence = await look(browser, `${url}/en/lantern-licence/`)
  expect(licence.alternates).toEqual({
    ja: `${site}/ja/chochin-license/`,
    en: `${site}/en/lantern-licence/`,
    'x-default': `${site}/ja/chochin-license/`,
  })
  // A fallback's address is that of the article in its own language.
  expect((await look(browser, `${url}/ar/harbour-pilot/`)).canonical).toBe(`${site}/en/harbour-pilot/`)
  expect(said()).not.toMatch(/error|warning/i)
})

test('readers are led to their edition, to what there is, and from one article to another', async () => {
  const { url, get } = await start()
  for (const [asked, given] of [
    ['ar-EG,en;q=0.8', '/ar/'],
    ['en-GB', '/en/'],
    ['fr;q=0.9, ja;q=0.5', '/ja/'],
  ] as const) {
    const door = await get('/', { 'Accept-Language': asked })
    expect([door.status, door.headers.get('Location'), door.headers.get('Vary')]).toEqual([
      302,
      given,
      'Accept-Language',
    ])
  }
  expect((await get('/ja/koyubi-3b')).headers.get('Location')).toBe(`${url}/ja/koyubi-3b/`)
  for (const path of ['/xx/', '/ja/nothing/', '/en/tile-prints/', '/xx/rss.xml', '/ja/koyubi-3b/rss.xml'])
    expect((await fetch(url + path)).status, path).toBe(404)
  expect(await look(browser, `${url}/ar/nothing/`)).toMatchObject({
    status: 404,
    lang: 'ar',
    dir: 'rtl',
    headlines: ['الصفحة غير موجودة'],
    violations: [],
  })

  const page = await openPage(browser)
  await page.goto(`${url}/ar/harbour-pilot/`)
  await page.getByRole('link', { name: 'the lab that made Koyubi 3B' }).click()
  // The Arabic edition has that article, with its own headings.
  await page.waitForURL(/\/ar\/koyubi-3b\/#./)
  await page.getByRole('link', { name: '日本語' }).click()
  await page.waitForURL('**/ja/koyubi-3b/')
  await closePage(page)
})

test('feeds are those that heads name', async () => {
  const { get } = await start()
  const heads = await (await get('/ja/koyubi-3b/')).text()
  const named = [...heads.matchAll(/type="(application\/[\w+]*(?:rss|atom|feed)[\w+]*)" title="[^"]*" href="([^"]*)"/g)]
  expect(named.map(([, , href]) => href)).toEqual(
    ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${site}/ja/${name}`),
  )
  const beginnings: Record<string, RegExp> = {
    'application/rss+xml': /^<\?xml[^>]*>\s*<rss /,
    'application/atom+xml': /^<\?xml[^>]*>\s*<feed /,
    'application/feed+json': /^\{\s*"version": "https:\/\/jsonfeed/,
  }
  for (const [, type, href = ''] of named) {
    const feed = await get(new URL(href).pathname)
    expect(feed.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
    const text = await feed.text()
    expect(text).toMatch(beginnings[type ?? ''] ?? /^$/)
    expect(text).toContain('ポケットに入る翻訳記者')
    expect(text).not.toContain('話すやかん')
  }
})

test('what a reader has already is not sent again', async () => {
  const { get, put } = await start()
  const first = await get('/en/koyubi-3b/')
  const etag = first.headers.get('ETag') ?? ''
  expect(etag).toMatch(/^"[\da-f]+"$/)
  const again = await get('/en/koyubi-3b/', { 'If-None-Match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const changed = (await readFile(`${example.folder}/articles/koyubi-3b.en.md`, 'utf8')).replace('coat pocket', 'hat')
  expect((await put('koyubi-3b.en.md', changed)).status).toBe(200)
  const then = await get('/en/koyubi-3b/', { 'If-None-Match': etag })
  expect([then.status, (await then.text()).includes('translator in a hat')]).toEqual([200, true])
})

const broken = `---
title: 狐、町へ
date: 2025-11-31
impactLevel: hihg
---
本文です。
`

test('a broken article is refused with what is wrong, in the form and the language that are asked for', async () => {
  const { get, put } = await start()
  const json = await put('2026/fox.ja.md', broken, { 'Accept-Language': 'en-US,en;q=0.9' })
  expect([json.status, json.headers.get('Content-Type')]).toEqual([422, 'application/problem+json'])
  expect(await json.json()).toMatchObject({
    title: 'Unprocessable Content',
    status: 422,
    instance: '/articles/2026/fox.ja.md',
    diagnostics: [
      { code: 'invalid-date', path: '2026/fox.ja.md', start: { line: 3, column: 7 }, keyPath: ['date'] },
      {
        code: 'invalid-value',
        start: { line: 4, column: 14 },
        end: { line: 4, column: 18 },
        hint: 'Did you mean `high`?',
      },
    ],
  })

  const text = await put('2026/fox.ja.md', broken, { Accept: 'text/plain', 'Accept-Language': 'ja' })
  expect([text.status, text.headers.get('Content-Type')]).toEqual([422, 'text/plain; charset=UTF-8'])
  expect(text.headers.get('Content-Language')).toBe('ja')
  const said = await text.text()
  expect(said).toContain('2026/fox.ja.md:4:14 error invalid-value\n')
  expect(said).toContain('> 4 | impactLevel: hihg\n    |              ^^^^\n')
  expect(said).toContain('という日は暦にありません')
  expect((await get('/ja/2026/fox/')).status).toBe(404)
})

test('a good article is served at once, and only from who may put it', async () => {
  const { url, get, put } = await start()
  const good = broken.replace('11-31', '11-30').replace('hihg', 'high')
  expect((await put('2026/fox.ja.md', good, { Authorization: 'Bearer other' })).status).toBe(401)
  expect((await put('2026/fox.ja.md', good, { Authorization: '' })).status).toBe(401)
  expect((await get('/ja/2026/fox/')).status).toBe(404)

  const taken = await put('2026/fox.ja.md', `${good}\n## 続き\n`)
  expect([taken.status, await taken.json()]).toEqual([201, { url: `${site}/ja/2026/fox/`, diagnostics: [] }])
  expect(await look(browser, `${url}/ja/2026/fox/`)).toMatchObject({
    status: 200,
    headlines: ['狐、町へ'],
    complaints: [],
    violations: [],
  })
  for (const path of ['/ja/', '/ja/rss.xml']) expect(await (await get(path)).text(), path).toContain('狐、町へ')

  // Again, with a field that there is not.
  const warned = await put('2026/fox.ja.md', good.replace('impactLevel', 'impct'), { Accept: 'text/plain' })
  expect(warned.status).toBe(200)
  expect(await warned.text()).toMatch(
    /^2026\/fox\.ja\.md:4:1 warning unknown-field\n[^]*\n\nhttps:\S+\/ja\/2026\/fox\/\n$/,
  )
  expect(await (await get('/ja/2026/fox/')).text()).not.toContain('続き')
  const draft = await put('2026/owl.ja.md', good.replace('impactLevel: high', 'status: draft'))
  expect([draft.status, await draft.json()]).toEqual([201, { diagnostics: [] }])
  expect((await get('/ja/2026/owl/')).status).toBe(404)
})

test('an article can be looked at before it is put in', async () => {
  const { url, get } = await start()
  const preview = (body: string) =>
    fetch(`${url}/articles/preview`, { method: 'POST', body, headers: { Authorization: 'Bearer local' } })
  const good = broken.replace('11-31', '11-30').replace('hihg', 'high\nlocale: ja')
  const shown = await preview(good)
  expect(shown.status).toBe(200)
  expect(await shown.text()).toMatch(/^<article [^>]*lang="ja"[^]*狐、町へ[^]*<p>本文です。<\/p>/)
  expect((await preview(broken)).status).toBe(422)
  expect(await (await get('/ja/')).text()).not.toContain('狐、町へ')
})

test('a long article is answered quickly', async () => {
  const { get, put } = await start()
  expect((await put('long-read.ja.md', longRead)).status).toBe(201)
  const time = async (path: string) => {
    const times: number[] = []
    // The first ones are for the compiler.
    for (let n = 0; n < 70; n++) {
      const start = performance.now()
      const response = await get(path)
      expect([response.status, (await response.text()).length > 1000]).toEqual([200, true])
      if (n >= 20) times.push(performance.now() - start)
    }
    return times.toSorted((a, b) => a - b)[25] ?? Infinity
  }
  const [article, styles] = [await time('/ja/long-read/'), await time('/styles.css')]
  console.log(
    `a long article: ${article.toFixed(1)} ms; a file, for comparison: ${styles.toFixed(1)} ms (median of 50)`,
  )
  expect(article).toBeLessThan(200)
})
