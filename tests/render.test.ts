import { readFileSync } from 'node:fs'
import type { Root } from 'hast'
import { createNewsroom, defineLocale, definePlugin, parseArticle, renderArticle, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import type { Root as MdastRoot } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { articleWith, bodyOf, plainNewsroom, render } from './helpers/body.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/render/${name}`, import.meta.url), 'utf8')

const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
const article = newsroom.parse(fixture('page.md'), { path: 'page.md' })
const short = { meta: { title: 'A', date: '2025-01-20', locale: 'en' }, body: 'Text.' }

describe('a page', () => {
  test.each(['ja', 'en'] as const)('in %s is the expected one', (locale) => {
    expect(newsroom.renderSync(article, { locale }).html).toBe(fixture(`page.${locale}.html`).trimEnd())
  })

  test('is the wrapper with its parts', () => {
    const { html, body, parts } = newsroom.renderSync(article)
    expect(html).toBe(
      '<article class="kb-article" lang="ja" dir="ltr">' +
        `${parts.header}${parts.beforeBody}<div class="kb-body">${parts.body}</div>${parts.afterBody}${parts.footer}` +
        '</article>',
    )
    expect(body).toBe(parts.body)
    expect(parts.beforeBody).toContain('夜ふかしにゃ！')
  })

  test('is the same from render, from toHast and from JSON', async () => {
    const { html } = newsroom.renderSync(article)
    const rendered = await newsroom.render(article)
    expect(rendered.html).toBe(html)
    const stringify = unified().use(rehypeStringify)
    expect(stringify.stringify(await newsroom.toHast(article))).toBe(html)
    expect(stringify.stringify(newsroom.toHastSync(article))).toBe(html)
    expect(newsroom.renderSync(JSON.parse(JSON.stringify(article)) as typeof article).html).toBe(html)
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(JSON.parse(JSON.stringify(newsroom.renderSync(article))))
  })

  test('has no header for what the metadata does not have', () => {
    expect(render('').html).toBe(
      '<article class="kb-article" lang="en" dir="ltr"><header class="kb-header"><h1 class="kb-title">A headline</h1>' +
        '<p class="kb-dateline"><time datetime="2025-01-20">January 20, 2025</time></p></header>' +
        '<div class="kb-body"></div></article>',
    )
  })

  test('is for the locale that the reader asks for, best first', () => {
    for (const [locale, expected] of [
      ['en-GB', 'en'],
      ['fr;q=0.9,en;q=0.8', 'en'],
      ['xx', 'ja'],
      ['../..', 'ja'],
      [undefined, 'ja'],
    ] as const) {
      const rendered = newsroom.renderSync(article, locale === undefined ? {} : { locale })
      expect(rendered).toMatchObject({ locale: expected, dir: 'ltr' })
    }
  })

  test('cannot be made of an article in a locale that the newsroom does not have, and says what to do', async () => {
    const german = parseArticle('---\ntitle: A\ndate: 2025-01-20\nlocale: de\n---\n', { path: 'a.de.md' })
    const problem = /a\.de\.md is in "de", which this newsroom does not have\. It has ja, en; add/
    expect(() => newsroom.renderSync(german as never)).toThrow(problem)
    expect(() => newsroom.outline(german as never)).toThrow(problem)
    await expect(newsroom.render(german as never)).rejects.toThrow(problem)
    await expect(newsroom.toHast(german as never)).rejects.toThrow(problem)
  })
})

describe('words of ours', () => {
  const source =
    '---\ntitle: خبر\ndate: 2025-01-20\nlocale: ar\ntags: [C++]\nauthors: [A, B]\n---\nنص[^1]\n\n[^1]: ملاحظة\n'

  test('say their language and direction inside an article in another', async () => {
    const { html, locale, dir } = await renderArticle(parseArticle(source), { locale: 'en' })
    expect(html).toMatch(/^<article class="kb-article" lang="ar" dir="rtl">/)
    expect(html).toContain('<time datetime="2025-01-20" lang="en" dir="ltr">January 20, 2025</time>')
    expect(html).toContain('<p class="kb-label"><span lang="en" dir="ltr">Tags</span></p>')
    expect(html).toContain('<bdi>A</bdi><span lang="en" dir="ltr"> and </span><bdi>B</bdi>')
    expect(html).toMatch(/<h2 class="sr-only" id="user-content-footnote-label" lang="en" dir="ltr">Footnotes</)
    expect(html).toMatch(/aria-label="Back to reference 1" class="data-footnote-backref" lang="en" dir="ltr">/)
    expect({ locale, dir }).toEqual({ locale: 'en', dir: 'ltr' })
  })

  test('say the language that they fell back to, and the page has the reader’s direction', async () => {
    const { html, locale, dir } = await renderArticle(parseArticle(source))
    expect(html).toContain('<span lang="en" dir="ltr">Tags</span>')
    expect(html).toContain('<time datetime="2025-01-20">20 يناير 2025</time>')
    expect({ locale, dir }).toEqual({ locale: 'ar', dir: 'rtl' })
  })

  test('say nothing where they are in the article’s language', () => {
    expect(render('a[^1]\n\n[^1]: b', { tags: ['x'] }).html.match(/ lang=/g)).toHaveLength(1)
  })

  test('are not taken for an author’s who names a heading like the footnotes’', () => {
    const { body } = plainNewsroom.renderSync(articleWith('<h2 id="footnote-label">Mine</h2>') as never, {
      locale: 'ja',
    })
    expect(body).toBe('<h2 id="user-content-footnote-label">Mine</h2>')
  })
})

describe('a date', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['America/Los_Angeles', 480],
    ['Asia/Tokyo', -540],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('is the same day in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    expect(new Date('2025-01-20T00:00:00Z').getTimezoneOffset()).toBe(offset)
    // Formatters made in another zone must not be what makes this pass.
    const fresh = createNewsroom({ locales: [ja, en], plugins: [technyan] })
    const { header } = fresh.renderSync(fresh.parse(fixture('page.md'))).parts
    expect(header).toContain('<time datetime="2025-01-20">2025年1月20日</time>')
    // An instant is shown as the day that it is in its own offset.
    expect(header).toContain('<time datetime="2025-02-01T23:30-10:00">2025年2月1日更新</time>')
  })
})

