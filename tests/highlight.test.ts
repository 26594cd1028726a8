import { readFileSync } from 'node:fs'
import { h } from 'hastscript'
import { createNewsroom, definePlugin, isPluginError } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { highlight, type HighlightOptions } from 'kawaraban/plugins/highlight'
import { testPlugin } from 'kawaraban/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { file } from './helpers/article.js'
import { bundle } from './helpers/bundle.js'
import { contrast, declarations } from './helpers/colours.js'

const folder = new URL('fixtures/highlight/', import.meta.url)
const newsroomWith = (plugin = highlight()) => createNewsroom({ locales: [en, ja], plugins: [plugin] })
const fence = (language: string, code: string) => file(`\`\`\`${language}\n${code}\n\`\`\``)

describe('expected output', () => {
  test.each<[string, HighlightOptions]>([
    ['languages', {}],
    ['by-hand', {}],
    ['themes', { themes: { light: 'github-light', dark: 'github-dark' } }],
  ])('%s', async (name, options) => {
    const newsroom = newsroomWith(highlight(options))
    const article = newsroom.parse(readFileSync(new URL(`${name}.md`, folder), 'utf8'))
    const { body } = await newsroom.render(article)
    await expect(body).toMatchFileSnapshot(new URL(`${name}.html`, folder).pathname)
    expect((await newsroom.render(article, { locale: 'ja' })).body).toBe(body)
  })
})

