import { createNewsroom, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { afterEach, describe, expect, test, vi } from 'vitest'

const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
const body = '# A headline\n\nThe *first* paragraph[^1].\n\n## One\n\n### Two\n\n<b>Raw</b> text.\n\n[^1]: A note.\n'
const article = () => newsroom.create({ meta: { title: 'A headline', date: '2025-01-20', locale: 'en' }, body })

/** Counts the segmenters that are put to work. */
function watchSegmenter() {
  return vi.spyOn(Intl.Segmenter.prototype, 'segment')
}

afterEach(() => vi.restoreAllMocks())

describe('text, excerpt and reading time', () => {
  test.each([
    ['a page', () => newsroom.renderSync(article())],
    ['an outline', () => newsroom.outline(article())],
  ])('of %s are not computed before they are read', (_, make) => {
    const segment = watchSegmenter()
    const outline = make()
    expect(outline.toc).toHaveLength(1)
    expect(outline.text).toContain('The first paragraph')
    expect(segment).not.toHaveBeenCalled()
    expect(outline.excerpt).toBe('The first paragraph. Raw text.')
    expect(segment).toHaveBeenCalledTimes(1)
    const label = newsroom.localize('en').t('article.readingTime', { count: 1 })
    expect(outline.readingTime).toEqual({ minutes: 1, unit: 'word', count: 9, label })
    expect(segment).toHaveBeenCalledTimes(2)
  })

  test('are computed once', () => {
    const outline = newsroom.outline(article())
    const { readingTime, text, excerpt } = outline
    const segment = watchSegmenter()
    expect(outline.readingTime).toBe(readingTime)
    expect([outline.text, outline.excerpt]).toEqual([text, excerpt])
    expect(segment).not.toHaveBeenCalled()
  })

  test('survive JSON', () => {
    const { text, excerpt, readingTime, toc } = newsroom.outline(article())
    expect(JSON.parse(JSON.stringify(newsroom.outline(article())))).toEqual({ text, excerpt, readingTime, toc })
  })
})

describe('an outline', () => {
  test('is what a page has', () => {
    const { text, excerpt, readingTime, toc } = newsroom.renderSync(article())
    expect({ ...newsroom.outline(article()) }).toEqual({ text, excerpt, readingTime, toc })
    expect(text).toBe('The first paragraph.\nOne\nTwo\nRaw text.\nA note.')
    expect(toc).toEqual([
      { id: 'one', text: 'One', depth: 2, children: [{ id: 'two', text: 'Two', depth: 3, children: [] }] },
    ])
  })

  test('counts by the article’s language and speaks the reader’s', () => {
    const { readingTime } = newsroom.renderSync(article(), { locale: 'ja' })
    const label = newsroom.localize('ja').t('article.readingTime', { count: 1 })
    expect(readingTime).toMatchObject({ unit: 'word', count: 9, label })
  })
})
