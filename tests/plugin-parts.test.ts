import type { Paragraph } from 'mdast'
import { createNewsroom, definePlugin, isPluginError, type Plugin, type SlotContent } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { file } from './helpers/article.js'

const text = (value: string) => ({ type: 'text' as const, value })
const newsroomWith = (...plugins: Plugin[]) =>
  createNewsroom({ locales: [en, ja], plugins: plugins as readonly Plugin[] })
const boom = (): never => {
  throw new TypeError('boom')
}

describe('blocks', () => {
  const notes = definePlugin({
    name: 'notes',
    messages: { en: { note: 'Note', by: 'By {{name}}' }, ja: { note: '補足' } },
    elements: { section: ['dataKind'] },
    blocks: {
      note: ({ attributes, label, children }, { ours }) => ({
        type: 'element',
        tagName: 'section',
        properties: { dataKind: attributes['kind'] ?? 'plain' },
        children: [...(label.length > 0 ? label : [ours('note')]), ...children],
      }),
      注意: ({ children }) => children,
    },
  })
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [notes] })
  const body = (markdown: string, locale = 'en') =>
    newsroom.renderSync(newsroom.parse(file(markdown)), { locale }).body.replaceAll('\n', '')

  test.each([
    [
      'content is Markdown',
      ':::note\n**b**\n\n- c\n:::',
      '<section data-kind="plain">Note<p><strong>b</strong></p><ul><li>c</li></ul></section>',
    ],
    [
      'a label and attributes',
      ':::note[The *label*]{kind="a b"}\nx\n:::',
      '<section data-kind="a b">The <em>label</em><p>x</p></section>',
    ],
    ['an empty block', ':::note\n:::', '<section data-kind="plain">Note</section>'],
    ['a name in any script', ':::注意\nx\n:::', '<p>x</p>'],
    [
      'blocks in blocks, the outer with more colons',
      '::::note[a]\n:::note[b]\nx\n:::\n::::',
      '<section data-kind="plain">a<section data-kind="plain">b<p>x</p></section></section>',
    ],
    [
      'a block in a list and in a quote',
      '- :::note[a]\n  x\n  :::\n\n> :::note[b]\n> y\n> :::',
      '<ul><li><section data-kind="plain">a<p>x</p></section></li></ul><blockquote><section data-kind="plain">b<p>y</p></section></blockquote>',
    ],
    [
      'a heading within has its id',
      ':::note[a]\n## Deep\n:::',
      '<section data-kind="plain">a<h2 id="deep">Deep</h2></section>',
    ],
    [
      'raw HTML within is parsed',
      ':::note[a]\n<b onclick="x">y</b>\n:::',
      '<section data-kind="plain">a<p><b>y</b></p></section>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(body(markdown)).toBe(html)
  })

  test.each([
    ['a name that no plugin has', ':::other\nx\n:::', '<p>:::otherx:::</p>'],
    ['a longer name', ':::notes\nx\n:::', '<p>:::notesx:::</p>'],
    ['names of Object.prototype', ':::constructor\nx\n:::', '<p>:::constructorx:::</p>'],
    ['two colons', '::note', '<p>::note</p>'],
    ['a colon in a sentence', '時刻:午後3時、:note[x]、10:30', '<p>時刻:午後3時、:note[x]、10:30</p>'],
    ['in code', '```\n:::note\n```', '<pre><code>:::note</code></pre>'],
    ['escaped', '\\:::note\nx', '<p>:::notex</p>'],
  ])('every other colon is text: %s', (_, markdown, html) => {
    expect(body(markdown)).toBe(html)
  })

  const problems = (markdown: string, language = 'en') =>
    newsroom
      .safeParse(file(markdown), { language })
      .diagnostics.map(({ code, severity, start, hint }) => [code, severity, start.line, start.column, hint])

  test.each<[string, string, readonly unknown[]]>([
    [
      'one that never ends',
      'Text\n\n> ::::note[a]\n> x\n\nmore',
      [['block-unclosed', 'error', 8, 3, 'Write `::::` on a line of its own where it ends.']],
    ],
    [
      'one whose end was taken for that around it',
      ':::note\n:::note\nx\n:::\n:::',
      [['block-unclosed', 'error', 7, 1, 'Give the block around it more colons, so that each finds its own end.']],
    ],
    ['a near miss', ':::nota\nx\n:::', [['block-unknown', 'warning', 6, 1, 'Did you mean `:::note`?']]],
    [
      'a name that nobody has',
      '- ::::figure\n  x',
      [['block-unknown', 'warning', 6, 3, 'There are `::::note`, `::::注意`.']],
    ],
    [
      'a title without brackets',
      ':::note A title\nx\n:::',
      [
        [
          'block-unknown',
          'warning',
          6,
          1,
          'Write it as `:::note[A title]`, with the title in square brackets and nothing behind.',
        ],
      ],
    ],
    ['blocks that are right', '::::note[a]{b=c}\n:::note\nx\n:::\n::::\n\n:::注意\n:::', []],
    ['code, what is escaped, and other colons', '```\n:::note\n```\n\n\\:::nota\n\na ::: b\n\n:::\n\n: ::note', []],
  ])('what goes wrong with blocks is said: %s', (_, markdown, expected) => {
    expect(problems(markdown)).toEqual(expected)
  })

  test('what goes wrong with blocks is said in the author’s language, and of data too', () => {
    expect(problems(':::note', 'ja')[0]?.at(-1)).toBe('終わりの行に `:::` だけを書いてください。')
    const meta = { title: 'A', date: '2025-01-20', locale: 'en' }
    expect(() => newsroom.create({ meta, body: ':::note' })).toThrow(/The block `:::note` begins here and never ends/)
  })

  test('words are the reader’s, and say their language', () => {
    expect(body(':::note\n:::', 'ja')).toBe('<section data-kind="plain"><span lang="ja">補足</span></section>')
  })

  test('a block has an id of its own, and knows its article', () => {
    const agenda = definePlugin({
      name: 'agendas',
      schema: z.object({ place: z.string() }),
      elements: { section: ['ariaLabelledBy'] },
      blocks: {
        agenda: ({ id, label }, _, { meta }) => ({
          type: 'element',
          tagName: 'section',
          properties: { ariaLabelledBy: [id] },
          children: [
            { type: 'element', tagName: 'p', properties: { id }, children: [...label, text(` in ${meta.place}`)] },
          ],
        }),
      },
    })
    const made = createNewsroom({ locales: [en], plugins: [agenda] })
    const html = made.renderSync(made.parse(file(':::agenda[One]\n:::\n\n:::agenda[Two]\n:::', 'place: Kyoto'))).body
    expect([...html.matchAll(/aria-labelledby="([^"]+)"><p id="\1">(.*?)</g)].map(([, , words]) => words)).toEqual([
      'One in Kyoto',
      'Two in Kyoto',
    ])
    expect(new Set(html.match(/(?<= id=)"[^"]+"/g)).size).toBe(2)
  })

  test('without a plugin that has blocks, nothing is one', () => {
    const bare = createNewsroom({ locales: [en] })
    expect(bare.renderSync(bare.parse(file(':::note\nx\n:::'))).body).toBe('<p>:::note\nx\n:::</p>')
  })

  test('a block that throws or gives no hast is named; what it may not emit is taken out', () => {
    const render = (block: () => unknown) => {
      const made = newsroomWith(definePlugin({ name: 'bad', blocks: { bad: block as () => SlotContent } }) as Plugin)
      return () => made.renderSync(made.parse(file(':::bad\n:::'), { path: 'a.md' }) as never).body
    }
    expect(render(boom)).toThrow(/"bad" failed in blocks\.bad for a\.md: boom/)
    expect(render(() => 'x')).toThrow(/must give hast nodes or undefined, and gave string/)
    expect(render(() => ({ type: 'element', tagName: 'p', properties: {} }))).toThrow(/<p> has no children/)
    expect(render(() => ({ type: 'element', tagName: 'p', properties: {}, children: ['x'] }))).toThrow(/gave string/)
    expect(render(() => ({ type: 'element', tagName: 'p', children: [] }))).toThrow(/<p> has no properties/)
    expect(render(() => ({ type: 'element', properties: {}, children: [] }))).toThrow(/no tagName/)
    expect(render(() => ({ type: 'text' }))).toThrow(/text node has no value/)
    const script = { type: 'element', tagName: 'script', properties: {}, children: [text('x')] }
    expect(render(() => [script, text('ok')])().trim()).toBe('ok')
  })

  test('a name that plugins share goes to the first that gives something for it', () => {
    const sharing = (name: string) =>
      definePlugin({
        name,
        blocks: {
          say: {
            shared: true,
            render: ({ attributes, children }) =>
              attributes['by'] === name ? [text(`${name}: `), ...children] : undefined,
          },
        },
      }) as Plugin
    const made = newsroomWith(sharing('a'), sharing('b'))
    const shown = (markdown: string) => made.renderSync(made.parse(file(markdown)) as never).body.replaceAll('\n', '')
    expect(shown(':::say{by=b}\nx\n:::')).toBe('b: <p>x</p>')
    expect(shown(':::say{by=a}\nx\n:::')).toBe('a: <p>x</p>')
    expect(shown(':::say{by=c}\nx\n:::')).toBe('<p>x</p>')
  })

  test('what they draw is kept beside raw HTML, which brings no drawing', () => {
    const dots = definePlugin({
      name: 'dots',
      elements: { svg: ['viewBox'], circle: ['r'] },
      blocks: {
        dot: ({ children }) => [
          {
            type: 'element',
            tagName: 'svg',
            properties: { viewBox: '0 0 1 1' },
            children: [{ type: 'element', tagName: 'circle', properties: { r: '1' }, children: [] }],
          },
          ...children,
        ],
      },
    })
    const made = newsroomWith(dots)
    const shown = (markdown: string) => made.renderSync(made.parse(file(markdown)) as never).body.replaceAll('\n', '')
    const drawn = '<svg viewBox="0 0 1 1"><circle r="1"></circle></svg>'
    expect(shown(':::dot\nx\n:::')).toBe(`${drawn}<p>x</p>`)
    expect(
      shown(':::dot\n<b>x</b>\n<svg viewBox="0 0 2 2"><circle r="2"/></svg>\n:::\n\n<circle r="3"></circle>'),
    ).toBe(`${drawn}<p><b>x</b></p><p></p>`)
    expect(shown('<svg viewBox="0 0 2 2"><circle r="2"/></svg>')).toBe('<p></p>')
  })

  test('two plugins cannot have one name, nor one that is no name', () => {
    const block = (name: string, key: string) => definePlugin({ name, blocks: { [key]: () => undefined } }) as Plugin
    expect(() => newsroomWith(block('a', 'note'), block('b', 'note'))).toThrow(
      /"a" and "b" both claim the block ":::note"/,
    )
    const shared = { name: 'c', blocks: { note: { shared: true, render: () => undefined } } } as const satisfies Plugin
    expect(() => newsroomWith(block('a', 'note'), shared)).toThrow(/"a" and "c" both claim the block ":::note"/)
    expect(() => newsroomWith(shared, block('a', 'note'))).toThrow(/"c" and "a" both claim the block ":::note"/)
    expect(() => newsroomWith(block('a', 'two words'))).toThrow(/"a" has a block called "two words"/)
    expect(() => newsroomWith(block('a', 'note-'))).toThrow(/made of letters/)
  })
})

