import { createNewsroom, definePlugin, safeParseArticle, type Diagnostic } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { articleSchema } from 'kawaraban/schema'
import * as z from 'zod'
import * as earlier from 'zod-earlier'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'

const locales = [en, ja] as const

/** What a newsroom with a schema says of a file, as code, path and severity. */
function check(schema: z.ZodObject, ...fields: string[]): string[] {
  return diagnose(schema, ...fields).map(
    ({ code, keyPath = [], severity }) => `${severity} ${code} ${keyPath.join('.')}`,
  )
}

function diagnose(schema: z.ZodObject, ...fields: string[]): Diagnostic[] {
  return createNewsroom({ locales, schema }).safeParse(file('', ...fields)).diagnostics
}

function words(schema: z.ZodObject, language: string, ...fields: string[]): string[] {
  const { diagnostics } = createNewsroom({ locales, schema }).safeParse(file('', ...fields), { language })
  return diagnostics.map(({ message }) => message)
}

describe('articleSchema', () => {
  test('has the fields of a news article, by these names', () => {
    expect(Object.keys(articleSchema.shape)).toEqual([
      'title',
      'description',
      'date',
      'updated',
      'locale',
      'category',
      'impactLevel',
      'tags',
      'relatedCompanies',
      'authors',
      'image',
      'status',
      'embargoUntil',
      'expires',
      'corrections',
      'story',
      'slug',
      'aliases',
      'canonical',
      'translationOf',
      'sourceHash',
      'disclosure',
    ])
  })

  test('requires a title, a date and a locale', () => {
    const { error } = articleSchema.safeParse({})
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['title', 'date', 'locale'])
  })

  test('can be extended, also over a field of its own, picked and omitted', () => {
    expect(check(articleSchema.extend({ desk: z.enum(['tokyo', 'london']) }), 'desk: tokio')).toEqual([
      'error invalid-value desk',
    ])
    expect(check(articleSchema.extend({ title: z.string().max(5) }))).toEqual(['error too-big title'])
    expect(check(articleSchema.pick({ title: true, locale: true }))).toEqual(['warning unknown-field date'])
    expect(check(articleSchema.omit({ tags: true }), 'tags: [a]')).toEqual(['warning unknown-field tags'])
    expect(check(articleSchema.partial(), 'tags: [5]')).toEqual(['error invalid-type tags.0'])
  })
})

describe('a slug', () => {
  const said = (slug: string, field = 'slug') =>
    diagnose(articleSchema, `${field}: ${slug}`).map(({ code, message }) => `${code}: ${message}`)

  test('has no part that no disk takes for a name', () => {
    expect(said(`a/${'b'.repeat(255)}/${'c'.repeat(255)}`)).toEqual([])
    expect(said('狐'.repeat(85))).toEqual([])
    expect(said(`a/${'b'.repeat(256)}`)).toEqual(['too-big: `slug` may have at most 255 characters.'])
    expect(said('狐'.repeat(86), 'story')).toEqual(['too-big: `story` may have at most 85 characters.'])
    expect(said(`b!${'b'.repeat(256)}`)).toEqual([
      expect.stringMatching(/^invalid-slug/),
      expect.stringMatching(/^too-big/),
    ])
  })
})

