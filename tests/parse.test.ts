import { parseArticle } from 'kawaraban'
import { expect, test } from 'vitest'
import { file } from './helpers/article.js'

test('an article is its metadata and its body, as written', () => {
  const article = parseArticle(file('Text\n', 'tags: [a, b, a]'), { path: 'news/a.md' })
  expect(article.meta).toEqual({ title: 'A headline', date: '2025-01-20', locale: 'en', tags: ['a', 'b'] })
  expect(article).toMatchObject({ body: 'Text\n', locale: 'en', path: 'news/a.md', warnings: [] })
})