describe('validate', () => {
  const funding = definePlugin({
    name: 'funding',
    schema: z.object({
      funding: z.object({ amount: z.number(), currency: z.string().optional() }).optional(),
      tagline: z.string().optional(),
    }),
    messages: {
      en: { currency: 'In which currency are {{amount}}?', hint: 'Write currency: JPY.' },
      ja: { currency: '{{amount}}の通貨が書かれていません。', hint: 'currency: JPY と書いてください。' },
    },
    validate: ({ meta, body }, { t }) => {
      const findings = []
      if (meta.funding && meta.funding.currency === undefined) {
        const message = t('currency', { amount: meta.funding.amount })
        findings.push({ code: 'currency', keyPath: ['funding', 'amount'], message, hint: t('hint') })
      }
      const todo = body.indexOf('TODO')
      if (todo >= 0) {
        const at = { start: todo, end: todo + 4 }
        findings.push({ code: 'todo', severity: 'warning' as const, message: 'Something is left to do.', body: at })
      }
      return findings
    },
  })
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [funding], fields: { funding: 'money' } })

  test('a finding is a diagnostic at its field, by the author’s name, in the author’s language', () => {
    const source = file('Body TODO', 'money:', '  amount: 5')
    const result = newsroom.safeParse(source, { path: 'a.md', language: 'ja' })
    expect(result.ok).toBe(false)
    expect(result.diagnostics).toMatchObject([
      {
        code: 'funding/currency',
        severity: 'error',
        message: '5の通貨が書かれていません。',
        hint: 'currency: JPY と書いてください。',
        path: 'a.md',
        keyPath: ['money', 'amount'],
        start: { line: 6, column: 11 },
        end: { line: 6, column: 12 },
      },
      { code: 'funding/todo', severity: 'warning', start: { line: 8, column: 6 }, end: { line: 8, column: 10 } },
    ])
  })

  test('warnings leave an article, and are its own', () => {
    const result = newsroom.safeParse(file('TODO'))
    expect(result.ok && result.value.warnings).toMatchObject([{ code: 'funding/todo' }])
    expect(result.diagnostics).toHaveLength(1)
  })

  test('data is checked as files are', () => {
    const meta = { title: 'A', date: '2025-01-20', locale: 'en', money: { amount: 5 } }
    expect(() => newsroom.create({ meta, body: '' })).toThrow(/In which currency are 5\?/)
  })

  test('it is not asked of an article that the schema refuses', () => {
    const result = newsroom.safeParse(file('TODO', 'money: {amount: x}'))
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['invalid-type'])
  })

  test.each([
    ['a field that is not there: the nearest above it', { keyPath: ['funding', 'currency'] }, { line: 5, column: 10 }],
    ['no field that is there: the opening fence', { keyPath: ['nothing'] }, { line: 1, column: 1 }],
    ['no place: the opening fence', {}, { line: 1, column: 1 }],
    ['a place behind the body: its end', { body: { start: 99, end: 3 } }, { line: 7, column: 3 }],
    ['a place that is none: the start of the body', { body: { start: Number.NaN, end: -1 } }, { line: 7, column: 1 }],
  ])('%s', (_, place, start) => {
    const anywhere = definePlugin({
      name: 'anywhere',
      schema: z.object({ funding: z.object({ amount: z.number() }) }),
      validate: () => [{ code: 'x', message: 'x', ...place }],
    })
    const made = createNewsroom({ locales: [en], plugins: [anywhere] })
    expect(made.safeParse(file('xx', 'funding: {amount: 5}')).diagnostics[0]?.start).toMatchObject(start)
  })

  test.each([
    ['throws', boom, /"bad" failed in validate for a\.md: boom/],
    ['gives no list', () => undefined, /must give a list of findings, and gave undefined/],
    ['gives a finding without words', () => [{ code: 'x' }], /needs a code and a message/],
    ['writes to the article', (article: object) => Object.assign(article, { body: '' }), /failed in validate/],
  ])('one that %s is named', (_, validate, message) => {
    const made = newsroomWith(definePlugin({ name: 'bad', validate: validate as never }) as Plugin)
    expect(() => made.safeParse(file(''), { path: 'a.md' })).toThrow(message)
  })
})