describe('a schema of the site’s own', () => {
  test('needs no locale, but the article does', () => {
    const newsroom = createNewsroom({ locales, schema: articleSchema.omit({ locale: true }) })
    const source = '---\ntitle: A\ndate: 2025-01-20\n---\n'
    expect(newsroom.parse(source, { locale: 'ja' })).toMatchObject({ locale: 'ja', warnings: [] })
    expect(newsroom.safeParse(source).diagnostics).toMatchObject([{ code: 'missing-field', keyPath: ['locale'] }])
    const lenient = createNewsroom({ locales, schema: articleSchema.partial() })
    expect(lenient.safeParse(source).diagnostics).toMatchObject([{ code: 'missing-field', keyPath: ['locale'] }])
  })

  test('that is strict makes unknown keys errors, at the key and with a suggestion', () => {
    const schema = articleSchema.strict()
    expect(diagnose(schema, 'tilte: x', 'subtitle: y')).toMatchObject([
      {
        code: 'unknown-field',
        severity: 'error',
        keyPath: ['tilte'],
        start: { line: 5, column: 1 },
        end: { column: 6 },
      },
      { code: 'unknown-field', severity: 'error', keyPath: ['subtitle'], start: { line: 6, column: 1 } },
    ])
    expect(diagnose(schema, 'categroy: x')[0]?.hint).toBe('Did you mean `category`?')
  })

  test('that is strict further in, too', () => {
    const schema = articleSchema.extend({ event: z.strictObject({ place: z.string(), time: z.string().optional() }) })
    expect(check(schema, 'event: {place: a, tiem: b}')).toEqual(['error unknown-field event.tiem'])
    expect(check(articleSchema.strict(), 'image: {src: a, alt: b, x: c}')).toEqual(['warning unknown-field image.x'])
  })

  test('that is loose accepts unknown keys, and keeps them', () => {
    const newsroom = createNewsroom({ locales, schema: articleSchema.loose() })
    const article = newsroom.parse(file('', 'anything: {goes: [1]}', 'image: {src: a, alt: b, x: c}'))
    expect(article.meta).toMatchObject({ anything: { goes: [1] } })
    expect(article.warnings.map(({ keyPath }) => keyPath)).toEqual([['image', 'x']])
  })

  test('with a catchall validates unknown keys by it', () => {
    expect(check(articleSchema.catchall(z.string()), 'a: x', 'b: 5')).toEqual(['error invalid-type b'])
  })

  test('has its own messages, which win', () => {
    const schema = articleSchema.extend({
      title: z.string('A title, please.').max(3, 'Short titles only.'),
      desk: z.enum(['tokyo'], { error: 'There is only Tokyo.' }),
      event: z.strictObject({ place: z.string() }, { error: 'Only a place.' }),
      rating: z.number().refine((value) => value % 2 === 0, 'Even numbers only.'),
      link: z.union([z.string(), z.boolean()], 'A link, or yes or no.'),
    })
    const fields = ['desk: x', 'event: {place: a, plaec: b}', 'rating: 3', 'link: [a]']
    for (const language of ['en', 'ja']) {
      expect(words(schema, language, ...fields)).toEqual([
        'Short titles only.',
        'There is only Tokyo.',
        'Only a place.',
        'Even numbers only.',
        'A link, or yes or no.',
      ])
    }
  })

  test('speaks of sizes in our words', () => {
    const schema = articleSchema.extend({
      code: z.string().min(3),
      list: z.array(z.string()).min(2).max(3),
      stars: z.number().min(1).max(5),
    })
    const fields = ['code: ab', 'list: [a]', 'stars: 6']
    expect(words(schema, 'en', ...fields)).toEqual([
      '`code` must have at least 3 characters.',
      '`list` must have at least 2 entries.',
      '`stars` may be at most 5.',
    ])
    expect(words(schema, 'ja', ...fields)).toEqual([
      '`code` は3文字以上でなければなりません。',
      '`list` には要素が2個以上必要です。',
      '`stars` は5以下でなければなりません。',
    ])
  })

  test('speaks in zod’s words of what we have none for, in the language asked for', () => {
    const schema = articleSchema.extend({
      mail: z.email(),
      step: z.number().multipleOf(5),
      half: z.number().gt(1),
      code: z.string().regex(/^[A-Z]+$/),
    })
    const fields = ['mail: x', 'step: 3', 'half: 1', 'code: abc']
    expect(words(schema, 'en', ...fields)).toEqual([
      '`mail` is not valid: Invalid email address.',
      '`step` is not valid: Invalid number: must be a multiple of 5.',
      '`half` is not valid: Too small: expected number to be >1.',
      '`code` is not valid: Invalid string: must match pattern /^[A-Z]+$/.',
    ])
    expect(words(schema, 'ja', ...fields)).toEqual([
      '`mail` が正しくありません。無効なメールアドレス。',
      '`step` が正しくありません。無効な数値: 5の倍数である必要があります。',
      '`half` が正しくありません。小さすぎる値: numberは1より大きい必要があります。',
      '`code` が正しくありません。無効な文字列: パターン/^[A-Z]+$/に一致する必要があります。',
    ])
  })

  test.each<[string, z.ZodType, string, string[]]>([
    [
      'a discriminated union without its kind',
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]),
      '{x: 1}',
      ['error missing-field f.kind', 'warning unknown-field f.x'],
    ],
    [
      'a discriminated union of another kind',
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('aaa') })]),
      '{kind: aab}',
      ['error invalid-value f.kind'],
    ],
    ['a union of literals', z.union([z.literal('x'), z.literal(5)]), 'y', ['error invalid-value f']],
    [
      'a union of maps',
      z.union([z.object({ a: z.string() }), z.object({ b: z.string(), c: z.string() })]),
      '{b: x}',
      ['error missing-field f.a'],
    ],
    [
      'an intersection',
      z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })),
      '{a: 1, b: x, c: 2}',
      ['error invalid-type f.a', 'error invalid-type f.b', 'warning unknown-field f.c'],
    ],
    [
      'a record',
      z.record(z.string(), z.object({ n: z.number() })),
      '{2024: {n: x}, b: {n: 1, m: 2}}',
      ['error invalid-type f.2024.n', 'warning unknown-field f.b.m'],
    ],
    ['a record with keys of its own', z.record(z.enum(['a', 'b']), z.string()), '{a: x}', ['error missing-field f.b']],
    [
      'a tuple',
      z.tuple([z.string(), z.object({ n: z.number() })]),
      '[5, {n: x, m: 1}]',
      ['error invalid-type f.0', 'error invalid-type f.1.n', 'warning unknown-field f.1.m'],
    ],
    ['a number that must be whole', z.int(), '1.5', ['error invalid-type f']],
    [
      'a transformation',
      z
        .string()
        .transform((text) => text.length)
        .pipe(z.number().max(2)),
      'abc',
      ['error too-big f'],
    ],
    [
      'a preprocessed map',
      z.preprocess((value) => value, z.object({ a: z.string() })),
      '{b: x}',
      ['error missing-field f.a', 'warning unknown-field f.b'],
    ],
    [
      'a strict map with keys that a preprocessing adds',
      z.preprocess((value) => ({ ...(value as object), b: 1 }), z.strictObject({ a: z.string() })),
      '{a: x}',
      ['error unknown-field f.b'],
    ],
    ['a coerced number', z.coerce.number(), 'abc', ['error invalid-type f']],
    [
      'a lazy map that holds itself',
      z.object({
        get self() {
          return articleSchema.pick({ title: true }).optional()
        },
      }),
      '{self: {title: 5, x: 1}}',
      ['error invalid-type f.self.title', 'warning unknown-field f.self.x'],
    ],
    [
      'a default',
      z.object({ a: z.string() }).default({ a: 'x' }),
      '{b: 1}',
      ['error missing-field f.a', 'warning unknown-field f.b'],
    ],
    ['never', z.never(), 'x', ['error invalid-type f']],
    [
      'a refinement over fields',
      z.object({ a: z.number(), b: z.number() }).refine(({ a, b }) => a < b, { path: ['b'] }),
      '{a: 2, b: 1}',
      ['error invalid-field f.b'],
    ],
  ])('may have %s', (_, schema, value, expected) => {
    expect(check(articleSchema.extend({ f: schema }), `f: ${value}`)).toEqual(expected)
  })
})

