import * as fc from 'fast-check'
import {
  createNewsroom,
  definePlugin,
  type Article,
  type Edition,
  type PluginFinding,
  type SiteOptions,
} from 'kawaraban'
import { en, ja, ko, zhHans, zhHant } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { startOf } from '../../src/locale/dates.js'
import { readPath } from '../../src/parse/path-locale.js'

const noon = new Date('2025-06-15T12:00:00Z')
const newsroomAt = (now: Date | string, options: object = {}) =>
  createNewsroom({
    locales: [ja, en, ko, zhHant],
    site: { url: 'https://news.example', timeZone: 'Asia/Tokyo' },
    now: () => new Date(now),
    ...options,
  })
const newsroom = newsroomAt(noon)

function article(path: string, ...fields: string[]): Article<never, never> {
  const title = fields.some((field) => field.startsWith('title:')) ? [] : [`title: "Of ${path}"`]
  const date = fields.some((field) => field.startsWith('date:')) ? [] : ['date: 2025-01-20']
  return newsroom.parse(['---', ...title, ...date, ...fields, '---', 'Text.'].join('\n'), { path }) as never
}

const slugs = (edition: Edition) => edition.entries.map(({ slug }) => slug)

describe('a path says the story and the locale', () => {
  const locales = ['ja', 'en', 'zh-Hant']
  test.each([
    ['fox.ja.md', 'fox', 'ja'],
    ['2025/fox.ja.md', '2025/fox', 'ja'],
    ['2025/fox/ja.md', '2025/fox', 'ja'],
    ['ja/2025/fox.md', '2025/fox', 'ja'],
    ['2025/ja/fox.md', '2025/fox', 'ja'],
    ['2025/fox/index.ja.md', '2025/fox', 'ja'],
    ['ja/fox/index.md', 'fox', 'ja'],
    ['./ja/fox.markdown', 'fox', 'ja'],
    ['ja\\2025\\fox.mdx', '2025/fox', 'ja'],
    ['fox.zh-TW.md', 'fox', 'zh-Hant'],
    ['ja/en.md', 'ja', 'en'],
    ['ja/no-go.md', 'no-go', 'ja'],
    ['fox.draft.ja.md', 'fox.draft', 'ja'],
    ['ja.md', 'ja', 'ja'],
    ['fox.md', 'fox', undefined],
  ])('%s', (path, rest, locale) => {
    expect(readPath(path, { locales, open: false })).toEqual({ rest, ...(locale && { locale }) })
  })
})

describe('a layout of one’s own', () => {
  const read = (pathPattern: string, path: string) => {
    const room = newsroomAt(noon, { pathPattern })
    const made = room.create({ meta: { title: 'T', date: '2025-01-20' }, body: '', path })
    return [made.locale, room.collect([made]).stories[0]?.id]
  }
  test.each([
    ['{locale}/posts/{story}', 'ja/posts/2025/fox.md', 'ja', '2025/fox'],
    ['{locale}/posts/{story}', './ja\\posts\\fox.md', 'ja', 'fox'],
    ['posts/**/{story}_{locale}.md', 'posts/2025/01/fox_zh-TW.md', 'zh-Hant', 'fox'],
    ['{story}/text-*.{locale}', 'fox/text-1.en.md', 'en', 'fox'],
    ['{story}/index_{locale}', 'en/index_ja.md', 'ja', 'en'],
    ['/{locale}/{story}', 'ja/U.MD', 'ja', 'U'],
    ['{locale}/posts/{story}', 'owl.en.md', 'en', 'owl'],
  ])('%s: %s', (pattern, path, locale, story) => {
    expect(read(pattern, path)).toEqual([locale, story])
  })

  test('says where the story stands', () => {
    expect(() => newsroomAt(noon, { pathPattern: '{locale}/*.md' })).toThrow('needs {story} once')
    expect(() => newsroomAt(noon, { pathPattern: '{story}/{story}' })).toThrow('needs {story} once')
  })
})

