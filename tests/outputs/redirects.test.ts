import { createNewsroom, memory } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { redirects } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, file, news, noon } from './newsroom.js'

const aliased = (aliases: string) => ({ 'a.en.md': file(`title: A\ndate: 2025-01-20\naliases: ${aliases}`) })

test('former slugs and paths lead to the page of now, without the host', async () => {
  expect(redirects(await collect(news))).toEqual([
    { from: '/ja/inu/', to: '/ja/dog/', status: 301 },
    { from: '/old/dog.html', to: '/ja/dog/', status: 301 },
  ])
})

test('addresses are encoded, and one on another host keeps it', async () => {
  const rules = redirects(await collect(aliased('[狐, /古い/狐, "https://old.example/a"]')))
  expect(rules.map(({ from }) => from)).toEqual([
    '/en/%E7%8B%90/',
    '/%E5%8F%A4%E3%81%84/%E7%8B%90',
    'https://old.example/a',
  ])
})

test('a site below a path has that in them', async () => {
  const collection = await collect(aliased('[b, /c]'), noon, { url: 'https://x.example/news' })
  expect(redirects(collection)).toEqual([
    { from: '/news/en/b/', to: '/news/en/a/', status: 301 },
    { from: '/news/c', to: '/news/en/a/', status: 301 },
  ])
})

test('a newsroom without a site has paths as well', async () => {
  const collection = await createNewsroom({ locales: [en] }).load(memory(aliased('[b]')))
  expect(redirects(collection)).toEqual([{ from: '/en/b/', to: '/en/a/', status: 301 }])
})

test('the former address of what may not be seen leads nowhere', async () => {
  const files = { 'a.en.md': file('title: A\ndate: 2025-01-20\naliases: [b]\nembargoUntil: 2030-01-01T00:00Z') }
  expect(redirects(await collect(files))).toEqual([])
})