describe('names that a site already uses', () => {
  const newsroom = createNewsroom({
    locales,
    fields: { date: 'pubDate', locale: 'lang', image: 'cover', title: 'headline' },
  })
  const source = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`

  test('are read as the library’s', () => {
    const article = newsroom.parse(source('headline: A', 'pubDate: 2025-01-20', 'lang: ja', 'cover: {src: a, alt: b}'))
    expect(article.meta).toEqual({ title: 'A', date: '2025-01-20', locale: 'ja', image: { src: 'a', alt: 'b' } })
    expect(article.warnings).toEqual([])
  })

  test('are what diagnostics speak', () => {
    const { diagnostics } = newsroom.safeParse(
      source('headline: 5', 'lang: fr', 'cover: {src: a}', 'updated: 2025-01-19', 'pubDate: 2025-01-20'),
    )
    expect(diagnostics.map(({ keyPath, message, hint }) => [keyPath, message, hint])).toEqual([
      [['headline'], '`headline` must be text, but `5` is a number.', 'Put it in quotes: `"5"`'],
      [['lang'], 'This newsroom has no locale `fr`.', 'Write one of `en`, `ja`.'],
      [['cover', 'alt'], 'The field `cover.alt` is missing.', 'Add `alt` here.'],
      [['updated'], '`updated` (2025-01-19) is before `pubDate` (2025-01-20).', 'Correct one of the two.'],
    ])
    const missing = newsroom.safeParse(source('pubdate: 2025-01-20')).diagnostics
    expect(missing.map(({ keyPath, hint }) => [keyPath, hint])).toEqual([
      [['headline'], 'Add a line such as `headline: …`'],
      [['lang'], 'Add a line such as `lang: en`'],
      [['pubdate'], 'Did you mean `pubDate`?'],
    ])
  })

  test('take the place of the library’s, which then mean nothing', () => {
    const { diagnostics } = newsroom.safeParse(source('headline: A', 'date: 2025-01-20', 'lang: en', 'image: x'))
    expect(diagnostics).toMatchObject([
      { code: 'unknown-field', severity: 'error', keyPath: ['date'], hint: 'Did you mean `pubDate`?' },
      { code: 'unknown-field', severity: 'warning', keyPath: ['image'], hint: 'Did you mean `cover`?' },
    ])
  })

  test('may be exchanged', () => {
    const swapped = createNewsroom({ locales, fields: { description: 'category', category: 'description' } })
    expect(swapped.parse(file('', 'category: d', 'description: c')).meta).toMatchObject({
      description: 'd',
      category: 'c',
    })
  })
})

describe('two copies of zod', () => {
  const fields = {
    text: earlier.z.string().min(3),
    choice: earlier.z.enum(['one', 'two']),
    either: earlier.z.union([earlier.z.string(), earlier.z.object({ a: earlier.z.number() })]),
    list: earlier.z.array(earlier.z.object({ a: earlier.z.string('Text, please.') })),
    strict: earlier.z.strictObject({ a: earlier.z.string().optional() }),
  }
  const faulty = ['text: ab', 'choice: tow', 'either: 5', 'list: [{a: 1, b: 2}]', 'strict: {b: 1}']
  const expected = [
    ['too-small', '`text` must have at least 3 characters.'],
    ['invalid-value', '`tow` is not among the values of `choice`: `one`, `two`.'],
    ['invalid-type', '`either` must be text or a group of fields, but `5` is a number.'],
    ['invalid-type', 'Text, please.'],
    ['unknown-field', 'There is no field `list[0].b`.'],
    ['unknown-field', 'There is no field `strict.b`.'],
  ]
  const said = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, message }) => [code, message])

  test('our schema extended by schemas of an earlier copy', () => {
    const schema = articleSchema.extend(fields as unknown as z.ZodRawShape)
    expect(said(diagnose(schema, ...faulty))).toEqual(expected)
  })

  test('a schema of an earlier copy extended by our fields', () => {
    const schema = earlier.z.object(fields).extend(articleSchema.shape as never) as unknown as z.ZodObject
    expect(said(diagnose(schema, ...faulty))).toEqual(expected)
    expect(said(diagnose(schema, ...faulty, 'impactLevel: hgih', 'tags: [1]')).slice(-2)).toEqual([
      ['invalid-value', '`hgih` is not among the values of `impactLevel`: `high`, `medium`, `low`.'],
      ['invalid-type', '`tags[0]` must be text, but `1` is a number.'],
    ])
  })

  test('a plugin with a schema of an earlier copy', () => {
    const plugin = definePlugin({ name: 'p', schema: earlier.z.object(fields) as unknown as z.ZodObject })
    const newsroom = createNewsroom({ locales, plugins: [plugin] })
    expect(said(newsroom.safeParse(file('', ...faulty)).diagnostics)).toEqual(expected)
  })

  test('in Japanese', () => {
    const schema = articleSchema.extend({ mail: earlier.z.email() } as unknown as z.ZodRawShape)
    expect(words(schema, 'ja', 'mail: x')).toEqual(['`mail` が正しくありません。無効なメールアドレス。'])
  })
})

test('messages in a language that there are no words for are in English', () => {
  const message = (language: string) =>
    safeParseArticle(file('', 'tags: x'), { language }).diagnostics.map(({ message }) => message)
  expect(message('fr')).toEqual(message('en'))
  expect(message('not a tag')).toEqual(message('en'))
  expect(message('ja-JP')).toEqual(message('ja'))
})