describe('stories', () => {
  test('are what is translated, in any of the layouts, or what says so', () => {
    const collection = newsroom.collect([
      article('fox.ja.md'),
      article('en/fox.md'),
      article('ko/yeou.md', 'story: fox'),
      article('owl/ja.md'),
    ])
    expect(collection.stories.map(({ id, articles }) => [id, [...articles.keys()]])).toEqual([
      ['fox', ['ja', 'en', 'ko']],
      ['owl', ['ja']],
    ])
    expect(collection.story('fox')?.articles.get('ko')?.path).toBe('ko/yeou.md')
    expect(collection.story('nothing')).toBeUndefined()
    expect(collection.diagnostics).toEqual([])
  })

  test('an article from data has its story, its slug or its headline for an id', () => {
    const data = (meta: object) =>
      newsroom.create({ meta: { title: 'A headline', date: '2025-01-20', locale: 'en', ...meta }, body: '' })
    const { stories } = newsroom.collect([data({ story: 'a' }), data({ slug: 'b' }), data({})])
    expect(stories.map(({ id }) => id)).toEqual(['a', 'a-headline', 'b'])
  })

  test('what is in conflict names both files, in the language asked for', () => {
    const collection = newsroom.collect(
      [
        article('b/fox.ja.md', 'story: fox'),
        article('a/fox.ja.md', 'story: fox'),
        article('x.en.md', 'locale: ko'),
        article('p.en.md', 'slug: same'),
        article('q.en.md', 'slug: same'),
      ],
      { language: 'ja' },
    )
    expect(
      collection.diagnostics.map(({ code, severity, path, message, start }) => [
        code,
        severity,
        path,
        message,
        start.line,
        start.column,
      ]),
    ).toEqual([
      ['translation-twice', 'error', 'b/fox.ja.md', 'この記事には `ja` 版がすでにあります：a/fox.ja.md', 4, 8],
      [
        'locale-conflict',
        'warning',
        'x.en.md',
        'このファイルの言語は `ko` ですが、パスでは `en` になっています。',
        4,
        9,
      ],
      ['slug-taken', 'error', 'q.en.md', 'アドレス `same` はすでに p.en.md が使っています。', 4, 7],
    ])
    expect(collection.story('fox')?.articles.get('ja')?.path).toBe('a/fox.ja.md')
    expect(collection.edition('en').get('same')?.article.path).toBe('p.en.md')
    expect(collection.story('q')).toBeUndefined()
  })
})

test('what readers see keeps its address from what they do not', () => {
  for (const hidden of ['status: draft', 'embargoUntil: 2099-01-01T00:00:00Z', 'expires: 2025-02-01']) {
    const collection = newsroom.collect([article('a.ja.md', 'slug: b', hidden), article('b.ja.md')])
    expect(collection.edition('ja').get('b')?.article.path).toBe('b.ja.md')
    expect(collection.diagnostics.map(({ code, path }) => [code, path])).toEqual([['slug-taken', 'a.ja.md']])
  }
})

test('an article that is given twice is one, and one of another newsroom is refused', () => {
  const fox = article('fox.ja.md')
  const collection = newsroom.collect([fox, fox])
  expect([collection.stories.length, collection.diagnostics]).toEqual([1, []])
  const french = { ...fox, locale: 'fr', path: 'renard.fr.md' } as never
  expect(() => newsroom.collect([french])).toThrow('renard.fr.md is in "fr", which this newsroom does not have')
})

test('a fallback whose slug is taken has another address, and is not lost', () => {
  const collection = newsroomAt(noon, { fallback: { ja: ['en'] } }).collect([
    article('fox.en.md', 'slug: n'),
    article('dog.ja.md', 'slug: n'),
  ])
  expect(slugs(collection.edition('ja') as never).toSorted()).toEqual(['fox', 'n'])
})