describe('what plugins add to structured data and feeds', () => {
  const funding = definePlugin({
    name: 'funding',
    schema: z.object({ round: z.string().optional() }),
    messages: { en: { round: 'Round {{round}}' }, ja: { round: 'ラウンド{{round}}' } },
    jsonLd: ({ meta }, { t }) =>
      meta.round === undefined
        ? undefined
        : { about: { '@type': 'Thing', name: t('round', { round: meta.round }), no: undefined } },
    feed: ({ meta }, { ours }) =>
      meta.round === undefined
        ? undefined
        : { categories: [meta.round], afterBody: ours('round', { round: meta.round }) },
  })
  const more = definePlugin({
    name: 'more',
    jsonLd: () => ({ about: ['x'], isAccessibleForFree: true }),
    feed: () => ({
      categories: ['A', 'B'],
      beforeBody: [{ type: 'element', tagName: 'script', properties: {}, children: [text('x')] }, text('<b>')],
    }),
  })
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [funding, more] })
  const article = newsroom.parse(file('', 'round: A'))

  test('each in its turn, in the reader’s language; what two give for one property is a list', () => {
    expect(newsroom.additions(article, { locale: 'ja' })).toEqual({
      jsonLd: { about: [{ '@type': 'Thing', name: 'ラウンドA' }, 'x'], isAccessibleForFree: true },
      feed: { beforeBody: '&#x3C;b>', afterBody: '<span lang="ja">ラウンドA</span>', categories: ['A', 'B'] },
    })
  })

  test('an article that has none of it adds nothing of it', () => {
    const { jsonLd, feed } = createNewsroom({ locales: [en], plugins: [funding] }).additions(
      newsroom.parse(file('')) as never,
    )
    expect([jsonLd, feed]).toEqual([{}, { beforeBody: '', afterBody: '', categories: [] }])
  })

  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  test.each<[string, object, RegExp]>([
    ['throws', { jsonLd: boom }, /"bad" failed in jsonLd for "A headline": boom/],
    ['gives a list', { jsonLd: () => [1] }, /properties that JSON can hold/],
    ['gives what JSON cannot hold', { jsonLd: () => ({ a: [new Map()] }) }, /JSON can hold at a\.0/],
    ['gives what comes back to itself', { jsonLd: () => cyclic }, /JSON can hold/],
    ['throws in feed', { feed: boom }, /"bad" failed in feed for "A headline": boom/],
    [
      'gives words for a feed that are no hast',
      { feed: () => ({ afterBody: 'x' }) },
      /"bad" failed in feed.*gave string/,
    ],
  ])('one that %s is named', (_, part, message) => {
    const made = newsroomWith({ name: 'bad', ...part } as Plugin)
    let error: unknown
    try {
      made.additions(made.parse(file('')) as never)
    } catch (problem) {
      error = problem
    }
    expect(isPluginError(error)).toBe(true)
    expect(String(error)).toMatch(message)
  })
})

