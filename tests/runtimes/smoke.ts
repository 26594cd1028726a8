import {
  ArticleError,
  createNewsroom,
  formatDiagnostic,
  isArticleError,
  memory,
  recordSource,
  searchText,
  technyan,
  tokenize,
} from 'kawaraban'
import { MascotCommentElement } from 'kawaraban/element'
import { ar, en, ja, ko, ru, th } from 'kawaraban/locales'
import { defineMascot, renderMascotComment } from 'kawaraban/mascot'
import * as outputs from 'kawaraban/outputs'
import { callouts } from 'kawaraban/plugins/callouts'
import { embeds } from 'kawaraban/plugins/embeds'
import { figures } from 'kawaraban/plugins/figures'
import { phrases } from 'kawaraban/plugins/phrases'
import { articleSchema } from 'kawaraban/schema'
import { siteFiles } from 'kawaraban/site'

/** What users rely on, tried by nothing but the packed library and what every runtime has. */
export interface Report {
  readonly passed: number
  readonly failed: readonly { readonly name: string; readonly message: string }[]
  /** A hash of what each check has made that has to be the same everywhere, byte for byte, by the name of the check. */
  readonly made: Readonly<Record<string, string>>
}

/** A long article in Japanese, and short ones by path; whoever bundles or copies this module puts the first in its place. */
declare const LONG_READ: string

const files = {
  'fox.ja.md': `---
title: 狐、町へ
date: 2025-11-18
updated: 2025-11-19
category: Research
tags: [狐, 町]
aliases: [kitsune]
technyanComment: { text: 狐さんだにゃ！, mood: surprised }
---
狐は**「3億1千万円」**の切符で町へ来ました。続きは[梟](owl.en.md#night)に。

> [!NOTE]
> {狐|きつね}は:lang[fox]{en}です。

## 今日は晴れ

![波](https://news.example/wave.svg "波と狐")

https://vimeo.com/123456
`,
  'fox.en.md': '---\ntitle: A fox in town\ndate: 2025-11-18\ntranslationOf: ja\n---\nIt paid 310 million yen. See [the owl](own.en.md).\n',
  'owl.en.md': '---\ntitle: The owl\ndate: 2025-11-17T09:00:00+09:00\n---\n## At night {#night}\n\nIt sees.\n',
  'owl.ar.md': '---\ntitle: «البومة» ترى ليلًا\ndate: 2025-11-17\n---\nقالت **«البومة»**: رأيت 1,200 نجمة. e.g. U.S.A.\n',
  'owl.th.md': '---\ntitle: นกฮูก\ndate: 2025-11-17\n---\nนี่คือ**"สำคัญ"**มาก นกฮูกแปลภาษาไทยในเวลากลางคืน\n',
  'secret.en.md': '---\ntitle: A secret\ndate: 2025-11-18\nembargoUntil: 2025-11-20T09:00:00+09:00\n---\nNot yet.\n',
  'wrong.ja.md': '---\ntitle: 狐\ndate: 2025-11-31\n---\n',
} // prettier-ignore

