import { Readability } from '@mozilla/readability'
import { toHtml } from 'hast-util-to-html'
import { fromParse5 } from 'hast-util-from-parse5'
import { sanitize } from 'hast-util-sanitize'
import { toString } from 'hast-util-to-string'
import type { Root } from 'hast'
import { createNewsroom, defineMascot, technyan, type Plugin } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { mascotCommentToHast, mascotStyle, renderMascotComment, type MascotOptions } from 'kawaraban/mascot'
import { parseHTML } from 'linkedom'
import { parseFragment } from 'parse5'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'
import { style } from '../src/mascot/style.js'
import { elementsOf } from './helpers/browser.js'
import { bundled } from './helpers/locales.js'

const face = '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#89a"/></svg>'
const roboOptions = {
  id: 'robo',
  field: 'roboComment',
  moods: ['calm', 'hot'],
  avatar: face,
  colors: { light: '#446', dark: '#aac' },
  locales: { en: { name: 'Robo', caption: '{{name}} computes' }, ja: { name: 'ロボ', caption: '{{name}}の計算' } },
} as const
const robo = defineMascot(roboOptions)
const said = { text: 'おどろいたにゃ！', mood: 'surprised' } as const

describe('a comment on a page', () => {
  test('is a figure named by its caption, with the drawing of its mood and the words', () => {
    const html = renderMascotComment(robo, { text: 'Beep.\n\nBoop.', mood: 'hot' }, { locale: 'en', id: 'one' })
    expect(html).toBe(
      '<mascot-comment mascot="robo" mood="hot" lang="en"><figure class="kb-mascot" aria-labelledby="one">' +
        '<figcaption class="kb-mascot-caption"><span class="kb-mascot-label" id="one">' +
        '<span class="kb-mascot-name">Robo</span> computes</span></figcaption>' +
        '<svg viewBox="0 0 10 10" width="72" height="72" class="kb-mascot-avatar" aria-hidden="true">' +
        '<circle cx="5" cy="5" r="4" fill="#89a"></circle></svg>' +
        '<div class="kb-mascot-bubble"><p>Beep.</p><p>Boop.</p></div><span class="kb-mascot-tail"></span>' +
        '</figure></mascot-comment>',
    )
  })

  test('is the same as hast, and the same every time', () => {
    const options = { locale: 'ja' }
    expect(toHtml(mascotCommentToHast(technyan, said, options))).toBe(renderMascotComment(technyan, said, options))
    expect(renderMascotComment(technyan, said, options)).toBe(renderMascotComment(technyan, { ...said }, options))
  })

  test('holds one drawing, of the five that there are', () => {
    const all = technyan.moods.map((mood) => renderMascotComment(technyan, { text: 'x', mood }, { locale: 'en' }))
    const drawings = all.map((html) => /<svg.*?<\/svg>/.exec(html)?.[0] ?? '')
    expect(new Set(drawings).size).toBe(5)
    for (const html of all) expect(html.match(/<svg/g)).toHaveLength(1)
    const names = new Set(drawings.flatMap((drawing) => elementsOf(drawing).map(({ name }) => name)))
    expect([...names].filter((name) => !['svg', 'g', 'path', 'circle', 'ellipse', 'rect'].includes(name))).toEqual([])
  })

  test('ten of them on a page have ten ids', () => {
    const all = Array.from({ length: 10 }, (_, n) => renderMascotComment(technyan, `${n}`, { locale: 'ja' }))
    const ids = all.flatMap((html) => elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []))
    expect(new Set(ids).size).toBe(10)
    const named = all.flatMap((html) =>
      elementsOf(html).flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []),
    )
    expect(named).toEqual(ids)
  })

  test.each([
    ['ja', 'テクにゃん', 'テクにゃんのひとこと'],
    ['ja-JP', 'テクにゃん', 'テクにゃんのひとこと'],
    ['zh-TW', '科技喵', '科技喵 短評'],
    ['zh', '科技喵', '科技喵 短评'],
    ['fr', 'Technyan', 'L’avis de Technyan'],
    ['nl', 'Technyan', 'Technyan says'],
  ])('in %s is announced in the nearest words that there are', (locale, name, caption) => {
    const element = mascotCommentToHast(technyan, said, { locale })
    const html = toHtml(element)
    expect(html).toContain(`<span class="kb-mascot-name">${name}</span>`)
    expect(toString(element)).toBe(caption + said.text)
    expect(html.includes('lang="en"')).toBe(locale === 'nl')
  })

  test('says its language, and its direction where that is from right to left', () => {
    expect(renderMascotComment(technyan, 'x', { locale: 'ar' })).toMatch(/^<mascot-comment [^>]*lang="ar" dir="rtl"/)
    expect(renderMascotComment(technyan, 'x', { locale: 'de' })).toMatch(/^<mascot-comment [^>]*lang="de">/)
    // No words in Urdu: the caption is in English, from left to right.
    expect(renderMascotComment(technyan, 'x', { locale: 'ur' })).toMatch(/id="[^"]+" lang="en" dir="ltr"/)
    expect(() => renderMascotComment(technyan, 'x', { locale: 'no tag' })).toThrow(/"no tag" is no language tag/)
  })

  test('has the mood that it is told, or the mascot’s first', () => {
    expect(renderMascotComment(robo, 'x')).toContain('mood="calm"')
    expect(renderMascotComment(robo, { text: 'x', mood: 'sleepy' })).toContain('mood="calm"')
  })

  test('stands where it is told', () => {
    const html = renderMascotComment(robo, 'x', { side: 'end', variant: 'plain' })
    expect(html).toContain('lang="en" side="end" variant="plain"')
  })
})