describe('handlers of one kind of node in several plugins', () => {
  const shout = (name: string, word: string) =>
    definePlugin({
      name,
      handlers: {
        paragraph: (_, { children: [first] }: Paragraph) =>
          first?.type === 'text' && first.value.startsWith(word) ? text(name) : undefined,
      },
    }) as Plugin
  const newsroom = newsroomWith(shout('one', 'a'), shout('two', 'ab'), shout('three', 'c'))
  const body = (markdown: string) => newsroom.renderSync(newsroom.parse(file(markdown)) as never).body

  test('the first that gives something has its way; where none does, the built-in one has', () => {
    expect(body('abc')).toBe('one')
    expect(body('cab')).toBe('three')
    expect(body('xyz')).toBe('<p>xyz</p>')
  })

  test('an empty list leaves the node out, and a handler of blocks may leave them to their plugin', () => {
    const made = newsroomWith(
      definePlugin({
        name: 'drop',
        handlers: { paragraph: () => [], containerDirective: () => undefined },
        blocks: { aside: ({ label }) => [...label, text('!')] },
      }) as Plugin,
    )
    expect(made.renderSync(made.parse(file(':::aside[x]\n:::\n\nabc')) as never).body.replaceAll('\n', '')).toBe('x!')
  })

  test('one that throws is named, with the article', () => {
    const made = newsroomWith(definePlugin({ name: 'bad', handlers: { paragraph: boom } }) as Plugin)
    const article = made.parse(file('x'), { path: 'a.md' })
    expect(() => made.renderSync(article as never)).toThrow(/"bad" failed in handlers\.paragraph for a\.md: boom/)
  })
})

