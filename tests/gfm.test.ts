import { createNewsroom } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { bodyOf } from './helpers/body.js'
import { casesOf } from './helpers/cases.js'

describe('GitHub’s Markdown', () => {
  test.each(casesOf('gfm.txt'))('$name', ({ markdown, html }) => {
    expect(bodyOf(markdown).trimEnd()).toBe(html)
  })

  test('covers every extension', () => {
    const kinds = new Set(casesOf('gfm.txt').map(({ name }) => name.split(':')[0]))
    expect([...kinds]).toEqual(expect.arrayContaining(['table', 'task list', 'strikethrough', 'autolink', 'footnotes']))
  })
})

test('with gfm: false none of it is markup', () => {
  const newsroom = createNewsroom({ locales: [en], gfm: false })
  const article = newsroom.create({
    meta: { title: 'A headline', date: '2025-01-20', locale: 'en' },
    body: '~~a~~ www.example.com [^1]\n\n- [ ] b\n\n| c |\n|---|\n\n[^1]: /d\n',
  })
  const { body } = newsroom.renderSync(article)
  expect(body).toBe(
    '<p>~~a~~ www.example.com <a href="/d">^1</a></p>\n<ul>\n<li>[ ] b</li>\n</ul>\n<p>| c |\n|---|</p>',
  )
})