describe('metadata of a site’s own shape', () => {
  test('is left out of the header where it is not what the header shows', () => {
    const schema = z.object({
      title: z.string(),
      locale: z.string(),
      date: z.coerce.date(),
      updated: z.string(),
      category: z.array(z.string()),
      tags: z.string(),
      authors: z.array(z.string()),
      impactLevel: z.number(),
    })
    const own = createNewsroom({ locales: [en], schema })
    const meta = {
      title: 'A',
      locale: 'en',
      date: '2025-01-20',
      updated: '2025-99-99',
      category: ['x'],
      tags: 'x',
      authors: ['x'],
      impactLevel: 3,
    }
    const { html } = own.renderSync(own.create({ meta, body: '' }))
    expect(html).toMatch(
      /<header class="kb-header"><h1 class="kb-title">A<\/h1><\/header><div class="kb-body"><\/div><\/article>$/,
    )
  })
})

describe('a rehype plugin', () => {
  const withPlugin = (rehype: () => (tree: Root) => unknown, body = 'Text.') => {
    const own = createNewsroom({ locales: [en], plugins: [definePlugin({ name: 'own', rehype: [rehype as never] })] })
    return { own, made: own.create({ ...short, body }) }
  }
  const mark = (tree: Root) => {
    tree.children.push({
      type: 'element',
      tagName: 'p',
      properties: { onClick: 'x' },
      children: [{ type: 'text', value: '!' }],
    })
  }

  test('works on the body before it is sanitized', () => {
    const { own, made } = withPlugin(() => mark)
    expect(own.renderSync(made).body).toBe('<p>Text.</p><p>!</p>')
  })

  test('that is asynchronous is waited for', async () => {
    const { own, made } = withPlugin(() => async (tree) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      mark(tree)
    })
    const { html, body } = await own.render(made)
    expect(body).toBe('<p>Text.</p><p>!</p>')
    expect(
      unified()
        .use(rehypeStringify)
        .stringify(await own.toHast(made)),
    ).toBe(html)
  })

  test('that is asynchronous is an error without waiting, and says what to do', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    const { own, made } = withPlugin(() => async () => {
      await Promise.resolve()
      throw new Error('later')
    })
    const problem = /asynchronous; use render or toHast/
    expect(() => own.renderSync(made)).toThrow(problem)
    expect(() => own.toHastSync(made)).toThrow(problem)
    await expect(own.render(made)).rejects.toThrow('later')
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  test('is left out of the outline', () => {
    const { own, made } = withPlugin(() => async (tree) => mark(tree))
    expect(own.outline(made).text).toBe('Text.')
  })

  test('that nests what cannot be nested is put right where raw HTML is about', () => {
    const nest = (tree: Root) => {
      const link = (children: never[]) => ({
        type: 'element' as const,
        tagName: 'a',
        properties: { href: 'x' },
        children,
      })
      tree.children.push(link([link([]) as never]))
    }
    const { own, made } = withPlugin(() => nest, '<b>x</b>')
    expect(own.renderSync(made).body).toBe('<p><b>x</b></p><a href="x"></a><a href="x"></a>')
  })
})