describe('what an author says is text', () => {
  const hostile = `<script>alert(1)</script> "it's" & <b>'x'</b> 😺 ${'長い。'.repeat(3400)}`

  test.each(['html', 'feed', 'email'] as const)('escaped in %s', (format) => {
    const html = renderMascotComment(technyan, hostile, { format, locale: 'ja' })
    const tree = fromParse5(parseFragment(html)) as Root
    expect(toString(tree)).toContain(hostile)
    expect(elementsOf(html).map(({ name }) => name)).not.toContain('script')
    expect(elementsOf(html).map(({ name }) => name)).not.toContain('b')
  })

  test('as it is in text', () => {
    expect(renderMascotComment(technyan, hostile, { format: 'text', locale: 'ja' })).toBe(`テクにゃん「${hostile}」`)
  })

  test('a name is text as well', () => {
    const sly = { ...robo, locales: { en: { name: '<img src=x>', caption: '{{name}} & co' } } }
    const html = renderMascotComment(sly, 'x', { locale: 'en' })
    expect(html).toContain('>&#x3C;img src=x></span> &#x26; co<')
  })
})

describe('other formats', () => {
  test.each([
    ['ja', 'テクにゃん「x」'],
    ['zh-Hant', '科技喵：「x」'],
    ['zh-CN', '科技喵：“x”'],
    ['de-AT', 'Technyan: „x“'],
    ['fr', 'Technyan\u00A0: «\u00A0x\u00A0»'],
    ['ru', 'Технян: «x»'],
    ['en', 'Technyan: “x”'],
    ['nl', 'Technyan: “x”'],
  ])('text in %s has the quotation marks of the language', (locale, text) => {
    expect(renderMascotComment(technyan, 'x', { format: 'text', locale })).toBe(text)
  })

  test('feed is a quotation that the allow-lists of feed readers let through', () => {
    const html = renderMascotComment(technyan, 'a\n\nb', { format: 'feed', locale: 'en' })
    expect(html).toBe('<blockquote lang="en"><p><strong>Technyan says</strong></p><p>a</p><p>b</p></blockquote>')
    expect(sanitizeHtml(html)).toBe(html.replace(' lang="en"', ''))
    expect(toHtml(sanitize(fromParse5(parseFragment(html))))).toBe(html)
  })

  test('email is a table whose styles stand in it', () => {
    const html = renderMascotComment(robo, 'x', { format: 'email', locale: 'en' })
    expect(html).toMatch(/^<table role="presentation" [^>]*lang="en"><tbody><tr><td style="/)
    expect(html).toContain('color:#446">Robo computes</p><p style="margin:0 0 8px">x</p></td>')
    expect(html).not.toContain('class=')
  })

  test('a reader mode keeps name and words of the page form', () => {
    const text = 'モデルの重みが公開されました。研究者は手元で確かめられます。費用も下がりました。'
    const paragraphs = Array.from({ length: 8 }, () => `<p>${text.repeat(3)}</p>`).join('')
    const html = `<!doctype html><html lang="ja"><body><article><h1>重み</h1>${renderMascotComment(technyan, said, { locale: 'ja' })}${paragraphs}</article></body></html>`
    const read = new Readability(parseHTML(html).document as unknown as Document).parse()
    expect(read?.textContent).toContain(`テクにゃんのひとこと${said.text}`)
  })
})

describe('defineMascot', () => {
  const wrong = (options: Partial<MascotOptions<'robo', 'roboComment', 'calm' | 'hot'>>) => () =>
    defineMascot<'robo', 'roboComment', 'calm' | 'hot'>({ ...roboOptions, ...options })
  const drawing = (inside: string) => wrong({ avatar: `<svg viewBox="0 0 1 1">${inside}</svg>` })

  test.each([
    ['a handler', '<path d="M0 0" onload="alert(1)"/>', 'onload="alert(1)"'],
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['a link', '<a href="https://evil.example"><path d="M0 0"/></a>', '<a href='],
    ['an address', '<g href="https://evil.example"/>', 'href='],
    ['an image', '<image href="x.png"/>', '<image'],
    ['a use', '<use href="#a"/>', '<use'],
    ['an address in a value', '<path d="M0 0" fill="url(https://evil.example)"/>', 'fill="url'],
    ['a reference in a value', '<path d="M0 0" fill="url(#a)"/>', 'fill="url(#a)"'],
    ['an id', '<path id="a" d="M0 0"/>', 'id="a"'],
    ['a style', '<path style="fill:red" d="M0 0"/>', 'style='],
    ['a text', 'x', 'x'],
    ['a comment', '<!-- <path d=""/> -->', '<!--'],
    ['HTML', '<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
    ['an svg in it', '<svg viewBox="0 0 1 1"></svg>', '<svg>'],
    ['an element that stays open', '<g><path d="M0 0"/>', '</svg>'],
    ['a tag that closes another', '<g></path>', '</path>'],
    ['single quotes', "<path d='M0 0'/>", '<path'],
    ['upper case', '<PATH d="M0 0"/>', '<PATH'],
  ])('refuses a drawing with %s', (_, inside, mention) => {
    expect(drawing(inside)).toThrow(/The mascot "robo" has a drawing that is more than a drawing/)
    expect(drawing(inside)).toThrow(mention)
  })

  test.each([
    ['<path d="M0 0"/>', /<path>, where <svg> belongs/],
    [`${face}${face}`, /tags that do not match/],
    ['<svg onload="alert(1)"></svg>', /onload/],
    ['', /tags that do not match/],
  ])('refuses %j for a drawing', (avatar, problem) => {
    expect(wrong({ avatar })).toThrow(problem)
  })

  test('refuses the same in a drawing that is data', () => {
    expect(wrong({ avatar: ['svg', { onload: 'x' }] })).toThrow(/onload="x"/)
    expect(wrong({ avatar: ['svg', {}, ['script', {}]] })).toThrow(/<script>/)
    expect(wrong({ avatar: ['svg', {}, 'x' as never] })).toThrow(/"x", where an element belongs/)
    expect(wrong({ avatar: { hot: ['svg', { fill: 'url(#a)' }] } })).toThrow(/for "hot" that is more/)
  })

  test('takes what drawing programs write at the root, and a drawing for each mood', () => {
    const xmlns =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n  <g transform="rotate(4)"></g>\n</svg>\n'
    const made = defineMascot({ ...roboOptions, avatar: { calm: xmlns, hot: ['svg', {}] } })
    expect(made.avatar).toEqual({
      calm: ['svg', { viewBox: '0 0 1 1' }, ['g', { transform: 'rotate(4)' }]],
      hot: ['svg', {}],
    })
  })

  test('refuses words, moods and colours that would be shown wrong', () => {
    expect(wrong({ locales: { en: { name: 'Robo', caption: 'Robo says' } } })).toThrow(
      /caption in "en" without \{\{name\}\}/,
    )
    expect(wrong({ locales: {} })).toThrow(/has no words/)
    expect(wrong({ moods: [] as never })).toThrow(/has no moods/)
    expect(wrong({ avatar: { cold: face } as never })).toThrow(/drawing for "cold", which is none of its moods/)
    expect(wrong({ colors: { light: 'red;}', dark: '#000' } })).toThrow(/the colour "red;\}", which is none/)
  })

  test('technyan has words in every bundled language', () => {
    expect(Object.keys(technyan.locales).toSorted()).toEqual(bundled.map(({ code }) => code).toSorted())
  })

  test('gives a rule for its colours', () => {
    expect(mascotStyle(robo)).toBe("mascot-comment[mascot='robo']{--mascot-own-accent:light-dark(#446,#aac)}")
    expect(mascotStyle({ ...robo, colors: undefined as never })).toBe('')
  })
})

describe('in a newsroom', () => {
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [technyan, robo] })
  const article = (body: string, fields = '') => newsroom.parse(file(body, fields))
  const render = (body: string, fields = '') => newsroom.renderSync(article(body, fields)).html

  test('each has its field, and speaks before the body', () => {
    const { parts } = newsroom.renderSync(article('x', 'technyanComment: Meow\nroboComment: { text: Beep, mood: hot }'))
    expect(parts.beforeBody.match(/<mascot-comment mascot="\w+" mood="\w+"/g)).toEqual([
      '<mascot-comment mascot="technyan" mood="neutral"',
      '<mascot-comment mascot="robo" mood="hot"',
    ])
    expect(parts.beforeBody).toContain('<svg viewBox="2 3 116 112"')
    expect(parts.beforeBody).toContain('stroke-linecap="round"')
  })

  test('what stands there is what renderMascotComment gives', () => {
    const { parts } = newsroom.renderSync(article('x', 'roboComment: { text: Beep, mood: hot }'))
    expect(parts.beforeBody).toBe(renderMascotComment(robo, { text: 'Beep', mood: 'hot' }, { locale: 'en' }))
  })

  test('a block in the body is the first one’s, or whose name it says', () => {
    const body = ':::mascot{mood=surprised}\n**So** cheap!\n\n- a\n:::\n\n:::mascot{mascot=robo mood=hot}\nBeep.\n:::'
    const { body: html } = newsroom.renderSync(article(body))
    expect(html.match(/<mascot-comment mascot="\w+" mood="\w+" lang="en"/g)).toEqual([
      '<mascot-comment mascot="technyan" mood="surprised" lang="en"',
      '<mascot-comment mascot="robo" mood="hot" lang="en"',
    ])
    expect(html).toContain('<div class="kb-mascot-bubble"><p><strong>So</strong> cheap!</p>')
    expect(html).toContain('<circle cx="5" cy="5" r="4" fill="#89a">')
    const ids = elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? [])
    const named = elementsOf(html).flatMap(({ attributes }) => attributes['aria-labelledby'] ?? [])
    expect(named).toEqual(ids)
    expect(new Set(ids).size).toBe(2)
  })

  test('a block’s label is its caption, and a mood that there is not the first', () => {
    const html = render(':::mascot[Why *open*?]{mood=x}\nBecause.\n:::')
    expect(html).toContain('mood="neutral"')
    expect(html).toMatch(/<span class="kb-mascot-label" id="[^"]+">Why <em>open<\/em>\?<\/span>/)
  })

  test('a block of a mascot that there is not is shown as what stands in it', () => {
    expect(newsroom.renderSync(article(':::mascot{mascot=cat}\nMeow\n:::')).body.trim()).toBe('<p>Meow</p>')
  })

  test('raw HTML beside a block leaves its drawing, and brings none of its own', () => {
    const html = render(
      ':::mascot\nx <b>y</b>\n:::\n\n<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><path d="M0 0"></path>',
    )
    expect(html.match(/<svg/g)).toHaveLength(1)
    expect(html).toContain('<svg viewBox="2 3 116 112"')
    expect(
      elementsOf(html)
        .filter(({ name }) => name === 'path')
        .every(({ namespace }) => namespace.includes('svg')),
    ).toBe(true)
  })

  test('without a block, raw HTML brings no drawing either', () => {
    for (const raw of [
      '<svg><path d="M0 0"/></svg>',
      '<svg><g><path d="M0 0"/></g></svg>',
      '<p><svg></p>',
      '<math><mi>x</mi></math>',
    ]) {
      expect(render(`a\n\n${raw}\n\nb`)).not.toMatch(/<(?:svg|path|g|math)\b/)
    }
  })

  test('a feed gets a quotation, and structured data a comment of the mascot’s', () => {
    const { feed, jsonLd } = newsroom.additions(article('x', 'technyanComment: Meow\nroboComment: Beep'))
    expect(feed.beforeBody).toBe(
      '<blockquote lang="en"><p><strong>Technyan says</strong></p><p>Meow</p></blockquote>' +
        '<blockquote lang="en"><p><strong>Robo computes</strong></p><p>Beep</p></blockquote>',
    )
    expect(jsonLd['comment']).toEqual([
      { '@type': 'Comment', text: 'Meow', inLanguage: 'en', author: { '@type': 'Person', name: 'Technyan' } },
      { '@type': 'Comment', text: 'Beep', inLanguage: 'en', author: { '@type': 'Person', name: 'Robo' } },
    ])
    expect(newsroom.additions(article('x'))).toEqual({
      feed: { beforeBody: '', afterBody: '', categories: [] },
      jsonLd: {},
    })
  })

  test('an app’s own words are the caption', async () => {
    const { createInstance } = await import('i18next')
    const i18n = createInstance()
    await i18n.init({ lng: 'en', resources: { en: { kawaraban: { robo: { caption: 'Hear {{name}}!' } } } } })
    const own = createNewsroom({ locales: [en], plugins: [robo], i18n })
    const { html } = own.renderSync(own.parse(file('x', 'roboComment: Beep')))
    expect(html).toMatch(/>Hear <span class="kb-mascot-name">Robo<\/span>!<\/span>/)
  })

  test('a plugin that does not share the block’s name collides', () => {
    const other = { name: 'other', blocks: { mascot: () => undefined } } satisfies Plugin
    expect(() => createNewsroom({ locales: [en], plugins: [technyan, other] as readonly Plugin[] })).toThrow(
      /"technyan" and "other" both claim the block ":::mascot"/,
    )
  })
})

test('the style sheet of pages has what the element has, for mascot-comment', async () => {
  const { mascotStylesheet } = (await import(new URL('../scripts/styles.mjs', import.meta.url).href)) as {
    mascotStylesheet(): string
  }
  const css = mascotStylesheet()
  expect(css).not.toContain(':host')
  expect(css.match(/mascot-comment/g)?.length).toBe(style.match(/:host/g)?.length)
  expect(css).toContain('mascot-comment[lang]:not([dir],:lang(ar),')
  expect(css).not.toContain('url(')
})
