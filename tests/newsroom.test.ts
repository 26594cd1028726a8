import { createInstance } from 'i18next'
import {
  articleSchema,
  createNewsroom,
  defineLocale,
  defineMascot,
  definePlugin,
  type MarkdownParser,
  type Plugin,
} from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { standardField } from 'kawaraban/schema'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'

describe("an app's own i18next instance", () => {
  const own = createInstance()
  void own.init({
    lng: 'en',
    initAsync: false,
    resources: { en: { kawaraban: { article: { tags: 'Subjects' } }, translation: { hello: 'Hello' } } },
  })
  const newsroom = createNewsroom({ locales: [en, ja], i18n: own })

  test('gives its words before ours, and ours where it has none', () => {
    const { t } = newsroom.localize('en')
    expect([t('article.tags'), t('article.contents')]).toEqual(['Subjects', 'Contents'])
    expect(newsroom.localize('ja').t('article.tags')).toBe('タグ')
    expect(own.t('hello')).toBe('Hello')
  })

  test('escapes nothing that the page escapes again', () => {
    expect(newsroom.localize('en').t('article.updated', { date: '<A & B>' })).toBe('Updated <A & B>')
  })
})

test('what is put into a word is escaped once on the page', () => {
  const mascot = defineMascot({
    id: 'duo',
    field: 'duoComment',
    moods: ['calm'],
    locales: { en: { name: 'R&D <3', caption: '{{name}} says' } },
  })
  const newsroom = createNewsroom({ locales: [en], plugins: [mascot] })
  const { html } = newsroom.renderSync(newsroom.parse(file('', 'duoComment: Hi')))
  expect(html).toContain('>R&#x26;D &#x3C;3</span> says</span></figcaption>')
})

test('words fall back to the parent of the same script, then to English, and say so', () => {
  const pt = defineLocale({ code: 'pt', messages: { article: { tags: 'Temas' } } })
  const ptBR = defineLocale({ code: 'pt-BR', messages: {} })
  const zh = defineLocale({ code: 'zh', messages: { article: { tags: '标签' } } })
  const zhTW = defineLocale({ code: 'zh-TW', messages: {} })
  const newsroom = createNewsroom({ locales: [en, pt, ptBR, zh, zhTW] })
  expect(newsroom.localize('pt-BR').word('article.tags')).toEqual({ text: 'Temas', lang: 'pt' })
  expect(newsroom.localize('pt-BR').word('article.contents')).toEqual({ text: 'Contents', lang: 'en' })
  // The simplified parent is no words for a reader of traditional characters.
  expect(newsroom.localize('zh-TW').word('article.tags')).toEqual({ text: 'Tags', lang: 'en' })
})

test('a body is parsed once, for every locale and output, and again when it is another', async () => {
  const parsed: string[] = []
  const parser: MarkdownParser = {
    name: 'counting',
    parse(markdown): Root {
      parsed.push(markdown)
      return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] }
    },
  }
  const newsroom = createNewsroom({ locales: [en, ja], parser })
  const article = newsroom.parse(file('One'))
  expect(parsed).toEqual([])
  newsroom.renderSync(article)
  await newsroom.render(article, { locale: 'ja' })
  newsroom.outline(article)
  expect(parsed).toEqual(['One'])
  const edited: { body: string } & Omit<typeof article, 'body'> = structuredClone(article)
  newsroom.renderSync(edited)
  edited.body = 'Two'
  expect(newsroom.renderSync(edited).body).toBe('<p>Two</p>')
})

test.each([
  // Half past midnight in Tokyo is before nine in the evening of the day before in New York.
  ['2025-01-20T21:00:00-05:00', '2025-01-21T00:30:00+09:00', ['date-order']],
  ['2025-01-21T00:30:00+09:00', '2025-01-20T21:00:00-05:00', []],
  ['2025-01-20T10:00:00+09:00', '2025-01-20', []],
])('published %s, updated %s', (date, updated, codes) => {
  const source = file('', `updated: ${updated}`).replace('date: 2025-01-20', `date: ${date}`)
  const { diagnostics } = createNewsroom({ locales: [en] }).safeParse(source)
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
})

test('a field that validates asynchronously is refused by name', () => {
  const late = { '~standard': { vendor: 'late', validate: () => Promise.resolve({ value: 1 }) } }
  const newsroom = createNewsroom({ locales: [en], schema: articleSchema.extend({ late: standardField(late) }) })
  expect(() => newsroom.parse(file('', 'late: 1'))).toThrow(/A late schema of the newsroom is asynchronous/)
})

describe('plugins of the unified world come as unified takes them', () => {
  const bodyWith = async (plugin: Plugin) => {
    const newsroom = createNewsroom({ locales: [en], plugins: [plugin] as readonly Plugin[] })
    return (await newsroom.render(newsroom.parse(file('x'), { path: 'a.md' }) as never)).body
  }
  const append = (value: string) => (tree: object) => {
    Object.assign(tree, { children: [{ type: 'text', value }] })
  }

  test('with options', async () => {
    const plugin = definePlugin({ name: 'a', rehype: [[(word: string) => append(word), 'given']] })
    expect(await bodyWith(plugin)).toBe('given')
  })

  test('as a preset, whose plugins are named too', async () => {
    expect(await bodyWith(definePlugin({ name: 'a', rehype: [{ plugins: [() => append('preset')] }] }))).toBe('preset')
    const bad = definePlugin({
      name: 'bad',
      rehype: [
        {
          plugins: [
            () => () => {
              throw new Error('boom')
            },
          ],
        },
      ],
    })
    await expect(bodyWith(bad)).rejects.toThrow(/"bad" failed in rehype for a\.md: boom/)
  })

  test('with a callback, for a tree or for an error', async () => {
    type Next = (error?: Error, tree?: object) => void
    const later = (answer: (next: Next) => void) => () => (_tree: object, _file: object, next: Next) => {
      setTimeout(() => answer(next), 1)
    }
    const tree = { type: 'root', children: [{ type: 'text', value: 'later' }] }
    expect(await bodyWith(definePlugin({ name: 'a', rehype: [later((next) => next(undefined, tree)) as never] }))).toBe(
      'later',
    )
    const bad = definePlugin({ name: 'bad', rehype: [later((next) => next(new Error('boom'))) as never] })
    await expect(bodyWith(bad)).rejects.toThrow(/"bad" failed in rehype for a\.md: boom/)
  })

  test('and an error that one gives back instead of throwing is named', async () => {
    const bad = definePlugin({ name: 'bad', rehype: [() => () => new Error('given') as never] })
    await expect(bodyWith(bad)).rejects.toThrow(/"bad" failed in rehype for a\.md: given/)
  })
})
