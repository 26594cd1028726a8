import {
  articleSchema,
  createNewsroom,
  definePlugin,
  isPluginError,
  technyan,
  type Plugin,
  type SlotContent,
} from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { defineTaxonomy, standardField } from 'kawaraban/schema'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { file } from './helpers/article.js'

const text = (value: string) => ({ type: 'text' as const, value })
const newsroomWith = (...plugins: Plugin[]) =>
  createNewsroom({ locales: [en, ja], plugins: plugins as readonly Plugin[] })

describe('one value extends the newsroom', () => {
  const funding = definePlugin({
    name: 'funding',
    schema: z.object({ funding: z.object({ round: z.enum(['seed', 'a']), amount: z.number() }).optional() }),
    messages: { en: { raised_one: '{{count}} yen raised', raised_other: '{{count}} yen raised' } },
    slots: {
      footer: ({ meta }, { ours }) => meta.funding && ours('raised', { count: meta.funding.amount }),
      header: (_, { t }) => text(t('article.tags')),
    },
  })
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [funding] })

  test('its field is typed, checked in place, and part of the JSON Schema', () => {
    expect(newsroom.parse(file('', 'funding: {round: seed, amount: 5}')).meta.funding?.amount).toBe(5)
    const result = newsroom.safeParse(file('', 'funding: {round: sede, amount: 5}'))
    expect(result.diagnostics[0]).toMatchObject({
      code: 'invalid-value',
      keyPath: ['funding', 'round'],
      start: { line: 5, column: 18 },
    })
    expect(newsroom.jsonSchema()).toHaveProperty('properties.funding.properties.round')
  })

  test('its words stand in its slots, and say their language where they fell back', () => {
    const { parts } = newsroom.renderSync(newsroom.parse(file('', 'funding: {round: seed, amount: 5}')), {
      locale: 'ja',
    })
    expect(parts.footer).toContain('5 yen raised')
    expect(parts.header).toContain('タグ')
    const japanese = newsroom.parse(file('', 'funding: {round: seed, amount: 5}').replace('locale: en', 'locale: ja'))
    expect(newsroom.renderSync(japanese).parts.footer).toContain('<span lang="en">5 yen raised</span>')
  })

  test('it can narrow a built-in field', () => {
    const strict = definePlugin({ name: 'strict', narrow: { impactLevel: z.enum(['high', 'low']) } })
    const narrowed = createNewsroom({ locales: [en], plugins: [strict] })
    expect(narrowed.safeParse(file('')).diagnostics[0]).toMatchObject({
      code: 'missing-field',
      keyPath: ['impactLevel'],
    })
    expect(narrowed.parse(file('', 'impactLevel: low')).meta.impactLevel).toBe('low')
  })

  test('its remark, rehype and handlers see the body, and elements lets what they emit through', () => {
    const marks = definePlugin({
      name: 'marks',
      remark: [
        () => (tree) => {
          Object.assign(tree, { children: [{ type: 'stamp', children: [] }] })
        },
      ],
      handlers: {
        stamp: () => ({ type: 'element', tagName: 'x-stamp', properties: { ink: 'red', onClick: 'x' }, children: [] }),
      } as never,
      rehype: [
        () => (tree) =>
          void Object.assign(tree, { children: [...(tree as never as { children: [] }).children, text('end')] }),
      ],
      elements: { 'x-stamp': ['ink'] },
    })
    const made = newsroomWith(marks)
    expect(made.renderSync(made.parse(file('x')) as never).body).toBe('<x-stamp ink="red"></x-stamp>end')
  })

  test('one that speaks none of the newsroom’s languages is heard in its own', () => {
    const swiss = definePlugin({
      name: 'swiss',
      messages: { rm: { hi: 'Allegra' } },
      slots: { header: (_, { ours }) => ours('hi') },
    })
    const made = createNewsroom({ locales: [en, ja], plugins: [swiss] })
    expect(made.renderSync(made.parse(file('')), { locale: 'ja' }).parts.header).toContain(
      '<span lang="rm">Allegra</span>',
    )
  })

  test('a transformation that throws has refused what the author wrote, at its place', () => {
    const host = z.string().transform((address) => new URL(address).host)
    const sites = createNewsroom({
      locales: [en],
      plugins: [definePlugin({ name: 'sites', schema: z.object({ host: host.optional() }) })],
    })
    expect(sites.safeParse(file('', 'host: nope', 'impactLevel: x')).diagnostics).toMatchObject([
      { code: 'invalid-field', keyPath: ['host'], start: { line: 5, column: 7 }, message: 'Invalid URL' },
      { code: 'invalid-value', keyPath: ['impactLevel'], start: { line: 6 } },
    ])
    expect(sites.parse(file('', 'host: https://a.example/x')).meta.host).toBe('a.example')
  })

  test('a field that cannot be checked at once is its maker’s mistake, and no author’s', () => {
    const late = definePlugin({ name: 'late', schema: z.object({ a: z.string().refine(() => Promise.resolve(true)) }) })
    const made = createNewsroom({ locales: [en], plugins: [late] })
    expect(() => made.safeParse(file('', 'a: x'))).toThrow(/synchronous/)
  })

  test('setup is told of the newsroom', () => {
    const seen: unknown[] = []
    newsroomWith(definePlugin({ name: 'nosy', setup: (info) => void seen.push(info) }), technyan as Plugin)
    expect(seen).toEqual([{ locales: ['en', 'ja'], plugins: ['nosy', 'technyan'] }])
  })
})

