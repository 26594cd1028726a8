import { createNewsroom, defineLocale } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { callouts } from 'kawaraban/plugins/callouts'
import { expect, test } from 'vitest'
import { file } from '../helpers/article.js'
import { elementsOf } from '../helpers/browser.js'

const newsroom = createNewsroom({
  locales: [en, ja],
  plugins: [callouts({ names: { info: 'note', 注意: 'caution' } })],
})
const body = (markdown: string) => newsroom.renderSync(newsroom.parse(file(markdown))).body
const kinds = (markdown: string) =>
  elementsOf(body(markdown)).flatMap(({ attributes }) => attributes['data-callout'] ?? [])

test('a site has names of its own for blocks, in any script; alerts keep GitHub’s five', () => {
  expect(kinds(':::info\nx\n:::\n\n:::注意[題]\nx\n:::\n\n:::tip\nx\n:::')).toEqual(['note', 'caution', 'tip'])
  expect(kinds('> [!INFO]\n> x')).toEqual([])
})

test('line ends of any system end the line of the mark', () => {
  for (const end of ['\n', '\r\n', '\r']) expect(kinds(`> [!TIP]${end}> x`)).toEqual(['tip'])
})

test('an alert in a block is one', () => {
  expect(kinds(':::note\n> [!TIP]\n> x\n:::')).toEqual(['note', 'tip'])
})

test('each is named by its title, wherever it comes from, and no id of the author’s can take its place', () => {
  const html = body('<b id="callouts:1">x</b>\n\n> [!NOTE]\n> a\n\n:::tip[b]\nc\n:::')
  const names = elementsOf(html).flatMap(({ attributes }) => attributes['aria-labelledby'] ?? [])
  const titles = elementsOf(html).filter(({ attributes }) => attributes['class'] === 'kb-callout-title')
  expect(names).toEqual(['callouts:1', 'callouts:2'])
  expect(titles.map(({ attributes }) => attributes['id'])).toEqual(names)
  expect(html).toContain('<b id="user-content-callouts:1">')
})

test('titles that are not the author’s are no part of the text', () => {
  const article = newsroom.parse(file('> [!NOTE]\n> One.\n\n:::tip[Own]\nTwo.\n:::'))
  const { text, excerpt } = newsroom.outline(article)
  expect([text, excerpt]).toEqual(['One.\nOwn\nTwo.', 'One. Own Two.'])
  expect(newsroom.renderSync(article, { locale: 'ja' }).text).toBe(text)
})

test('the tree of an article is not changed: it renders the same again', () => {
  const article = newsroom.parse(file('> [!NOTE]  \n> a[^1]\n\n[^1]: b'))
  expect(newsroom.renderSync(article).html).toBe(newsroom.renderSync(article).html)
})

test('a locale may have other words than the plugin', () => {
  const own = createNewsroom({
    locales: [
      { ...en, pluginMessages: { callouts: { note: 'Good to know' } } },
      defineLocale({ code: 'de', messages: {} }),
      defineLocale({ code: 'nl', messages: {}, pluginMessages: { callouts: { note: 'Let op' } } }),
    ],
    plugins: [callouts()],
  })
  const article = own.parse(file('> [!NOTE]\n> a'))
  expect(own.renderSync(article).body).toContain('Good to know')
  expect(own.renderSync(article, { locale: 'de' }).body).toContain('<span lang="de">Hinweis</span>')
  expect(own.renderSync(article, { locale: 'nl' }).body).toContain('<span lang="nl">Let op</span>')
  // What a locale leaves out is the plugin's.
  expect(own.renderSync(own.parse(file('> [!TIP]\n> a'))).body).toContain('Tip')
})
