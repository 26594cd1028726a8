import { createNewsroom, memory, type SiteOptions } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { checkPublication } from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { collect, file, news, site } from './newsroom.js'

const fox = {
  'fox.ja.md': file('title: A\ndate: 2025-01-20\nslug: kitsune'),
  'fox.en.md': file('title: A\ndate: 2025-01-19\nslug: reynard'),
}

/** What is found in a newsroom without fallbacks, as code and place. */
async function found(
  more: Partial<SiteOptions>,
  files: Readonly<Record<string, string>> = fox,
  fallback = {},
  options = {},
) {
  const newsroom = createNewsroom({ locales: [ja, en], site: { ...site, ...more }, fallback })
  const diagnostics = await checkPublication(await newsroom.load(memory(files)), options)
  return diagnostics.map(({ code, severity, path, start }) => `${path}:${start.line} ${severity} ${code}`)
}

test('nothing is wrong with the articles of the other tests', async () => {
  expect(await checkPublication(await collect(news))).toEqual([])
})

describe('an address that is taken', () => {
  test('by the same story in another language', async () => {
    expect(await found({ path: () => '/fox/' })).toEqual(['fox.en.md:4 error slug-taken'])
  })

  test('by a fallback, which has a page, too', async () => {
    const only = { 'a.ja.md': file('title: A\ndate: 2025-01-20\nslug: b') }
    const path = ({ slug }: { slug: string }) => `/${slug}/`
    expect(await found({ path }, only)).toEqual([])
    expect(await found({ path }, only, { en: ['ja'] })).toEqual(['a.ja.md:4 error slug-taken'])
  })

  test('but for a slash at its end, or how it is encoded', async () => {
    const slash = ({ locale }: { locale: string }) => (locale === 'ja' ? '/fox' : '/fox/')
    expect(await found({ path: slash })).toEqual(['fox.en.md:4 error slug-taken'])
    const encoded = ({ locale }: { locale: string }) => (locale === 'ja' ? '/%E7%8B%90/' : '/狐/')
    expect(await found({ path: encoded })).toEqual(['fox.en.md:4 error slug-taken'])
    const composed = ({ locale }: { locale: string }) => (locale === 'ja' ? '/\u00E9/' : '/e\u0301/')
    expect(await found({ path: composed })).toEqual(['fox.en.md:4 error slug-taken'])
  })

  test('by a further page of a front page, or of a list', async () => {
    const named = (slug: string) => file(`title: A\ndate: 2024-01-20\nslug: ${slug}`)
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}.en.md`, file('title: A\ndate: 2025-01-20')]))
    const taken = { 'p.en.md': named('page/2'), 'q.en.md': named('archive/2025-01/page/2') }
    const own = { ...taken, 'r.en.md': named('page/3') }
    const errors = Object.keys(taken).map((path) => `${path}:4 error slug-taken`)
    expect(await found({}, { ...many(21), ...own })).toEqual(errors)
    expect(await found({}, { ...many(17), ...own })).toEqual([])
    expect(await found({}, { ...many(17), ...own }, {}, { pageSize: 16 })).toEqual(errors)
    expect(await found({}, { ...many(21), ...own }, {}, { pageSize: 30 })).toEqual([])
  })

  test('by a front page, a list, a feed or a file of the site', async () => {
    const files = ['/sitemap.xml', '/llms.txt', '/robots.txt', '/404.html', '/search/en.json']
    for (const taken of ['/ja/', '/en/archive/2025-01/', '/en/rss.xml', ...files]) {
      const path = ({ locale }: { locale: string }) => (locale === 'ja' ? '/fox/' : taken)
      expect(await found({ path })).toEqual(['fox.en.md:4 error slug-taken'])
    }
  })

  test('by a front page, a list, a feed or a file of the site, where it is a former one', async () => {
    for (const alias of ['/ja/', '/en/archive/2025-01', '/en/rss.xml', '/sitemap.xml', '/']) {
      const files = { ...fox, 'fox.ja.md': file(`title: A\ndate: 2025-01-20\nslug: kitsune\naliases: ["${alias}"]`) }
      expect(await found({}, files)).toEqual(alias === '/' ? [] : ['fox.ja.md:5 error alias-taken'])
    }
  })

  test('by a withdrawn article, whose page stays', async () => {
    const files = { ...fox, 'fox.ja.md': file('title: A\ndate: 2025-01-20\nslug: kitsune\nstatus: withdrawn') }
    expect(await found({ path: () => '/fox/' }, files)).toEqual(['fox.en.md:4 error slug-taken'])
  })

  test('by the front page of another edition', async () => {
    expect(await found({ home: () => '/' })).toEqual(['fox.en.md:1 error slug-taken'])
  })

  test('by nobody, where a query or the case tells two apart, or a path is badly encoded', async () => {
    expect(await found({ path: ({ locale, slug }) => `/?${locale}=${slug}` })).toEqual([])
    expect(await found({ path: ({ locale }) => (locale === 'ja' ? '/Fox/' : '/fox/') })).toEqual([])
    expect(await found({ path: ({ slug }) => `/100%/${slug}/` })).toEqual([])
  })
})

test('an address outside of the site', async () => {
  const path = ({ locale, slug }: { locale: string; slug: string }) => `https://${locale}.example/${slug}/`
  // A fault of the program, and not of an article.
  await expect(found({ path })).rejects.toThrow(/^site\.path gives fox\.ja\.md the address https/)
  const above = ({ slug }: { slug: string }) => `/../${slug}/`
  await expect(found({ url: 'https://news.example/below', path: above })).rejects.toThrow('site.path gives')
})

describe('outputs that disagree, where an address becomes another while they are made', () => {
  /** What is found in all, where the address of one slug changes ever later. */
  async function foundOf(files: Readonly<Record<string, string>>, changing: string) {
    const codes = new Set<string>()
    for (let turn = 0; turn < 30; turn++) {
      let asked = 0
      const path = ({ slug }: { slug: string }) =>
        slug === changing && asked++ >= turn ? `/${slug}/after/` : `/${slug}/before/`
      for (const code of await found({ path }, files)) codes.add(code)
    }
    return [...codes]
  }

  test('in feeds, of articles that are in no sitemap', async () => {
    const english = file('title: A\ndate: 2025-01-19\nslug: reynard\ncanonical: https://friend.example/')
    expect(await foundOf({ ...fox, 'fox.en.md': english }, 'kitsune')).toContain('fox.en.md:4 error outputs-disagree')
  })

  test('in the sitemap, of articles that are too old for a feed', async () => {
    const newer = Array.from({ length: 50 }, (_, index) => [`a${index}.en.md`, file('title: A\ndate: 2025-01-20')])
    const files = { ...Object.fromEntries(newer), 'old.en.md': file('title: A\ndate: 2024-01-20\nslug: old') }
    expect(await foundOf(files as Record<string, string>, 'old')).toEqual(['old.en.md:4 error outputs-disagree'])
  })
})
