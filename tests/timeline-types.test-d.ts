import { createNewsroom, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { highlight } from 'kawaraban/plugins/highlight'
import { timeline, timelineCategories, timelineEntry } from 'kawaraban/plugins/timeline'
import { expectTypeOf, test } from 'vitest'

type Category = 'model-release' | 'research' | 'business' | 'policy' | 'product'

test('timeline requires an impact level and closes the categories', () => {
  const newsroom = createNewsroom({ locales: [ja, en], plugins: [timeline(), technyan, highlight()] })
  const article = newsroom.parse('')
  expectTypeOf(article.meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low'>()
  expectTypeOf(article.meta.category).toEqualTypeOf<Category | undefined>()
  expectTypeOf(article.meta.title).toEqualTypeOf<string>()
  expectTypeOf(article.meta.technyanComment?.text).toEqualTypeOf<string | undefined>()
  expectTypeOf(timelineCategories.ids).toEqualTypeOf<readonly Category[]>()
  // @ts-expect-error no such category
  void (article.meta.category === 'gossip')
  const bare = createNewsroom({ locales: [en] })
  // @ts-expect-error the built-in impact level is optional, and its category any text
  timelineEntry(bare.parse(''), { href: '/', reader: bare.localize('en') })
  expectTypeOf(timelineEntry(article, { href: '/', reader: newsroom.localize('ja') }).tagName).toBeString()
})

test('highlight adds no field, and takes the languages and themes of Shiki', () => {
  const code = highlight({ themes: { light: 'github-light', dark: { name: 'ink', type: 'dark' } } })
  const { meta } = createNewsroom({ locales: [en], plugins: [code] }).parse('')
  expectTypeOf(meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low' | undefined>()
  // @ts-expect-error a field that nobody has added
  void meta.language
  expectTypeOf(code.load(['ts', 'sh'])).toEqualTypeOf<Promise<void>>()
  // @ts-expect-error no language of Shiki's
  void code.load(['typscript'])
  // @ts-expect-error two themes, for two colour schemes
  highlight({ themes: { light: 'github-light' } })
})
