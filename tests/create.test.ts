import { createContext, runInContext } from 'node:vm'
import { createNewsroom, isArticleError, technyan, type ArticleData } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { newsroom } from './helpers/newsroom.js'

const good = { title: 'A headline', date: '2025-01-20', locale: 'en' }

/** The problems of data, as code and path; anything that is no ArticleError is thrown on. */
function problems(data: unknown): string[] {
  try {
    newsroom.create(data as ArticleData)
    return []
  } catch (error) {
    if (!isArticleError(error)) throw error
    return error.diagnostics.map(({ code, keyPath = [] }) => [code, ...keyPath].join(' '))
  }
}
const problemsOf = (meta: unknown) => problems({ meta, body: '' })

describe('an article from data', () => {
  test('is what a file with the same frontmatter gives, without a source', () => {
    const meta = { ...good, tags: ['a', ' b ', 'a'], technyanComment: 'Wow', authors: ['Jane'] }
    const article = newsroom.create({ meta, body: 'Text\n', path: 'news/a.md' })
    expect(article).toEqual({
      meta: {
        ...good,
        tags: ['a', 'b'],
        technyanComment: { text: 'Wow', mood: 'neutral' },
        authors: [{ name: 'Jane' }],
      },
      body: 'Text\n',
      locale: 'en',
      path: 'news/a.md',
      source: '',
      warnings: [],
    })
  })

  test('takes its locale from the path or the option where the data has none', () => {
    const { locale: _, ...meta } = good
    expect(newsroom.create({ meta, body: '', path: 'news/a.ja.md' }).locale).toBe('ja')
    expect(newsroom.create({ meta, body: '' }, { locale: 'zh-TW' }).locale).toBe('zh-Hant')
    expect(problemsOf(meta)).toEqual(['missing-field locale'])
  })

  test('is refused for the same reasons, all at once', () => {
    const meta = {
      title: ' ',
      date: '2025-02-30',
      locale: 'fr',
      tags: [1],
      image: { src: 'a' },
      technyanComment: { text: 'x', mood: 'hapy' },
      embargoUntil: '2025-01-20',
      colour: 'red',
    }
    expect(problemsOf(meta)).toEqual([
      'empty-value title',
      'invalid-date date',
      'invalid-type tags 0',
      'missing-field image alt',
      'invalid-date embargoUntil',
      'invalid-value technyanComment mood',
      'unknown-locale locale',
      'unknown-field colour',
    ])
  })

  test('is refused for a body that would cost too much', () => {
    const small = createNewsroom({ locales: [en], limits: { bodyBytes: 3 } })
    expect(() => small.create({ meta: good, body: 'long' })).toThrow(/4 bytes/)
  })

  test('is frozen all the way down, and survives JSON', () => {
    const article = newsroom.create({ meta: { ...good, image: { src: 'a', alt: 'b' }, x: undefined }, body: '' })
    expect(Object.isFrozen(article) && Object.isFrozen(article.meta) && Object.isFrozen(article.meta.image)).toBe(true)
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    expect(Object.keys(article.meta)).toEqual(['title', 'date', 'locale', 'image'])
  })

  test('leaves the data of the caller alone, and does not change with it', () => {
    const schema = z.object({ title: z.string(), date: z.string(), locale: z.string(), extra: z.any() })
    const meta = { ...good, extra: { deep: { list: [1, 2] } } }
    const before = structuredClone(meta)
    const article = createNewsroom({ locales: [en], schema }).create({ meta, body: '' })
    expect(meta).toEqual(before)
    expect(Object.isFrozen(meta.extra.deep.list)).toBe(false)
    meta.extra.deep.list.push(3)
    expect(article.meta.extra).toEqual(before.extra)
  })

  test('counts a property that is undefined as absent', () => {
    expect(problemsOf({ ...good, description: undefined, image: { src: 'a', alt: 'b', credit: undefined } })).toEqual(
      [],
    )
    expect(problemsOf({ ...good, title: undefined })).toEqual(['missing-field title'])
  })

  test('may come from an object without a prototype or of another realm', () => {
    expect(problemsOf(Object.assign(Object.create(null) as object, good))).toEqual([])
    expect(problemsOf(runInContext(`(${JSON.stringify({ ...good, tags: ['a'] })})`, createContext()))).toEqual([])
  })
})

