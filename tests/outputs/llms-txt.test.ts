import { llmsTxt } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, expected, file, hostile, news, noon } from './newsroom.js'

test('it is this', async () => {
  await expect(llmsTxt(await collect(news))).toMatchFileSnapshot(expected('llms.txt'))
})

/** The shape that llmstxt.org asks for: a name, what it is about, and sections of links. */
const shape = /^# .+\n(?:\n> .+\n)?(?:\n## .+\n\n(?:- \[(?:\\.|[^\]\\])+\]\(https?:\/\/[^\s()]+\)(?:: .+)?\n)+)*$/

test('it has the shape of llmstxt.org, whatever articles are called', async () => {
  expect(llmsTxt(await collect(news))).toMatch(shape)
  const nasty = 'A] (b)\n# C\n- [d](e) `f` <g> ]('
  expect(llmsTxt(hostile({ title: nasty, description: nasty, slug: 'a(b)c' }))).toMatch(shape)
  expect(llmsTxt(await collect({}))).toMatch(shape)
})

test('an edition of which nothing is listed has no section', async () => {
  const text = llmsTxt(await collect({ ...news, 'fox.en.md': file('title: A\ndate: 2025-01-20\nstatus: draft') }))
  expect(text).not.toContain('## English')
  expect(text).toContain('## 日本語')
})

test('it has the newest hundred of each edition, or as many as one says', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`a${index}.en.md`, file(`title: A\ndate: 2025-01-20`)]),
  )
  const collection = await collect({ ...files, 'new.en.md': file('title: New\ndate: 2025-01-21') })
  const links = (text: string) => text.match(/^- /gm)?.length
  expect(links(llmsTxt(collection))).toBe(100)
  expect(llmsTxt(collection, { limit: 1 })).toMatch(/- \[New\]\(\S+\)\n$/)
})

test('Markdown stands beside its page, or where one says', async () => {
  const files = { 'a.en.md': file('title: A\ndate: 2025-01-20') }
  const at = async (path: string) => llmsTxt(await collect(files, noon, { path: () => path }))
  expect(await at('/a/')).toContain('(https://news.example/a/index.md)')
  expect(await at('/a.html')).toContain('(https://news.example/a.md)')
  expect(await at('/a')).toContain('(https://news.example/a.md)')
  expect(llmsTxt(await collect(files), { twin: ({ url }) => `${url}(x).md` })).toContain('/en/a/%28x%29.md)')
})
