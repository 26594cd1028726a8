import { formatDiagnostic } from 'kawaraban'
import { describe, expect, test } from 'vitest'
import { article, load } from './helpers.js'

const pageOf = async (files: Record<string, string>, locale: 'ja' | 'en' | 'ko', story: string, options = {}) => {
  const collection = await load(files, options)
  const { body } = (await collection.edition(locale).ofStory(story)?.render()) ?? { body: 'no page' }
  return body
}

describe('a link from one file to another', () => {
  const files = {
    'x/ja.md': article('slug: batsu', '## 一\n\n## 二\n'),
    'x/en.md': article('slug: ex', '## One\n\n## Two\n'),
    'y/ko.md': article('', 'Y.'),
  }

  test.each([
    ['[x](../x/ja.md)', '/en/ex/'],
    ['[x](../x/en.md)', '/en/ex/'],
    ['[x](/x/ja.md)', '/en/ex/'],
    ['[x](../x.md)', '/en/ex/'],
    ['[x](../x/ja.md?a=b)', '/en/ex/'],
    ['[x][r]\n\n[r]: ../x/ja.md', '/en/ex/'],
    ['<a href="../x/ja.md">x</a>', '/en/ex/'],
    ['[x](../x/ja.md#二)', '/en/ex/#two'],
    ['[x](../x/ja.md#%E4%BA%8C)', '/en/ex/#two'],
    ['[x](../x/en.md#one)', '/en/ex/#one'],
    ['[x](../x.md#一)', '/en/ex/#one'],
    ['[x](../x/ja.md#三)', '/en/ex/'],
    ['[x](#三)', '#三'],
    ['[x](../x/pages.html)', '../x/pages.html'],
    ['[x](https://elsewhere.example/x/ja.md)', 'https://elsewhere.example/x/ja.md'],
    ['[x](//elsewhere.example/x/ja.md)', '//elsewhere.example/x/ja.md'],
    ['[x](../z/ja.md)', '../z/ja.md'],
  ])('%s leads a reader of English to %s', async (body, href) => {
    const html = await pageOf({ ...files, 'n/en.md': article('', body) }, 'en', 'n')
    const [, found = ''] = /<a href="([^"]*)"/.exec(html) ?? []
    expect(decodeURI(found)).toBe(href)
  })

  test('leads to the reader’s edition, from a fallback too, and says where it leads out of it', async () => {
    const linked = { ...files, 'n/en.md': article('', '[x](../x/en.md#two) [y](../y/ko.md)') }
    const html = await pageOf(linked, 'ja', 'n', { fallback: { ja: ['en'] } })
    expect(decodeURI(html)).toBe('<p><a href="/ja/batsu/#二">x</a> <a href="/ko/y/" hreflang="ko">y</a></p>')
  })

  test('leads to the top of a translation that has other sections', async () => {
    const other = { ...files, 'x/en.md': article('slug: ex', '## One\n'), 'n/en.md': article('', '[x](../x/ja.md#一)') }
    expect(await pageOf(other, 'en', 'n')).toBe('<p><a href="/en/ex/">x</a></p>')
  })

  test('is no link where readers cannot see what it leads to', async () => {
    const draft = { 'n/en.md': article('', 'See [that](d.en.md).'), 'n/d.en.md': article('status: draft') }
    expect(await pageOf(draft, 'en', 'n')).toBe('<p>See <a>that</a>.</p>')
  })
})

test('what a link cannot lead to is told of at its place', async () => {
  const source = article(
    '',
    '[a](../x/jp.md)\n\n[b](../x/en.md#onee) and [c](../x/en.md#nothing)\n\n[d](d.en.md) [e](e.md)\n\n[f]: ../y/fox.en.md\n\n[f]\n',
  )
  const files = {
    'n/en.md': source,
    'x/ja.md': article('', '## 一\n'),
    'x/en.md': article('', '## One\n\n## Two\n'),
    'n/d.en.md': article('status: draft'),
    'z/fox.en.md': article(''),
  }
  const diagnostics = await (await load(files)).check()
  expect(
    diagnostics
      .filter(({ path }) => path === 'n/en.md')
      .map(({ code, severity, message, hint, start }) => [start.line, code, severity, message, hint]),
  ).toEqual([
    [5, 'broken-link', 'error', 'There is no article at `x/jp.md`.', 'Did you mean `x/ja.md`?'],
    [7, 'broken-fragment', 'warning', 'There is no heading `onee` in x/en.md.', 'Did you mean `one`?'],
    [7, 'broken-fragment', 'warning', 'There is no heading `nothing` in x/en.md.', 'There are `one`, `two`.'],
    [9, 'hidden-link', 'warning', 'Readers cannot follow this link, because n/d.en.md is not published.', 'Publish that article too, or take the link out.'],
    [9, 'broken-link', 'error', 'There is no article at `n/e.md`.', undefined],
    [11, 'broken-link', 'error', 'There is no article at `y/fox.en.md`.', 'Did you mean `z/fox.en.md`?'],
  ]) // prettier-ignore
  const [first] = diagnostics
  expect(first && formatDiagnostic(first, source)).toContain('> 5 | [a](../x/jp.md)\n    | ^^^^^^^^^^^^^^^')
})