const at = (instant: string) => () => new Date(instant)
const newsroom = createNewsroom({
  locales: [ja, en, ar, th, ko, ru],
  plugins: [technyan, callouts(), figures(), embeds(), phrases({ segment: (text) => text.split(/(?<=は)/) })],
  fallback: { ja: ['en'], ar: ['en'] },
  site: { url: 'https://news.example', timeZone: 'Asia/Tokyo', name: { ja: '狐新聞', en: 'The Fox' } },
  now: at('2025-11-19T12:00:00Z'),
})
const load = () => newsroom.load(memory(files))
const long = () => newsroom.parse(LONG_READ, { path: 'long.ja.md' })
const local = (name: keyof typeof files) => newsroom.parse(files[name], { path: name })

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${a} is not ${b}`)
}

function holds(text: string, ...parts: readonly string[]): string {
  for (const part of parts) if (!text.includes(part)) throw new Error(`${part} is not in ${text.slice(0, 2000)}`)
  return text
}

const wide = '---\ntitle: 狐\ndate: 2025-11-30\nlocale: ja\ntags: [狐の👩‍👩‍👧町, { a: 1 }]\n---\n本文\n'

/** Each throws where something is wrong; the text that one gives, if it does, has to be the same in every runtime. */
const checks: Readonly<Record<string, () => unknown>> = {
  'parse gives typed metadata'() {
    const { meta, locale } = long()
    same([locale, meta.date, meta.impactLevel, meta.authors], ['ja', '2025-11-18', 'high', [{ name: '岡部いね' }]])
    return JSON.stringify(meta)
  },
  'parse throws what is wrong'() {
    try {
      newsroom.parse(wide, { path: '狐.md' })
    } catch (error) {
      same([isArticleError(error), error instanceof ArticleError], [true, true])
      if (isArticleError(error)) return same(error.loc, { file: '狐.md', line: 5, column: 21 })
    }
    throw new Error('It took a broken file.')
  },
  'a diagnostic has its exact place, and a frame with wide characters'() {
    const { ok, diagnostics } = newsroom.safeParse(wide, { path: '狐.md', language: 'ja' })
    const [found, ...more] = diagnostics
    if (ok || !found || more.length > 0) throw new Error(JSON.stringify(diagnostics))
    same([found.code, found.keyPath], ['invalid-type', ['tags', 1]])
    same([found.start, found.end], [{ line: 5, column: 21, offset: 61 }, { line: 5, column: 29, offset: 69 }]) // prettier-ignore
    return holds(
      formatDiagnostic(found, wide),
      `> 5 | tags: [狐の👩‍👩‍👧町, { a: 1 }]\n    | ${' '.repeat(7 + 2 * 4 + 2)}^^^^^^^^\n`,
    )
  },
  async 'a long article is rendered, in its language and for readers of another'() {
    const all = await Promise.all(['ja', 'en'].map((locale) => newsroom.render(long(), { locale })))
    holds(
      all[0]?.html ?? '',
      'lang="ja"',
      '2025年11月18日',
      '<strong>「小指3B」</strong>',
      'data-footnotes',
      'テクにゃん',
    )
    return JSON.stringify(
      all.map(({ html, text, excerpt, toc, readingTime }) => [html, text, excerpt, toc, readingTime]),
    )
  },
  async 'sync and async rendering agree'() {
    const article = local('fox.ja.md')
    same(newsroom.renderSync(article), await newsroom.render(article))
    same(newsroom.toHastSync(article), await newsroom.toHast(article))
    same(newsroom.outline(article).text, newsroom.renderSync(article).text)
  },
  'plugins put in what is theirs'() {
    const { html } = newsroom.renderSync(local('fox.ja.md'))
    return holds(html, '<ruby>', 'kb-mascot', 'kb-callout', '<figure', 'lang="en"', 'vimeo.com', '<wbr>')
  },
  'Arabic is set from right to left'() {
    const { html } = newsroom.renderSync(local('owl.ar.md'))
    return holds(
      html,
      'dir="rtl"',
      '<strong>«البومة»</strong>',
      ar.code,
      newsroom.localize('ar').formatDate('2025-11-17'),
    )
  },
  'Thai is bold without blanks, and keeps its calendar'() {
    const { html } = newsroom.renderSync(local('owl.th.md'))
    return holds(html, '<strong>"สำคัญ"</strong>', newsroom.localize('th').formatDate('2025-11-17'))
  },
  'words are cut where there are no blanks'() {
    // Where exactly is up to the dictionaries of the runtime; that nothing is lost is not.
    const [thai, japanese] = ['นกฮูกแปลภาษาไทยในเวลากลางคืน', '認証システムはJWTトークンを使う']
    for (const [text, locale, word] of [
      [thai, 'th', 'ภาษา'],
      [japanese, 'ja', '認証'],
    ] as const)
      // prettier-ignore
      same([tokenize(text, locale).join(''), tokenize(text, locale).includes(word)], [searchText(text), true])
    // The ICU of Chromium, Deno and workerd would cut at these marks.
    same(tokenize('e.g. the U.S.A. 3.5', 'en'), ['e.g', 'the', 'u.s.a', '3.5'])
    same(searchText('ＪＷＴ Straße İΣ'), 'jwt strasse iσ')
  },
  'dates and numbers are those of the locale'() {
    const said = (locale: string) => {
      const { formatDate, formatNumber, formatList, formatRelative } = newsroom.localize(locale)
      const all = [formatDate('2025-11-18'), formatNumber(1234567.5), formatNumber(5.5e6, { notation: 'compact' })]
      return [...all, formatList(['a', 'b', 'c']), formatRelative('2025-11-18')]
    }
    same(said('ja'), ['2025年11月18日', '1,234,567.5', '550万', 'a、b、c', '昨日'])
    same(said('en'), ['November 18, 2025', '1,234,567.5', '5.5M', 'a, b, and c', 'yesterday'])
    // CLDR changes what these say: in Node 20, whose ICU is 78.2, Korean mornings are AM. What is ours is what is asked for.
    const timed = { dateStyle: 'full', timeStyle: 'short' } as const
    for (const locale of newsroom.locales) {
      const { formatDate } = newsroom.localize(locale)
      const intl = new Intl.DateTimeFormat(locale, { ...timed, timeZone: 'UTC' })
      same(formatDate('2025-11-18T09:05:00+09:00', timed), intl.format(new Date('2025-11-18T09:05:00Z')))
    }
  },
  'plurals are those of the locale'() {
    const minutes = (locale: string) =>
      [0, 1, 2, 3, 11, 21, 100].map((count) => newsroom.localize(locale).t('article.readingTime', { count }))
    same(minutes('en').slice(1, 3), ['1-minute read', '2-minute read'])
    same(minutes('ar').slice(1, 3), ['مدة القراءة: دقيقة واحدة', 'مدة القراءة: دقيقتان'])
    same(new Set(minutes('ru').map((said) => said.replace(/\d+/, ''))).size, 3)
    return JSON.stringify(newsroom.locales.map(minutes))
  },
  'readers get their language'() {
    const asked = ['th-TH,en;q=0.5', 'en-GB', 'ar-EG', 'sv, ko;q=0.1', 'tlh', '*', 'nonsense-']
    same(asked.map((header) => newsroom.match(header)), ['th', 'en', 'ar', 'ko', 'en', 'ja', 'ja']) // prettier-ignore
  },
  'the mascot comments, in every form'() {
    const robot = defineMascot({ id: 'robo', field: 'robo', moods: ['calm'], avatar: '<svg viewBox="0 0 1 1"/>', locales: { en: { name: 'Robo', caption: '{{name}} computes' } } }) // prettier-ignore
    const forms = ['html', 'feed', 'email', 'text'] as const
    const said = [technyan, robot].flatMap((mascot) =>
      forms.map((format) => renderMascotComment(mascot, 'にゃ & <b>', { locale: 'ja', format })),
    )
    same([said[3], typeof MascotCommentElement.use], ['テクにゃん「にゃ & <b>」', 'function'])
    return holds(said.join('\n'), '<mascot-comment mascot="technyan"', 'にゃ &#x26; &#x3C;b>')
  },
  async 'a newsroom is loaded, with fallbacks and an embargo'() {
    const collection = await load()
    const slugs = (locale: 'ja' | 'ar') => collection.edition(locale).entries.map((e) => [e.slug, e.article.locale])
    same(slugs('ja'), [['fox', 'ja'], ['owl', 'en']]) // prettier-ignore
    same(slugs('ar'), [['fox', 'en'], ['owl', 'ar']]) // prettier-ignore
    same(collection.nextTransition, '2025-11-20T00:00:00.000Z')
    const later = await newsroom.load(memory(files), { now: new Date('2025-11-20T00:00:00Z') })
    same(later.edition('en').get('secret')?.url, 'https://news.example/en/secret/')
    same(collection.diagnostics.map(({ path, code, start }) => [path, code, start.line]), [['wrong.ja.md', 'invalid-date', 3]]) // prettier-ignore
    return JSON.stringify(await collection.edition('ja').get('owl')?.render())
  },
  async 'feeds, heads and sitemaps'() {
    const collection = await load()
    const feeds = [await outputs.rss(collection, 'ja'), await outputs.atom(collection, 'ja'), await outputs.jsonFeed(collection, 'ja')] // prettier-ignore
    const heads = await Promise.all(collection.edition('ja').entries.map(async (e) => outputs.headHtml(await outputs.head(e)))) // prettier-ignore
    holds(String(feeds[0]), 'Wed, 19 Nov 2025 00:00:00 +0900', 'テクにゃん', '<title>狐、町へ</title>')
    holds(heads.join('\n'), 'hreflang="x-default"', 'application/ld+json', 'https://news.example/ja/fox/')
    return JSON.stringify([feeds, heads, [...outputs.sitemap(collection)], outputs.redirects(collection)])
  },
  async 'a whole site'() {
    const pages = siteFiles(await load()).map(async ({ path, render }) => [path, await render()] as const)
    const site = new Map(await Promise.all(pages))
    holds(site.get('ja/fox/index.html') ?? '', '<h1', '狐、町へ')
    // The search documents' words are cut by the dictionaries of the runtime.
    return JSON.stringify([...site].filter(([path]) => !path.startsWith('search/')))
  },
  async 'translations are held to their source'() {
    const collection = await load()
    const found = (await collection.check()).map(({ path, code, start }) => [path, code, start.line])
    same(found[0], ['fox.en.md', 'broken-link', 6])
    // By what Intl says of numbers, 3億1千万 is 310 million.
    same(found.filter(([path, code]) => path === 'fox.en.md' && code === 'differing-numbers'), []) // prettier-ignore
    const stateOf = async (texts: Record<string, string>) =>
      (await (await newsroom.load(memory(texts))).translations()).find(({ path }) => path === 'fox.en.md')
    const state = await stateOf(files)
    same(state?.state, 'unrecorded')
    const accepted = recordSource(files['fox.en.md'], state?.sourceHash ?? '')
    same((await stateOf({ ...files, 'fox.en.md': accepted }))?.state, 'current')
    const changed = files['fox.ja.md'].replace('3億', '4億')
    same((await stateOf({ ...files, 'fox.en.md': accepted, 'fox.ja.md': changed }))?.state, 'outdated')
    return JSON.stringify([accepted, found])
  },
  'the schema, as JSON Schema and as it is'() {
    same(articleSchema.safeParse({ title: '狐', date: '2025-11-31' }).success, false)
    return holds(
      JSON.stringify(newsroom.jsonSchema()),
      '"technyanComment"',
      'https://json-schema.org/draft/2020-12/schema',
    )
  },
  'what parsers find hard ends, and uses up no stack': () => JSON.stringify(shapes.map(mostOf)),
}

/** Shapes of text on which parsers are slow, or use up the stack, by how often they repeat something. */
const shapes: readonly ((times: number) => string)[] = [
  (times) => '*a **b _c '.repeat(times),
  (times) => '['.repeat(times) + 'a' + ']'.repeat(times),
  (times) => `${'> '.repeat(times)}a`,
  (times) => `${'- '.repeat(times)}a`,
  (times) => '<div><b>'.repeat(times),
  (times) => '<span>'.repeat(times),
  (times) => ':a['.repeat(times),
  (times) => '{漢字|'.repeat(times),
  (times) => Array.from({ length: times / 100 }, (_, n) => `e${'`'.repeat(n)}`).join(''),
]

/** The most of a shape that is taken, which has then to be rendered in any runtime, however small its stack is. */
function mostOf(shape: (times: number) => string): string {
  const read = (times: number) =>
    newsroom.safeParse(`---\ntitle: x\ndate: 2025-11-18\nlocale: en\n---\n${shape(times)}`)
  let [taken, refused] = [1, 5000]
  while (refused - taken > 1 + taken / 50) {
    const middle = Math.floor((taken + refused) / 2)
    if (read(middle).ok) taken = middle
    else refused = middle
  }
  const [most, more] = [read(taken), read(100_000)]
  if (!more.ok) same(more.diagnostics.map(({ code }) => code), ['body-too-complex']) // prettier-ignore
  return most.ok ? `${taken} ${newsroom.renderSync(most.value).html}` : 'refused'
}

/** Runs every check; how long that takes is for whoever asked to see, since clocks stand still in workers. */
export async function runChecks(): Promise<Report> {
  const failed: { name: string; message: string }[] = []
  const made: Record<string, string> = {}
  for (const [name, check] of Object.entries(checks)) {
    try {
      const text = await check()
      if (typeof text === 'string') made[name] = await sha256(text)
    } catch (error) {
      failed.push({ name, message: String(error) })
    }
  }
  return { passed: Object.keys(checks).length - failed.length, failed, made }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