describe('collisions are errors that name both and the way out', () => {
  const field = (name: string, key: string) => definePlugin({ name, schema: z.object({ [key]: z.string() }) }) as Plugin
  const narrow = (name: string) => definePlugin({ name, narrow: { category: z.enum(['a']) } }) as Plugin
  const element = (name: string, attribute: string) =>
    definePlugin({ name, elements: { 'x-box': [attribute] } }) as Plugin

  test.each<[string, () => unknown, RegExp]>([
    ['one name', () => newsroomWith(field('a', 'x'), field('a', 'y')), /Two plugins are called "a"/],
    [
      'one field',
      () => newsroomWith(field('a', 'x'), field('b', 'x')),
      /"b" claims the field "x", which the plugin "a" has/,
    ],
    ['a built-in field', () => newsroomWith(field('a', 'title')), /"a" claims the field "title".*use narrow/],
    [
      'one narrowed field',
      () => newsroomWith(narrow('a'), narrow('b')),
      /"a" and "b" both narrow the field "category"/,
    ],
    [
      'one element',
      () => newsroomWith(element('a', 'p'), element('b', 'q')),
      /"a" and "b" both claim the element <x-box>/,
    ],
    ['a namespace of ours', () => newsroomWith(field('article', 'x')), /cannot be called "article"/],
    ['no name', () => newsroomWith(definePlugin({ name: '' })), /needs a name/],
    [
      'a function that makes one',
      () => newsroomWith((() => technyan) as never),
      /is a function that makes one; call it/,
    ],
    ['nothing', () => newsroomWith(undefined as never), /The list of plugins has undefined in it/],
    [
      'rules on the whole of a schema',
      () =>
        newsroomWith(
          definePlugin({ name: 'a', schema: z.object({ q: z.string().optional() }).refine(() => false) }) as Plugin,
        ),
      /"a" has a schema with rules on the whole of it/,
    ],
    ['a schema without fields', () => newsroomWith({ name: 'a', schema: z.string() as never }), /no z\.object/],
    [
      'messages for what is no language',
      () => newsroomWith(definePlugin({ name: 'a', messages: { en_US: { a: 'A' } } }) as Plugin),
      /"a" has messages for "en_US".*write "en-US"/,
    ],
    [
      'an element that is none',
      () => newsroomWith(definePlugin({ name: 'a', elements: { 'p onload=x': [] } })),
      /declares the element "p onload=x"/,
    ],
    [
      'a field that the schema changed',
      () =>
        createNewsroom({
          locales: [en],
          schema: articleSchema.extend({ category: z.string() }),
          plugins: [narrow('a')] as readonly Plugin[],
        }),
      /"category", which the newsroom's schema has changed already/,
    ],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message)
  })

  test('an element may be shared by plugins that say the same of it', () => {
    expect(() => newsroomWith(element('a', 'p'), element('b', 'p'))).not.toThrow()
  })
})