test('a link to a file that has errors is not told of again, and one to an index names the story', async () => {
  const collection = await load({
    'n/en.md': article('', '[a](../broken.en.md) [b](../owl/index.md)'),
    'broken.en.md': '---\ntitle: 3\n---\n',
    'owl/index.ja.md': article(''),
  })
  expect((await collection.check()).map(({ code }) => code)).toEqual([])
  expect((await collection.edition('en').get('n')?.render())?.body).toContain('href="/ja/owl/"')
})

describe('former addresses', () => {
  test('lead to the page: another slug, a path, an address', async () => {
    const { redirects, diagnostics } = await load({
      'fox.en.md': article('slug: fox\naliases: [reynard, /old/東京.html, "https://old.example/fox"]'),
      'fox.ja.md': article('slug: kitsune\naliases: [fox]'),
    })
    expect(redirects).toEqual([
      { from: 'https://news.example/ja/fox/', to: 'https://news.example/ja/kitsune/', locale: 'ja' },
      { from: 'https://news.example/en/reynard/', to: 'https://news.example/en/fox/', locale: 'en' },
      { from: 'https://news.example/old/%E6%9D%B1%E4%BA%AC.html', to: 'https://news.example/en/fox/', locale: 'en' },
      { from: 'https://old.example/fox', to: 'https://news.example/en/fox/', locale: 'en' },
    ])
    expect(diagnostics).toEqual([])
  })

  test('take no address from a page or from one another, and are told of', async () => {
    const { redirects, diagnostics } = await load({
      'a.en.md': article('aliases: [b, old]'),
      'b.en.md': article('aliases: [old, older]'),
      'c.en.md': article('status: draft\naliases: [a]'),
    })
    expect(
      redirects.map(({ from, to }) => [from, to].map((url) => url.slice('https://news.example/en/'.length))),
    ).toEqual([
      ['old/', 'a/'],
      ['older/', 'b/'],
    ])
    expect(
      diagnostics.map(({ code, path, message, start }) => [code, path, message, start.line, start.column]),
    ).toEqual([
      ['alias-taken', 'a.en.md', 'The former address `b` belongs to b.en.md.', 4, 11],
      ['alias-taken', 'b.en.md', 'The former address `old` belongs to a.en.md.', 4, 11],
    ])
  })
})

describe('what readers are told', () => {
  test('a fallback says so, in the reader’s language, and in which language it is', async () => {
    const collection = await load({ 'a.en.md': article('') }, { fallback: { ja: ['en'] } })
    const { parts } = (await collection.edition('ja').get('a')?.render()) ?? {}
    expect(parts?.beforeBody).toBe(
      '<p class="kb-notice"><span lang="ja">まだ翻訳されていません。この記事の言語：英語</span></p>',
    )
    const own = await collection.edition('en').get('a')?.render()
    expect(own?.parts.beforeBody).toBe('')
  })

  test('of a withdrawn article they get a notice and why, and nothing else of it', async () => {
    const corrections = 'corrections:\n  - { date: 2025-02-01, text: "We were wrong." }'
    const fields = `status: withdrawn\ndescription: Untrue\ntags: [secret]\nimpactLevel: high\n${corrections}`
    const collection = await load({ 'a.en.md': article(fields, 'The false **text**.') })
    const page = await collection.edition('en').get('a')?.render()
    expect(page?.html).toBe(
      '<article class="kb-article" lang="en" dir="ltr"><header class="kb-header"><h1 class="kb-title">A headline</h1>' +
        '<p class="kb-dateline"><time datetime="2025-01-20">January 20, 2025</time></p></header>' +
        '<p class="kb-notice">This article has been withdrawn.</p><div class="kb-body"></div>' +
        '<footer class="kb-footer"><section class="kb-corrections"><h2 class="kb-label">Corrections</h2><ul><li>' +
        '<time datetime="2025-02-01">February 1, 2025</time> <span>We were wrong.</span></li></ul></section></footer></article>',
    )
    expect([page?.text, page?.excerpt, page?.toc]).toEqual(['', '', []])
  })

  test('an entry tells when it last changed: by its date, its update or its corrections', async () => {
    const corrections = 'corrections: [{ date: 2025-02-01, text: A }, { date: "2025-03-01T10:00+09:00", text: B }]'
    const collection = await load({
      'a.en.md': article(''),
      'b.en.md': article('updated: 2025-02-02'),
      'c.en.md': article(`updated: 2025-02-02\n${corrections}`),
    })
    expect(['a', 'b', 'c'].map((slug) => collection.edition('en').get(slug)?.updated)).toEqual([
      '2025-01-20',
      '2025-02-02',
      '2025-03-01T10:00+09:00',
    ])
  })
})

test('an edition that there is not is an error for whoever asks', async () => {
  const collection = await load({ 'a.en.md': article('') })
  expect(() => collection.edition('jp' as never)).toThrow(
    'The newsroom has no locale "jp"; it has ja, en, ko, zh-Hant, ar.',
  )
})