describe('what is no plain data is refused', () => {
  class Money {
    amount = 1
  }
  const cyclic: Record<string, unknown> = { ...good }
  cyclic['image'] = { src: 'a', alt: 'b', self: cyclic }
  const wide: Record<string, unknown> = {}
  for (const key of ['a', 'b', 'c', 'd']) wide[key] = wide
  let deep: unknown = 'x'
  for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { deep }

  test.each<[string, unknown, string[]]>([
    ['a Date', { date: new Date('2025-01-20') }, ['not-plain date']],
    ['a function', { title: () => 'x' }, ['not-plain title']],
    ['a symbol', { title: Symbol('x') }, ['not-plain title']],
    ['a big integer', { title: 5n }, ['not-plain title']],
    ['a number that is none', { tags: [Number.NaN] }, ['not-plain tags 0']],
    ['a number that is infinite', { tags: [-Infinity] }, ['not-plain tags 0']],
    ['an instance of a class', { image: new Money() }, ['not-plain image']],
    ['a Map', { image: new Map() }, ['not-plain image']],
    ['a text object', { title: new String('x') }, ['not-plain title']],
    ['undefined in a list', { tags: ['a', undefined] }, ['not-plain tags 1']],
    ['a hole in a list', { tags: Array(2) }, ['not-plain tags 0', 'not-plain tags 1']],
    ['a promise', { title: Promise.resolve('x') }, ['not-plain title']],
    ['data that holds itself', cyclic, ['frontmatter-too-deep image']],
    ['data that holds itself many times over', { image: wide }, ['frontmatter-too-deep image']],
    ['a hundred thousand levels', { image: deep }, ['frontmatter-too-deep image']],
    [
      'reserved names',
      JSON.parse('{"__proto__": 1, "image": {"constructor": 2, "src": "a", "alt": "b"}}'),
      ['reserved-key __proto__', 'reserved-key image constructor'],
    ],
    [
      'control characters',
      { title: 'a\u0007', 'b\u0000': 'c' },
      ['control-character title', 'control-character b\u0000', 'unknown-field b\u0000'],
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'title', {
        enumerable: true,
        get: () => {
          throw new TypeError('no')
        },
      }),
      ['not-plain title'],
    ],
    [
      'a proxy that throws',
      {
        image: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new RangeError('no')
            },
          },
        ),
      },
      ['not-plain image'],
    ],
    [
      'a proxied list that throws',
      {
        tags: new Proxy(['a'], {
          get: () => {
            throw null
          },
        }),
      },
      ['not-plain tags'],
    ],
  ])('%s', (_, part, expected) => {
    const { title, date, locale } = good
    const descriptors = Object.getOwnPropertyDescriptors(part as object)
    expect(problemsOf(Object.defineProperties({ title, date, locale }, descriptors))).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a list', [good]],
    ['a text', 'title: x'],
  ])('metadata that is %s', (_, meta) => {
    expect(problemsOf(meta)).toEqual([meta === undefined ? 'not-plain' : 'frontmatter-not-a-map'])
  })

  test('a body or a path that is no text, and no data at all', () => {
    expect(problems({ meta: good, body: undefined })).toEqual(['invalid-data'])
    expect(problems({ meta: good, body: '', path: 5 })).toEqual(['invalid-data'])
    expect(problems(null)).toEqual(['invalid-data', 'not-plain'])
  })

  test('metadata that is too large', () => {
    expect(problemsOf({ ...good, description: 'x'.repeat(70_000) })).toEqual(['frontmatter-too-large'])
    expect(problemsOf({ ...good, tags: Array(1e9) })).toEqual(['frontmatter-too-large'])
  })

  test('and the message says what to give instead, in both languages', () => {
    const words = (language: string) => {
      try {
        newsroom.create({ meta: { ...good, date: new Date(0) } as never, body: 5 as never }, { language })
      } catch (error) {
        if (isArticleError(error)) return error.diagnostics.map(({ message, hint }) => [message, hint])
      }
      return []
    }
    expect(words('en')).toEqual([
      ['`body` must be text, but it is a number.', undefined],
      [
        '`date` must be plain data as in a JSON file, but it is Date.',
        'Give the date as a text, such as "2025-01-20".',
      ],
    ])
    expect(words('ja')).toEqual([
      ['`body` は文字列でなければなりませんが、数値です。', undefined],
      [
        '`date` はJSONと同じ単純なデータでなければなりませんが、Date です。',
        '日付は "2025-01-20" のような文字列で渡してください。',
      ],
    ])
  })
})

test('a strict newsroom refuses what it does not know', () => {
  const strict = createNewsroom({ locales: [ja, en], plugins: [technyan], strict: true })
  expect(() => strict.create({ meta: { ...good, tilte: 'x' }, body: '' })).toThrow(/no field `tilte`/)
  expect(strict.create({ meta: { ...good, tilte: 'x' }, body: '' }, { strict: false }).warnings).toHaveLength(1)
})