describe('a plugin that misbehaves is named, and takes nothing down', () => {
  const source = file('Hello')
  const render = (plugin: Plugin) => {
    const newsroom = newsroomWith(plugin)
    return newsroom.render(newsroom.parse(source, { path: 'news/a.md' }) as never)
  }
  const boom = (): never => {
    throw new TypeError('boom')
  }

  test.each<[string, Plugin, RegExp]>([
    [
      'a slot that throws',
      definePlugin({ name: 'bad', slots: { header: boom } }),
      /"bad" failed in slots\.header for news\/a\.md: boom/,
    ],
    [
      'a slot that gives a string',
      definePlugin({ name: 'bad', slots: { header: () => 'x' as never as SlotContent } }),
      /gave string/,
    ],
    [
      'a remark plugin that throws',
      definePlugin({ name: 'bad', remark: [() => boom] }),
      /"bad" failed in remark for news\/a\.md: boom/,
    ],
    [
      'an async rehype plugin that rejects',
      definePlugin({ name: 'bad', rehype: [() => () => Promise.reject(new Error('late'))] }),
      /failed in rehype for news\/a\.md: late/,
    ],
    [
      'a rehype plugin that gives no tree',
      definePlugin({ name: 'bad', rehype: [() => () => 5 as never] }),
      /must give a root node/,
    ],
    [
      'a handler that throws',
      definePlugin({ name: 'bad', handlers: { paragraph: boom } }),
      /failed in handlers\.paragraph for news\/a\.md: boom/,
    ],
    [
      'a handler that gives a text',
      definePlugin({ name: 'bad', handlers: { paragraph: () => 'x' as never } }),
      /failed in handlers\.paragraph.*gave string/,
    ],
    [
      'a slot that gives a root',
      definePlugin({ name: 'bad', slots: { header: () => ({ type: 'root', children: [] }) as never } }),
      /failed in slots\.header.*gave a root; give what stands in it/,
    ],
    [
      'a slot that gives HTML as text',
      definePlugin({ name: 'bad', slots: { header: () => ({ type: 'raw', value: '<b>' }) as never } }),
      /gave HTML as text/,
    ],
    [
      'a slot that gives a promise',
      definePlugin({ name: 'bad', slots: { header: () => Promise.resolve(text('x')) as never } }),
      /gave a promise/,
    ],
    [
      'a slot whose node holds itself',
      definePlugin({
        name: 'bad',
        slots: {
          header: () => {
            const node = { type: 'element', tagName: 'p', properties: {}, children: [] as object[] }
            node.children.push(node)
            return node as never
          },
        },
      }),
      /stand in one another without end/,
    ],
  ])('%s', async (_, plugin, message) => {
    const error: unknown = await render(plugin).catch((problem: unknown) => problem)
    expect(isPluginError(error)).toBe(true)
    expect(String(error)).toMatch(message)
  })

  test('an attacher or a setup that throws is named when the newsroom is made or first used', async () => {
    expect(() => newsroomWith(definePlugin({ name: 'bad', setup: boom }))).toThrow(/"bad" failed in setup: boom/)
    await expect(async () => render(definePlugin({ name: 'bad', remark: [boom] }))).rejects.toThrow(
      /"bad" failed in remark: boom/,
    )
  })

  test('one of remark that fails after renderSync has given up on it ends no process', async () => {
    const lost: unknown[] = []
    const note = (error: unknown) => void lost.push(error)
    process.on('uncaughtException', note).on('unhandledRejection', note)
    const late = newsroomWith(definePlugin({ name: 'late', remark: [() => () => Promise.reject(new Error('late'))] }))
    const article = late.parse(source) as never
    expect(() => late.renderSync(article)).toThrow(/asynchronous; use render/)
    expect(() => late.outline(article)).toThrow(/asynchronous/)
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('uncaughtException', note).off('unhandledRejection', note)
    expect(lost).toEqual([])
  })

  test('one that emits a script has it taken out', async () => {
    const script = { type: 'element' as const, tagName: 'script', properties: {}, children: [text('alert(1)')] }
    const { html } = await render(
      definePlugin({ name: 'bad', slots: { header: () => script, footer: () => [text('ok'), script] } }),
    )
    expect(html).not.toMatch(/script|alert/)
    expect(html).toContain('ok')
  })

  test('one that changes a tree changes it for one rendering, or cannot', async () => {
    const turn = (tree: object) =>
      void Object.assign(tree, { children: (tree as { children: unknown[] }).children.toReversed() })
    const changer = definePlugin({
      name: 'bad',
      remark: [() => turn],
      rehype: [() => turn],
    })
    const newsroom = newsroomWith(changer as Plugin)
    const article = newsroom.parse(file('a\n\nb')) as never
    const { body } = await newsroom.render(article)
    expect(body.replaceAll('\n', '')).toBe('<p>a</p><p>b</p>')
    expect((await newsroom.render(article)).body).toBe(body)

    const writer = (_: unknown, node: { children: unknown[] }) => void node.children.push(text('!'))
    await expect(render(definePlugin({ name: 'bad', handlers: { paragraph: writer as never } }))).rejects.toThrow(
      /"bad" failed in handlers\.paragraph for news\/a\.md/,
    )
  })

  test('one that writes to the article cannot', async () => {
    const writer = definePlugin({
      name: 'bad',
      slots: { header: (article) => void Object.assign(article.meta, { title: 'x' }) },
    })
    await expect(render(writer)).rejects.toThrow(/"bad" failed in slots/)
  })
})

