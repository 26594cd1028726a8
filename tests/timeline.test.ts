import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { createNewsroom, defineLocale, formatDiagnostic } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import * as packs from 'kawaraban/locales'
import { timeline, timelineCategories, timelineEntry } from 'kawaraban/plugins/timeline'
import { testPlugin } from 'kawaraban/testing'
import { unified } from 'unified'
import rehypeStringify from 'rehype-stringify'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'
import { bundle } from './helpers/bundle.js'

const folder = new URL('fixtures/timeline/', import.meta.url)
const read = (name: string) => readFileSync(new URL(`${name}.md`, folder), 'utf8')
const newsroom = createNewsroom({ locales: [ja, en], plugins: [timeline()] })
const html = (children: Element[]) => unified().use(rehypeStringify).stringify({ type: 'root', children })

describe('expected output', () => {
  test.each([
    ['release.ja', 'ja'],
    ['release.ja', 'en'],
    ['release.en', 'en'],
    ['no-category.en', 'ja'],
  ])('the header of %s for a reader of %s', async (name, locale) => {
    const { parts } = newsroom.renderSync(newsroom.parse(read(name)), { locale })
    await expect(parts.header).toMatchFileSnapshot(new URL(`${name}.for-${locale}.html`, folder).pathname)
    // The page says its impact, and says it once.
    expect(parts.header.match(/class="kb-impact"/g)).toHaveLength(1)
  })

  test.each(['wrong.en', 'wrong.ja'])('what is said of %s', async (name) => {
    const source = read(name)
    const { diagnostics } = newsroom.safeParse(source, { path: `${name}.md`, language: name.slice(-2) })
    const text = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source)).join('\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot(new URL(`${name}.txt`, folder).pathname)
  })
})

const contract = testPlugin(timeline(), [
  { meta: { impactLevel: 'high', category: 'research' }, shows: { en: 'Research High impact', ja: '影響度：高' } },
  { meta: { impactLevel: 'low' }, body: 'Text', shows: { en: 'Low impact' } },
  { name: 'no impact level', meta: { category: 'policy' }, diagnostics: ['missing-field'] },
  { name: 'another category', meta: { impactLevel: 'low', category: 'Gossip' }, diagnostics: ['invalid-value'] },
])
test.each(contract)('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined()
})

describe('categories', () => {
  const locales = Object.values(packs).filter((value) => 'code' in value)

  test.each(locales.map(({ code }) => code))(
    'the words of the locale "%s" are those that authors may write',
    (code) => {
      const { t } = createNewsroom({ locales: [locales.find((pack) => pack.code === code) ?? en] }).localize(code)
      for (const id of timelineCategories.ids) {
        const label = t(`article.category.${id}`)
        expect(timelineCategories.label(id, code)).toBe(label)
        expect(newsroom.parse(file('', 'impactLevel: low', `category: ${label}`)).meta.category).toBe(id)
      }
    },
  )

  test('are five in the JSON Schema, and a locale of a site’s own has its own word for them', () => {
    const { properties, required } = newsroom.jsonSchema() as {
      properties: { category: { enum: string[] } }
      required: string[]
    }
    expect(properties.category.enum.slice(0, 5)).toEqual(timelineCategories.ids)
    expect(required).toContain('impactLevel')
    const sv = defineLocale({ code: 'sv', messages: { article: { category: { research: 'Forskning' } } } })
    const own = createNewsroom({ locales: [en, sv], plugins: [timeline()] })
    const article = own.parse(file('', 'impactLevel: low', 'category: Research'))
    const header = (locale: string) => own.renderSync(article, { locale }).parts.header
    expect(header('sv')).toContain('<span class="kb-category"><bdi><span lang="sv">Forskning</span></bdi></span>')
    expect(header('en')).toContain('<span class="kb-category"><bdi>Research</bdi></span>')
  })
})

describe('an entry of a list', () => {
  const entry = (name: string, locale: string) =>
    html([timelineEntry(newsroom.parse(read(name)), { href: '/a?b&c"', reader: newsroom.localize(locale) })])

  test('is in the reader’s language, and its headline in its own', () => {
    expect(entry('release.ja', 'ja')).toBe(
      '<li><time datetime="2025-03-04">2025年3月4日</time><a href="/a?b&#x26;c&#x22;">小さな言語モデル「小指」公開</a>' +
        '<p class="kb-labels"><span class="kb-category">モデルリリース</span> <span class="kb-impact" data-impact="high">影響度：高</span></p></li>',
    )
    expect(entry('release.ja', 'en')).toContain('<a href="/a?b&#x26;c&#x22;" lang="ja" dir="auto">小さな言語モデル')
    expect(entry('release.ja', 'en')).toContain('<span class="kb-category">Model Release</span>')
  })

  test('of an article without a category has its impact alone', () => {
    expect(entry('no-category.en', 'en')).toContain('<p class="kb-labels"><span class="kb-impact"')
  })
})

test('it is not in the bundle of who does not import it, and brings no renderer into that of who does', async () => {
  const without = await bundle("export { createNewsroom } from 'kawaraban'")
  expect(without.includes('timeline-categories')).toBe(false)
  const alone = await bundle("export { timeline } from 'kawaraban/plugins/timeline'")
  expect(['timeline-categories', 'kb-article', 'i18next'].map((word) => alone.includes(word))).toEqual([
    true,
    false,
    false,
  ])
})