describe('a remark plugin', () => {
  test('that brings hast of its own gives the same at every rendering', () => {
    const plugin = definePlugin({
      name: 'own',
      remark: [
        () => (tree: MdastRoot) => {
          const link = {
            type: 'element',
            tagName: 'a',
            properties: { href: 'HTTPS://example.com', id: 'x' },
            children: [],
          }
          tree.children.push({ type: 'paragraph', children: [], data: { hChildren: [link as never] } })
        },
      ],
    })
    const own = createNewsroom({ locales: [en, ja], plugins: [plugin] })
    const made = own.create(short)
    const first = own.renderSync(made).body
    expect(first).toBe(
      '<p>Text.</p>\n<p><a href="https://example.com" id="user-content-x" rel="external noopener"></a></p>',
    )
    expect(own.renderSync(made).body).toBe(first)
    expect(own.renderSync(made, { locale: 'ja' }).body).toBe(first)
  })
})

describe('another Markdown parser', () => {
  const withParser = (parse: (markdown: string) => MdastRoot) =>
    createNewsroom({ locales: [en, ja], parser: { name: 'mine', parse } })
  const tree: MdastRoot = { type: 'root', children: [{ type: 'thematicBreak' }] }

  test('stands in the place of the built-in one, and is called once for an article', () => {
    const parse = vi.fn<(markdown: string) => MdastRoot>(() => tree)
    const own = withParser(parse)
    const made = own.create(short)
    expect(parse).not.toHaveBeenCalled()
    expect(own.renderSync(made).body).toBe('<hr>')
    own.renderSync(made, { locale: 'ja' })
    own.toHastSync(made)
    own.outline(made)
    expect(parse.mock.calls).toEqual([['Text.']])
  })

  test('that fails is named, with its own error', () => {
    const cause = new Error('No such syntax.')
    const own = withParser(() => {
      throw cause
    })
    expect(() => own.renderSync(own.create(short))).toThrow(
      expect.objectContaining({ message: 'The Markdown parser "mine" failed: No such syntax.', cause }),
    )
  })

  test('that gives no tree is named', () => {
    const own = withParser(() => undefined as never)
    expect(() => own.renderSync(own.create(short))).toThrow('The Markdown parser "mine" gave no mdast root.')
  })
})

describe('Markdown in an article', () => {
  test('gets no class, no anchor and no target', () => {
    expect(bodyOf('## a\n\n[b](https://example.com) ![c](d)\n\n> e\n\n- f\n\n```ts\ng\n```\n\n---')).toBe(
      '<h2 id="a">a</h2>\n' +
        '<p><a href="https://example.com" rel="external noopener">b</a> <img src="d" alt="c"></p>\n' +
        '<blockquote>\n<p>e</p>\n</blockquote>\n' +
        '<ul>\n<li>f</li>\n</ul>\n' +
        '<pre><code class="language-ts">g\n</code></pre>\n' +
        '<hr>',
    )
  })

  test('is the same beside raw HTML as without it', () => {
    const markdown =
      '# Another\n\n## a[^1] **b**\n\n| c |\n|:-:|\n| d |\n\n- [x] e\n\n```\n\nf\n```\n\n[g[^2]](h)\n\n[^1]: i\n[^2]: j\n'
    const alone = bodyOf(markdown)
    expect(bodyOf(`<!-- -->\n\n${markdown}`)).toBe(`\n${alone}`)
  })

  test('goes on after a plaintext in the same piece of HTML', () => {
    expect(bodyOf('<div><plaintext>x</plaintext><b>on</b></div>')).toContain('<b>on</b>')
  })

  test('has no link to a footnote that unclosed HTML has swallowed', () => {
    expect(bodyOf('a[^1]\n\n<template>\n\n[^1]: x')).toMatch(
      /^<p>a<sup><a id="user-content-fnref-1"[^>]*>1<\/a><\/sup><\/p>\s*$/,
    )
  })

  test.each([
    '<plaintext>x</plaintext>',
    '<title>',
    '</title>',
    '<TEXTAREA rows=1>',
    '<iframe src="x">',
    '<script>\n\n</scripty>',
  ])('goes on after %j', (html) => {
    expect(bodyOf(`${html}\n\n</script>\n\n<b>on</b> **on**`)).toContain('<b>on</b> <strong>on</strong>')
  })

  test('is in a language of its own direction', () => {
    const own = createNewsroom({ locales: [defineLocale({ code: 'he', messages: {} })] })
    const made = own.create({ ...short, meta: { ...short.meta, locale: 'he' } })
    expect(own.renderSync(made).html).toMatch(/^<article class="kb-article" lang="he" dir="rtl">/)
  })
})