test('plugins of the unified world find the article, and in rehype the reader’s words', () => {
  const seen: unknown[] = []
  const spy = definePlugin({
    name: 'spy',
    messages: { en: { word: 'Word' }, ja: { word: '言葉' } },
    remark: [() => (_, file) => void seen.push([file.data.kawaraban?.locale, file.data.kawaraban?.context])],
    rehype: [
      () => (_, file) => {
        const { article, locale, context } = file.data.kawaraban ?? {}
        seen.push([article?.locale, locale, context?.t('spy.word')])
      },
    ],
    handlers: {
      thematicBreak: (state) => {
        seen.push(state.options.file?.data.kawaraban?.context?.t('article.tags'))
        return undefined
      },
    },
  })
  const newsroom = newsroomWith(spy as Plugin)
  newsroom.renderSync(newsroom.parse(file('***')) as never, { locale: 'ja' })
  expect(seen).toEqual([['en', undefined], 'タグ', ['en', 'ja', '言葉']])
})

test('what was put right is structured data, with no plugin at all', () => {
  const newsroom = createNewsroom({ locales: [en] })
  const corrections = [{ date: '2025-02-01', text: 'The ship was the other one.' }]
  const article = newsroom.create({ meta: { title: 'A', date: '2025-01-20', locale: 'en', corrections }, body: '' })
  expect(newsroom.additions(article).jsonLd).toEqual({
    correction: [{ '@type': 'CorrectionComment', datePublished: '2025-02-01', text: 'The ship was the other one.' }],
  })
})