describe.each<[string, HighlightOptions]>([
  ['classes', {}],
  ['themes', { themes: { light: 'vitesse-light', dark: 'vitesse-dark' } }],
])('with %s it keeps the contract of plugins', (_, options) => {
  const code = '```ts\nconst a = `x${1}` // y\n```\n\n```md\n# **b**\n```\n\n```\nplain\n```'
  const contract = testPlugin(highlight(options), [{ body: code, shows: { en: 'const a = `x${1}`' } }])
  test.each(contract)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

test('with themes, a style that says more than colours passes from nobody', () => {
  const colours = '--kb-light:#ffffff;--kb-dark:#000'
  const styles = [colours, `${colours};color:red`, `color:red;${colours}`, '--kb-light:url(//x.example);--kb-dark:#000']
  const other = definePlugin({ name: 'other', slots: { footer: () => styles.map((style) => h('span', { style })) } })
  const code = highlight({ themes: { light: 'github-light', dark: 'github-dark' } })
  const newsroom = createNewsroom({ locales: [en], plugins: [code, other] })
  const { footer } = newsroom.renderSync(newsroom.parse(file(''))).parts
  expect(footer.match(/style="[^"]*"/g)).toEqual([`style="${colours}"`])
})

test('not a letter of the code is changed', async () => {
  const code = '\n\t<b>&amp;</b> // “é” \u{1F431}\n\n  const  x = `\\`${y}`;\n\n'
  const newsroom = newsroomWith()
  const plain = createNewsroom({ locales: [en] })
  const { text } = await newsroom.render(newsroom.parse(fence('ts', code)))
  expect(text).toBe((await plain.render(plain.parse(fence('ts', code)))).text)
})

test('how code looks does not depend on what was loaded before', async () => {
  const markdown = fence('md', '~~~js\nconst a = 1\n~~~').replaceAll('```', '````')
  const fresh = newsroomWith()
  const used = newsroomWith()
  await used.render(used.parse(fence('js', 'const a = 1')))
  const body = async (newsroom: typeof fresh) => (await newsroom.render(newsroom.parse(markdown))).body
  expect(await body(used)).toBe(await body(fresh))
})

describe('loading', () => {
  test('a grammar that is not there yet makes rendering asynchronous, once', async () => {
    const newsroom = newsroomWith()
    const article = newsroom.parse(fence('ts', 'const a = 1'))
    expect(() => newsroom.renderSync(article)).toThrow(/asynchronous; use render/)
    const { body } = await newsroom.render(article)
    expect(body).toContain('<span class="kb-token-keyword">const</span>')
    expect(newsroom.renderSync(article).body).toBe(body)
  })

  test.each<[string, HighlightOptions]>([
    ['classes', {}],
    ['themes', { themes: { light: 'github-light', dark: 'github-dark' } }],
  ])('what is loaded beforehand renders synchronously, and so does plain code: %s', async (_, options) => {
    const code = highlight(options)
    await code.load(['ts', 'sh'])
    const newsroom = newsroomWith(code)
    for (const [language, isColoured] of [
      ['ts', true],
      ['TS', true],
      ['sh', true],
      ['text', false],
      ['', false],
      ['nope', false],
    ] as const) {
      const { body } = newsroom.renderSync(newsroom.parse(fence(language, 'if true; then')))
      expect(body.includes('<span'), language).toBe(isColoured)
    }
  })

  test('without code, or with plain code alone, nothing is loaded', () => {
    const newsroom = newsroomWith()
    expect(newsroom.renderSync(newsroom.parse(file('`a`'))).body).toBe('<p><code>a</code></p>')
    expect(newsroom.renderSync(newsroom.parse(fence('text', 'a'))).body).toContain('<pre><code class="language-text">')
  })

  test('a language or a theme that Shiki does not have is said to whoever asked for it', async () => {
    await expect(highlight().load(['ts', 'nope' as never])).rejects.toThrow(/no language "nope"/)
    const themes = { light: 'nope' as never, dark: 'github-dark' as const }
    await expect(highlight({ themes }).load(['ts'])).rejects.toThrow(/no theme "nope"/)
  })
})

describe('limits', () => {
  test('a line of more than 300 characters is plain', async () => {
    const newsroom = newsroomWith()
    const body = async (code: string) => (await newsroom.render(newsroom.parse(fence('ts', code)))).body
    expect(await body(`const a = 1 // ${'x'.repeat(285)}`)).toContain('<span')
    expect(await body(`const a = 1 // ${'x'.repeat(286)}`)).not.toContain('<span')
  })

  test('what comes after 30,000 characters of code is plain', async () => {
    const newsroom = newsroomWith()
    const block = (lines: number) => `\`\`\`json\n${'"0123456789"\n'.repeat(lines)}\`\`\`\n\n`
    const { body } = await newsroom.render(newsroom.parse(file(block(2000) + block(400) + block(10))))
    const blocks = body.split('<pre').slice(1)
    expect(blocks.map((html) => html.includes('<span'))).toEqual([true, false, false])
  })
})

describe('without shiki', () => {
  afterEach(() => {
    vi.doUnmock('shiki/core')
  })

  test('rendering code says what to install, and works when it is there', async () => {
    vi.doMock('shiki/core', () => {
      throw new Error("Cannot find package 'shiki'")
    })
    const newsroom = newsroomWith()
    const article = newsroom.parse(fence('ts', 'const a = 1'), { path: 'a.md' })
    const error: unknown = await newsroom.render(article).catch((problem: unknown) => problem)
    expect(isPluginError(error)).toBe(true)
    expect(String(error)).toMatch(/"highlight" failed in rehype for a\.md: .*npm install shiki/)
    vi.doUnmock('shiki/core')
    expect((await newsroom.render(article)).body).toContain('kb-token-keyword')
  })

  test('it is not in the bundle of who does not import it', async () => {
    const code = await bundle("export { createNewsroom } from 'kawaraban'")
    expect(code.includes('kb-token')).toBe(false)
  })
})

describe('colours', () => {
  const css = readFileSync(new URL('../src/styles/code.css', import.meta.url), 'utf8')
  const ground = declarations(readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')).get(
    '--kb-tint',
  )
  const rules = [...css.matchAll(/([^{}]+)\{\s*color: light-dark\((#\w{6}), (#\w{6})\)/g)]

  test('every kind of token has one', async () => {
    const kinds =
      'comment constant string string-expression keyword function parameter punctuation link inserted deleted changed'
    const coloured = rules.map(([, selector = '']) => selector).join(' ')
    for (const kind of kinds.split(' ')) expect(coloured).toMatch(new RegExp(`\\.kb-token-${kind}\\b(?!-)`))
  })

  test.each(
    rules.map(([, selector = '', light = '', dark = '']) => [
      selector.replace(/\/\*.*?\*\/|\s+/gs, ' ').trim(),
      light,
      dark,
    ]),
  )('%s: %s and %s can be read on the ground of a code block (WCAG 2.2, 1.4.3)', (_, light = '', dark = '') => {
    expect(ground).toMatch(/^light-dark/)
    const [, onLight = '', onDark = ''] = /light-dark\((#\w+), (#\w+)\)/.exec(ground ?? '') ?? []
    expect(contrast(light, onLight)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(4.5)
  })
})