describe('a taxonomy', () => {
  const kinds = defineTaxonomy({
    name: 'kinds',
    terms: {
      'model-release': { ja: 'モデルリリース', en: 'Model Release' },
      outage: { labels: { ja: '障害', en: 'Outage' }, slugs: { en: 'down' }, sameAs: ['https://example.org/outage'] },
    },
  })
  const newsroom = createNewsroom({
    locales: [ja, en],
    schema: articleSchema.extend({ category: kinds.field.optional() }),
  })

  test.each(['model-release', 'Model Release', 'モデルリリース'])('takes %s for the id', (category) => {
    expect(newsroom.parse(file('', `category: ${category}`)).meta.category).toBe('model-release')
  })

  test('refuses others, lists the ids alone, and suggests for a near miss of a label', () => {
    const [diagnostic] = newsroom.safeParse(file('', 'category: Modell Release')).diagnostics
    expect(diagnostic).toMatchObject({ code: 'invalid-value', keyPath: ['category'] })
    expect(diagnostic?.message).toContain('`category`: `model-release`, `outage`.')
    expect(diagnostic?.hint).toMatch(/model.release/i)
    const [japanese] = newsroom.safeParse(file('', 'category: モデルリリス')).diagnostics
    expect(japanese?.hint).toContain('`モデルリリース`')
  })

  test('shows the label in the language of the reader', () => {
    const article = newsroom.parse(file('', 'category: outage'))
    expect(newsroom.renderSync(article).parts.header).toContain('<bdi>Outage</bdi>')
    expect(newsroom.renderSync(article, { locale: 'ja' }).parts.header).toContain(
      '<bdi><span lang="ja">障害</span></bdi>',
    )
  })

  test('knows labels, slugs and sameAs; an open one lets others through', () => {
    expect([kinds.label('outage', 'de'), kinds.slug('outage', 'en'), kinds.slug('outage', 'ja')]).toEqual([
      'Outage',
      'down',
      'outage',
    ])
    expect([kinds.sameAs('outage'), kinds.sameAs('model-release')]).toEqual([['https://example.org/outage'], []])
    const open = defineTaxonomy({ name: 'open', open: true, terms: { tenshi: { ja: 'テンシ' } } })
    expect(z.array(open.field).parse(['テンシ', 'Other'])).toEqual(['tenshi', 'Other'])
  })

  test('two terms cannot have one label', () => {
    expect(() => defineTaxonomy({ name: 'x', terms: { a: { en: 'Same' }, b: { en: 'Same' } } })).toThrow(
      /"Same" stands for both "a" and "b"/,
    )
  })
})

test('a field of another schema library is checked in place, and its type holds', () => {
  const positive = {
    '~standard': {
      vendor: 'other',
      validate: (value: unknown) =>
        typeof value === 'number' && value > 0 ? { value } : { issues: [{ message: 'must be above zero', path: [] }] },
    },
  } as {
    '~standard': {
      vendor: string
      validate: (value: unknown) => { value: number } | { issues: { message: string }[] }
      types?: { input: number; output: number }
    }
  }
  const newsroom = createNewsroom({ locales: [en], schema: articleSchema.extend({ rating: standardField(positive) }) })
  const rating: number = newsroom.parse(file('', 'rating: 4')).meta.rating
  expect(rating).toBe(4)
  expect(newsroom.safeParse(file('', 'rating: -4')).diagnostics[0]).toMatchObject({
    message: 'must be above zero',
    keyPath: ['rating'],
    start: { line: 5, column: 9 },
  })
})