test('an address is one whatever a file is called', () => {
  const urls = ['what?.ja.md', 'a#b.ja.md', '50%.ja.md', '%2e%2e.ja.md'].map(
    (path) => newsroom.collect([article(path)]).edition('ja').entries[0]?.url,
  )
  expect(urls.map((url) => url?.slice('https://news.example/ja/'.length))).toEqual([
    'what%3F/',
    'a%23b/',
    '50%25/',
    '%252e%252e/',
  ])
  // Also where a site puts the slug into a path of its own.
  const path: SiteOptions['path'] = ({ slug }) => `/news/${slug}`
  const own = newsroomAt(noon, { site: { url: 'https://news.example', path } })
  const [entry] = own.collect([article('a#b.ja.md')]).edition('ja')
  expect([entry?.slug, entry?.pathname]).toEqual(['a#b', '/news/a%23b'])
})

test('a plugin finds what is wrong among articles, at its place, and nothing twice', () => {
  const titles = definePlugin({
    name: 'titles',
    messages: { en: { twice: '{{other}} has this headline too.' }, ja: { twice: '{{other}}も同じ見出しです。' } },
    validate({ meta, path, body }, { collection, t }) {
      const findings: PluginFinding[] = [{ code: 'always', severity: 'warning', message: 'Each time.' }]
      for (const { articles } of collection?.stories ?? []) {
        for (const other of articles.values()) {
          if (other.path === path || (other.meta as { title: string }).title !== meta.title) continue
          const message = t('twice', { other: other.path ?? '' })
          findings.push({ code: 'twice', keyPath: ['title'], message })
          findings.push({ code: 'text', body: { start: body.indexOf('Text'), end: 99 }, message: 'Here.' })
        }
      }
      return findings
    },
  })
  const room = createNewsroom({ locales: [en, ja], plugins: [titles], fields: { title: 'headline' }, now: () => noon })
  const parsed = ['a', 'b', 'c'].map((name) =>
    room.parse(`---\nheadline: ${name === 'c' ? 'C' : 'Same'}\ndate: 2025-01-20\n---\nText.`, {
      path: `${name}.en.md`,
    }),
  )
  expect(parsed.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual(parsed.map(() => ['titles/always']))
  const { diagnostics } = room.collect(parsed, { language: 'ja' })
  expect(diagnostics).toMatchObject([
    {
      code: 'titles/twice',
      severity: 'error',
      path: 'a.en.md',
      keyPath: ['headline'],
      message: 'b.en.mdも同じ見出しです。',
      start: { line: 2, column: 11 },
    },
    { code: 'titles/text', path: 'a.en.md', start: { line: 5, column: 1 }, end: { line: 5, column: 6 } },
    { code: 'titles/twice', path: 'b.en.md', message: 'a.en.mdも同じ見出しです。' },
    { code: 'titles/text', path: 'b.en.md' },
  ])
})

describe('editions', () => {
  const collection = newsroomAt(noon, { fallback: { ja: ['en', 'ko'], en: [] } }).collect([
    article('fox.ja.md', 'date: 2025-01-01', 'slug: kitsune'),
    article('fox.en.md', 'date: 2025-01-02'),
    article('owl.en.md', 'date: 2025-03-01', 'tags: [a, b]', 'category: research', 'relatedCompanies: [T]'),
    article('hare.ko.md', 'date: 2025-02-01T23:30:00+09:00', 'tags: [b]', 'impactLevel: high'),
    article('toad.ko.md', 'date: 2025-02-01', 'slug: kitsune'),
  ])

  test('newest first, each story once, in the reader’s language or as far as the chain goes', () => {
    const { entries } = collection.edition('ja')
    expect(entries.map(({ slug, isFallback, article: { locale } }) => [slug, isFallback, locale])).toEqual([
      ['owl', true, 'en'],
      ['hare', true, 'ko'],
      // Its slug is that of a Japanese story, so it goes by its own id.
      ['toad', true, 'ko'],
      ['kitsune', false, 'ja'],
    ])
    expect(slugs(collection.edition('en') as never)).toEqual(['owl', 'fox'])
    expect([...collection.edition('ko')].map(({ slug }) => slug)).toEqual(['hare', 'kitsune'])
    expect(collection.edition('ja')).toBe(collection.edition('ja'))
  })

  test('addresses, and those of translations, which lead to no page that there is not', () => {
    const kitsune = collection.edition('ja').get('kitsune')
    expect(kitsune?.url).toBe('https://news.example/ja/kitsune/')
    expect(kitsune?.pathname).toBe('/ja/kitsune/')
    expect(collection.edition('ja').pathname).toBe('/ja/')
    expect(kitsune?.alternates).toEqual([
      { locale: 'ja', url: 'https://news.example/ja/kitsune/' },
      { locale: 'en', url: 'https://news.example/en/fox/' },
    ])
    expect(collection.edition('ja').get('owl')?.url).toBe('https://news.example/ja/owl/')
    expect(collection.edition('ja').get('owl')?.alternates).toEqual([
      { locale: 'en', url: 'https://news.example/en/owl/' },
    ])
    expect(collection.edition('ja').get('fox')).toBeUndefined()
  })

  test('a site has its own routes, and may stand below a path', () => {
    const path = ({ locale, slug, story }: { locale: string; slug: string; story: { id: string } }) =>
      `/articles/${locale}/${story.id}/${slug}`
    const url = (site: object) =>
      newsroomAt(noon, { site })
        .collect([article('東京.ja.md', 'slug: x')])
        .edition('ja').entries[0]?.url
    expect(url({ url: 'https://news.example/blog', path })).toBe(
      'https://news.example/blog/articles/ja/%E6%9D%B1%E4%BA%AC/x',
    )
    const bare = createNewsroom({ locales: [ja], now: () => noon })
    expect(bare.collect([article('fox.ja.md') as never]).edition('ja').entries[0]?.url).toBe('/ja/fox/')
    expect(bare.collect([article('fox.ja.md') as never]).edition('ja').entries[0]?.pathname).toBe('/ja/fox/')
  })

  test('by default only what is of the same language falls back', () => {
    const chinese = createNewsroom({ locales: [zhHans, zhHant, { ...zhHant, code: 'zh-HK' }, en], now: () => noon })
    const { edition } = chinese.collect([
      chinese.parse('---\ntitle: A\ndate: 2025-01-20\n---\n', { path: 'fox.zh-Hant.md' }),
      chinese.parse('---\ntitle: A\ndate: 2025-01-20\n---\n', { path: 'owl.zh-Hans.md' }),
      chinese.parse('---\ntitle: A\ndate: 2025-01-20\n---\n', { path: 'hare.en.md' }),
    ])
    const of = (locale: 'zh-HK' | 'zh-Hans' | 'en') => edition(locale).entries.map(({ slug }) => slug)
    expect([of('zh-HK'), of('zh-Hans'), of('en')]).toEqual([['fox'], ['owl'], ['hare']])
  })

  test('are rendered for their readers', async () => {
    const page = await collection.edition('ja').get('owl')?.render()
    expect([page?.locale, page?.html.includes('lang="en"'), page?.html.includes('タグ')]).toEqual(['ja', true, true])
  })

  test('filter, groups, pages, neighbours and related', () => {
    const edition = collection.edition('ja')
    expect(edition.filter({ tag: 'b', month: '2025-02' }).map(({ slug }) => slug)).toEqual(['hare'])
    expect(edition.filter({ company: 'T', category: 'research' }).map(({ slug }) => slug)).toEqual(['owl'])
    expect(edition.filter({ impact: 'low' })).toEqual([])
    expect([...edition.by('tag')].map(([tag, entries]) => [tag, entries.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect([...edition.by('month').keys()]).toEqual(['2025-03', '2025-02', '2025-01'])
    expect(edition.paginate({ size: 2 }).map(({ number, count, entries }) => [number, count, entries.length])).toEqual([
      [1, 2, 2],
      [2, 2, 2],
    ])
    expect(edition.paginate({ size: 2, of: [] })).toEqual([{ number: 1, count: 1, entries: [] }])
    expect(() => edition.paginate({ size: 0 })).toThrow(/at least one entry; size is 0/)
    const [owl, hare, toad, kitsune] = edition.entries
    if (!owl || !hare || !toad || !kitsune) throw new Error('There are four.')
    expect([edition.previous(owl), edition.next(owl)]).toEqual([hare, undefined])
    expect([edition.previous(kitsune), edition.next(kitsune)]).toEqual([undefined, toad])
    expect(edition.related(owl)).toEqual([hare])
    expect(edition.related(owl, { limit: 0 })).toEqual([])
    expect(edition.related(kitsune)).toEqual([])
  })
})

describe('what readers see when', () => {
  const articles = [
    article('past.en.md'),
    article('draft.en.md', 'status: draft'),
    article('scheduled.en.md', 'date: 2026-03-29'),
    article('timed.en.md', 'date: 2026-03-29T02:30:00+09:00'),
    article('embargoed.en.md', 'embargoUntil: 2026-04-01T00:00:00Z'),
    article('expiring.en.md', 'expires: 2026-05-01'),
    article('never.en.md', 'embargoUntil: 2026-06-02T00:00:00Z', 'expires: 2026-06-01'),
    article('withdrawn.en.md', 'status: withdrawn'),
    article('scheduled.ja.md'),
  ]
  const at = (now: number) => {
    const collection = newsroomAt(new Date(now)).collect(articles)
    return { seen: slugs(collection.edition('en') as never).toSorted(), next: collection.nextTransition, collection }
  }

  test('a millisecond before and after each transition', () => {
    const walk: [string, string[]][] = []
    let now = noon.getTime()
    let before = at(now)
    for (; before.next !== undefined;) {
      const instant = Date.parse(before.next)
      expect(at(instant - 1).seen).toEqual(before.seen)
      expect(at(instant - 1).next).toBe(before.next)
      const after = at(instant)
      expect(after.seen).not.toEqual(before.seen)
      const changed = [...new Set([...after.seen, ...before.seen])].filter(
        (slug) => after.seen.includes(slug) !== before.seen.includes(slug),
      )
      walk.push([before.next, changed])
      before = after
      now = instant
    }
    expect(at(noon.getTime()).seen).toEqual(['expiring', 'past'])
    expect(walk).toEqual([
      ['2026-03-28T15:00:00.000Z', ['scheduled']],
      ['2026-03-28T17:30:00.000Z', ['timed']],
      ['2026-04-01T00:00:00.000Z', ['embargoed']],
      ['2026-04-30T15:00:00.000Z', ['expiring']],
    ])
  })

  test('before its time an article is in nothing, and a withdrawn one is in no list but has its page', () => {
    const { collection } = at(noon.getTime())
    expect(collection.story('scheduled')?.articles.size).toBe(1)
    expect(
      collection
        .edition('ja')
        .get('scheduled')
        ?.alternates.map(({ locale }) => locale),
    ).toEqual(['ja'])
    expect(collection.story('draft')).toBeUndefined()
    expect(collection.edition('en').get('withdrawn')).toMatchObject({ isWithdrawn: true, alternates: [] })
    expect(collection.edition('en').withdrawn.map(({ slug }) => slug)).toEqual(['withdrawn'])
    const fallback = newsroomAt(noon, { fallback: { ja: ['en'] } }).collect(articles)
    expect(fallback.edition('ja').get('withdrawn')).toBeUndefined()
  })

  test('a preview shows what has a later date, and no embargo', () => {
    const { edition } = newsroom.collect(articles, { future: true })
    expect(slugs(edition('en') as never).toSorted()).toEqual(['expiring', 'past', 'scheduled', 'timed'])
  })

  test('the clock is read once', () => {
    let reads = 0
    newsroomAt(noon, { now: () => (reads++, noon) })
      .collect(articles)
      .edition('en')
    expect(reads).toBe(1)
  })

  test.each([
    ['2025-01-20', 'Asia/Tokyo', '2025-01-19T15:00:00.000Z'],
    ['2025-01-20', 'America/Los_Angeles', '2025-01-20T08:00:00.000Z'],
    ['2025-01-20', 'Pacific/Kiritimati', '2025-01-19T10:00:00.000Z'],
    ['2025-01-20', 'Etc/GMT+12', '2025-01-20T12:00:00.000Z'],
    // Clocks go forward at midnight: the day begins at one.
    ['2024-09-08', 'America/Santiago', '2024-09-08T04:00:00.000Z'],
    // A day that the calendar of the place does not have begins with the next.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-03-29T02:30:00+09:00', 'Asia/Tokyo', '2026-03-28T17:30:00.000Z'],
  ])('%s in %s begins at %s', (date, timeZone, instant) => {
    expect(new Date(startOf(date, timeZone)).toISOString()).toBe(instant)
  })
})

describe('for any set of articles', () => {
  const stories = ['a', 'b', 'c']
  const locales = ['ja', 'en', 'ko', 'zh-Hant'] as const
  const dates = ['2025-01-20', '2025-06-15', '2025-06-16', '2025-06-15T20:59:59+09:00', '2025-06-15T21:00:01+09:00']
  const files = fc.uniqueArray(
    fc.record({
      story: fc.constantFrom(...stories),
      locale: fc.constantFrom(...locales),
      date: fc.constantFrom(...dates),
      status: fc.constantFrom('draft', 'published', 'withdrawn'),
      slug: fc.constantFrom('', 'x', 'y'),
      layout: fc.constantFrom('suffix', 'folder'),
    }),
    { maxLength: 12, selector: ({ story, locale, layout }) => [story, locale, layout].join() },
  )
  const made = files.map((all) =>
    all.map(({ story, locale, date, status, slug, layout }) =>
      article(
        layout === 'suffix' ? `${story}.${locale}.md` : `${locale}/${story}.md`,
        `date: ${date}`,
        `status: ${status}`,
        ...(slug ? [`slug: ${slug}`] : []),
      ),
    ),
  )
  const room = newsroomAt(noon, { fallback: { ja: ['en', 'zh-Hant'], en: ['ja'], ko: ['zh-Hant', 'en', 'ja'] } })
  const shape = (all: readonly Article<never, never>[]) => {
    const collection = room.collect(all)
    return {
      diagnostics: collection.diagnostics.map(({ code, path, message }) => [code, path, message]),
      next: collection.nextTransition,
      editions: locales.map((locale) =>
        collection.edition(locale).entries.map(({ url, article: { path } }) => [url, path]),
      ),
    }
  }

  test('the order of the files does not matter', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const keyed = all.map((one) => ({ one, key: numbers.next().value as number }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one)
        expect(shape(shuffled)).toEqual(shape(all))
      }),
    )
  })

  test('a reader gets no article twice, none before its time, and each address once; alternates are symmetric', () => {
    fc.assert(
      fc.property(made, (all) => {
        const collection = room.collect(all)
        for (const locale of locales) {
          const { entries, withdrawn } = collection.edition(locale)
          expect(new Set(entries.map(({ story }) => story.id)).size).toBe(entries.length)
          expect(new Set([...entries, ...withdrawn].map(({ url }) => url)).size).toBe(entries.length + withdrawn.length)
          for (const { article, alternates } of entries) {
            const { date, status } = article.meta as { date: string; status: string }
            expect(status).toBe('published')
            expect(startOf(date, 'Asia/Tokyo')).toBeLessThanOrEqual(noon.getTime())
            for (const other of alternates) {
              const there = collection.edition(other.locale).entries.find(({ url }) => url === other.url)
              expect(there?.alternates).toEqual(alternates)
              expect(there?.isFallback).toBe(false)
            }
          }
        }
      }),
    )
  })
})
