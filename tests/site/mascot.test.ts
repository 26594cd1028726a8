import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { MascotCommentElement as ElementClass } from 'kawaraban/element'
import { mascotCommentToHast, mascotStyle, renderMascotComment, technyan } from 'kawaraban/mascot'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { toString } from 'hast-util-to-string'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../helpers/bundle.js'
import { launchOptions } from '../helpers/chromium.js'

const load = (path: string): Promise<unknown> => import(new URL(`../../${path}`, import.meta.url).href)
const { mascotStylesheet } = (await load('scripts/styles.mjs')) as { mascotStylesheet(): string }
const { gallery, galleryStyle } = (await load('examples/mascot/gallery.mjs')) as {
  gallery(): string
  galleryStyle: string
}
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const element = await bundle(`
  import { MascotCommentElement } from 'kawaraban/element/define'
  globalThis.MascotCommentElement = MascotCommentElement`)

declare global {
  var axe: { run(options: RunOptions): Promise<AxeResults> }
  var MascotCommentElement: typeof ElementClass
  var moods: string[]
  var shifts: number
}

const said = { text: '重みが公開されたにゃ！\n\n「手元」で動いたにゃん。', mood: 'happy' } as const
const served = renderMascotComment(technyan, said, { locale: 'ja', id: 'said' })
const origin = 'https://news.example'
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"

let browser: Browser
let page: Page
let complaints: string[] = []
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())
afterEach(async () => {
  await page.context().close()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
})

interface Setting extends BrowserContextOptions {
  /** The whole page, in place of one around the body. */
  readonly document?: string
  readonly html?: string
  readonly style?: string
  /** Whether the page has the element from the start; `blocking` is before there is anything in it. */
  readonly element?: boolean | 'blocking'
}

/** Opens a page under a strict policy: whatever it complains of fails the test. */
async function open(
  body: string,
  { html = 'lang="ja"', style = '', element: hasElement = false, document: whole, ...options }: Setting = {},
) {
  complaints = []
  const context = await browser.newContext({
    viewport: { width: 720, height: 600 },
    reducedMotion: 'reduce',
    ...options,
  })
  page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': [
      'text/html; charset=utf-8',
      whole ??
        `<!doctype html><html ${html}><head><title>News</title><link rel="stylesheet" href="/mascot.css">` +
          `${hasElement ? `<script ${hasElement === 'blocking' ? '' : 'type="module"'} src="/element.js"></script>` : ''}</head><body><main><h1>News</h1>${body}</main></body></html>`,
    ],
    '/gallery.css': ['text/css', galleryStyle],
    '/mascot.css': ['text/css', `${mascotStylesheet()}${style}`],
    '/element.js': ['text/javascript; charset=utf-8', element],
  }
  await page.route(`${origin}/**`, (route) => {
    const [contentType, content] = files[new URL(route.request().url()).pathname] ?? []
    if (contentType === undefined) return route.fulfill({ status: 204 })
    return route.fulfill({ contentType, body: content ?? '', headers: { 'content-security-policy': policy } })
  })
  await page.goto(`${origin}/`)
}

const upgrade = async () => {
  await page.addScriptTag({ url: '/element.js', type: 'module' })
  await page.waitForFunction(() => customElements.get('mascot-comment') !== undefined)
}

/** The accessible names of the figures on the page, as Chromium computes them. */
async function figureNames(): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.filter(({ role }) => role?.value === 'figure').map(({ name }) => String(name?.value))
}

/** Whether the bubble's tail stands left of the bubble's middle. */
const tailIsLeft = () => {
  const comment = document.querySelector('mascot-comment')
  const root = comment?.shadowRoot ?? comment
  const middle = (name: string) => {
    const { left = 0, width = 0 } = root?.querySelector(`.kb-mascot-${name}`)?.getBoundingClientRect() ?? {}
    return left + width / 2
  }
  return middle('tail') < middle('bubble')
}

describe('what a server has rendered', () => {
  test('shows name, words and picture without scripts', async () => {
    await open(served, { javaScriptEnabled: false })
    for (const part of ['テクにゃん', '重みが公開されたにゃ！', '「手元」で動いたにゃん。']) {
      expect(await page.getByText(part, { exact: true }).isVisible()).toBe(true)
    }
    const box = await page.locator('.kb-mascot-avatar').boundingBox()
    expect(box?.width).toBeGreaterThan(59)
    expect(await figureNames()).toEqual(['テクにゃんのひとこと'])
  })

  test('is styled under a strict policy', async () => {
    await open(served)
    const { border, grid } = await page.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
      return { border: styleOf('.kb-mascot-bubble').borderTopColor, grid: styleOf('.kb-mascot').display }
    })
    expect(border).toBe('rgb(239, 194, 127)')
    expect(grid).toBe('grid')
  })

  test('is left as it is, without a shift, when the element comes late', async () => {
    await open(`${served}<p id="after">after</p>`)
    await page.evaluate(() => {
      globalThis.shifts = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          globalThis.shifts += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const look = () => ({
      html: document.querySelector('mascot-comment')?.outerHTML,
      place: JSON.stringify(document.querySelector('#after')?.getBoundingClientRect()),
    })
    const before = await page.evaluate(look)
    await page.waitForTimeout(100)
    await upgrade()
    await page.waitForTimeout(100)
    expect(before.html).toBe(served)
    expect(await page.evaluate(look)).toEqual(before)
    expect(await page.evaluate(() => globalThis.shifts)).toBe(0)
  })

  test('is left as it is by an element that was there first', async () => {
    await open(served, { element: 'blocking' })
    expect(await page.evaluate(() => document.querySelector('mascot-comment')?.outerHTML)).toBe(served)
    expect(await page.evaluate(() => document.querySelector('mascot-comment')?.shadowRoot)).toBeNull()
  })

  test('ten comments have no id twice', async () => {
    const comments = Array.from({ length: 10 }, (_, n) => renderMascotComment(technyan, `${n}`, { locale: 'ja' }))
    await open(comments.join(''), { element: true })
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id))
    expect(new Set(ids).size).toBe(10)
    expect(await figureNames()).toEqual(Array.from({ length: 10 }, () => 'テクにゃんのひとこと'))
  })

  test('keeps the caption of a reader of another language while only the mood changes', async () => {
    const html = served
      .replace('id="said"', 'id="said" lang="en"')
      .replace(
        '<span class="kb-mascot-name">テクにゃん</span>のひとこと',
        '<span class="kb-mascot-name">Technyan</span> says',
      )
    await open(html, { element: true })
    const label = () =>
      page.evaluate(() => {
        const shown = document.querySelector<HTMLElement>('.kb-mascot-label')
        return [shown?.textContent, shown?.lang]
      })
    await page.evaluate(() => document.querySelector('mascot-comment')?.setAttribute('mood', 'alarmed'))
    expect(await label()).toEqual(['Technyan says', 'en'])
    await page.evaluate(() => document.querySelector('mascot-comment')?.setAttribute('lang', 'ko'))
    expect(await label()).toEqual(['테크냥의 한마디', 'ko'])
  })

  test('follows its language and its mood, and says so', async () => {
    await open(served, { element: true })
    const text = await page.locator('.kb-mascot-bubble').innerText()
    const drawing = () => page.locator('.kb-mascot-avatar').innerHTML()
    const happy = await drawing()
    await page.evaluate(() => {
      globalThis.moods = []
      document.body.addEventListener('mascot-mood', ({ detail }) => globalThis.moods.push(detail.mood))
      document.querySelector('mascot-comment')?.setAttribute('lang', 'fr')
    })
    await page.getByText('L’avis de Technyan').waitFor()
    expect(await figureNames()).toEqual(['L’avis de Technyan'])
    await page.evaluate(() => document.querySelector('mascot-comment')?.setAttribute('mood', 'alarmed'))
    expect(await drawing()).not.toBe(happy)
    await page.evaluate(() => document.querySelector('mascot-comment')?.setAttribute('mood', 'sleepy'))
    expect(await page.evaluate(() => globalThis.moods)).toEqual(['alarmed', 'neutral'])
    expect(await page.locator('.kb-mascot-bubble').innerText()).toBe(text)
  })
})

describe('what is built in a browser', () => {
  const bare =
    '<mascot-comment mascot="technyan" mood="surprised"><p>はやいにゃ！</p><p>もう動いたにゃ。</p></mascot-comment>'
  const caption = () =>
    page.evaluate(() => document.querySelector('mascot-comment')?.shadowRoot?.querySelector('figcaption')?.textContent)

  test('has the structure and the looks of what a server renders', async () => {
    await open(
      `${bare}${renderMascotComment(technyan, { text: 'はやいにゃ！\n\nもう動いたにゃ。', mood: 'surprised' }, { locale: 'ja' })}`,
      { element: true },
    )
    const boxes = await page.evaluate(() => {
      const [built, rendered] = Array.from(document.querySelectorAll('mascot-comment'), (comment) => {
        const { top } = comment.getBoundingClientRect()
        return ['avatar', 'caption', 'label', 'name', 'bubble', 'tail'].map((part) => {
          const box = (comment.shadowRoot ?? comment).querySelector(`.kb-mascot-${part}`)?.getBoundingClientRect()
          return [part, box?.x, (box?.y ?? 0) - top, box?.width, box?.height].join(' ')
        })
      })
      return { built, rendered }
    })
    expect(boxes.built).toEqual(boxes.rendered)
    expect(await figureNames()).toEqual(['テクにゃんのひとこと', 'テクにゃんのひとこと'])
  })

  test('takes the language of the closest element that has one, live', async () => {
    await open(`<div id="outer">${bare}</div>`, { element: true })
    expect(await caption()).toBe('テクにゃんのひとこと')
    await page.evaluate(() => document.querySelector('#outer')?.setAttribute('lang', 'ko'))
    expect(await caption()).toBe('테크냥의 한마디')
    await page.evaluate(() => (document.documentElement.lang = 'de'))
    expect(await caption()).toBe('테크냥의 한마디')
    await page.evaluate(() => document.querySelector('#outer')?.removeAttribute('lang'))
    expect(await caption()).toBe('Technyan meint')
    await page.evaluate(() => (document.documentElement.lang = 'no tag'))
    expect(await caption()).toBe('Technyan says')
  })

  test('sees a language outside the shadow root that it stands in', async () => {
    await open('<div id="host" lang="vi"></div>', { element: true })
    const inner = () =>
      page.evaluate(() => {
        const comment = document.querySelector('#host')?.shadowRoot?.querySelector('mascot-comment')
        return comment?.shadowRoot?.querySelector('figcaption')?.textContent
      })
    await page.evaluate(() => {
      const comment = document.createElement('mascot-comment')
      comment.setAttribute('mascot', 'technyan')
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(comment)
    })
    expect(await inner()).toBe('Technyan bình luận')
    await page.evaluate(() => document.querySelector('#host')?.setAttribute('lang', 'es'))
    expect(await inner()).toBe('Technyan opina')
  })

  test('has a name, a caption and a picture of its own where it is told so', async () => {
    await open(
      '<mascot-comment mascot="technyan" name="<b>Neko</b>" label="From {{name}}" avatar="/cat.png" lang="en">x</mascot-comment>',
      { element: true },
    )
    expect(await caption()).toBe('From <b>Neko</b>')
    const root = page.locator('mascot-comment')
    expect(await root.locator('img').getAttribute('src')).toBe('/cat.png')
    expect(await root.locator('svg').count()).toBe(0)
  })

  test('has a picture that an author brings where the drawing would be', async () => {
    await open(`${bare.replace('<p>', '<span slot="avatar">☆</span><p>')}${bare}`, { element: true })
    const places = await page.evaluate(() => {
      const [own, drawn] = document.querySelectorAll('mascot-comment')
      const picture = own?.querySelector('[slot]')
      return [picture, drawn?.shadowRoot?.querySelector('.kb-mascot-avatar')].map((node) => {
        const { x, width, height } = node?.getBoundingClientRect() ?? {}
        return [x, width, height]
      })
    })
    expect(places[0]).toEqual(places[1])
  })

  test('waits for a mascot that is not there yet', async () => {
    await open('<mascot-comment mascot="robo" lang="en">Beep</mascot-comment>', { element: true })
    expect(await page.locator('mascot-comment').innerText()).toBe('Beep')
    expect(await caption()).toBeUndefined()
    await page.evaluate(() =>
      MascotCommentElement.use({
        id: 'robo',
        moods: ['calm'],
        avatar: { calm: ['svg', { viewBox: '0 0 9 9' }, ['rect', { width: '9', height: '9' }]] },
        colors: { light: '#112233', dark: '#ddeeff' },
        locales: { en: { name: 'Robo', caption: '{{name}} computes' } },
      }),
    )
    expect(await caption()).toBe('Robo computes')
    expect(await page.locator('mascot-comment rect').evaluate((rect) => rect instanceof SVGRectElement)).toBe(true)
    expect(await page.locator('.kb-mascot-name').evaluate((name) => getComputedStyle(name).color)).toBe(
      'rgb(17, 34, 51)',
    )
  })

  test('is told who it is when it stands there already', async () => {
    await open('', { element: true })
    await page.evaluate(() => {
      const comment = document.createElement('mascot-comment')
      document.querySelector('main')?.append(comment)
      comment.setAttribute('mascot', 'technyan')
      comment.append('Meow')
    })
    expect(await caption()).toBe('テクにゃんのひとこと')
    expect(await page.locator('mascot-comment').innerText()).toBe('Meow')
  })

  test('takes over a root that a server has sent', async () => {
    await open(
      '<mascot-comment mascot="technyan" lang="en"><template shadowrootmode="open"><p>old</p><slot></slot></template>x</mascot-comment>',
      { element: true },
    )
    expect(await caption()).toBe('Technyan says')
    expect(
      await page.locator('mascot-comment').evaluate((comment) => comment.shadowRoot?.querySelectorAll('figure').length),
    ).toBe(1)
  })

  test('can be dressed by parts and custom properties', async () => {
    const style = `mascot-comment { --mascot-bubble-bg: rgb(1, 2, 3); --mascot-accent: rgb(4, 5, 6); }
      mascot-comment::part(tail) { display: none } mascot-comment::part(label) { font-style: italic }`
    await open(bare, { element: true, style })
    const styleOf = (part: string, property: string) =>
      page
        .locator(`mascot-comment [part=${part}]`)
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)
    expect(await styleOf('bubble', 'background-color')).toBe('rgb(1, 2, 3)')
    expect(await styleOf('name', 'color')).toBe('rgb(4, 5, 6)')
    expect(await styleOf('tail', 'display')).toBe('none')
    expect(await styleOf('label', 'font-style')).toBe('italic')
    const parts = await page.evaluate(() =>
      Array.from(document.querySelector('mascot-comment')?.shadowRoot?.querySelectorAll('[part]') ?? [], (node) =>
        node.getAttribute('part'),
      ),
    )
    expect(parts.toSorted()).toEqual(['avatar', 'base', 'bubble', 'caption', 'label', 'name', 'tail'])
  })

  test('one style sheet serves them all, and twice defined is once', async () => {
    await open(`${bare}${bare}`, { element: true })
    const sheets = await page.evaluate(() => {
      MascotCommentElement.define()
      MascotCommentElement.define('my-cat')
      const comments = document.querySelectorAll('mascot-comment')
      const adopted = Array.from(comments, ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets[0])
      return {
        isClass: customElements.get('mascot-comment') === MascotCommentElement,
        same: adopted[0] === adopted[1] && adopted[0] !== undefined,
        isOne: comments[0] instanceof MascotCommentElement,
      }
    })
    expect(sheets).toEqual({ isClass: true, same: true, isOne: true })
  })

  test('connects and disconnects without leaving anything behind', async () => {
    await open(bare, { element: true })
    await page.evaluate(() => {
      const comment = document.querySelector('mascot-comment')
      comment?.remove()
      document.documentElement.lang = 'ko'
      document.querySelector('main')?.append(comment as Node)
    })
    expect(await caption()).toBe('테크냥의 한마디')
  })
})

describe('a comment in six languages', () => {
  const locales = ['ar', 'de', 'hi', 'ja', 'ko', 'zh-Hant']

  test.each([
    ['light', 'rendered'],
    ['dark', 'rendered'],
    ['light', 'built'],
  ] as const)('has its name, and axe finds nothing: %s, %s', async (colorScheme, how) => {
    const comments = locales.map((locale) =>
      how === 'rendered'
        ? renderMascotComment(technyan, { text: locale, mood: 'thinking' }, { locale })
        : `<mascot-comment mascot="technyan" mood="thinking" lang="${locale}">${locale}</mascot-comment>`,
    )
    const style = ':root { color-scheme: light dark } body { background: Canvas; color: CanvasText }'
    await open(comments.join(''), { element: true, colorScheme, style })
    const captions = locales.map((locale) => toString(mascotCommentToHast(technyan, '', { locale })))
    expect(await figureNames()).toEqual(captions)
    await page.evaluate(axeScript)
    const { violations, passes } = await page.evaluate(() => axe.run({ resultTypes: ['violations', 'passes'] }))
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })
})

describe('the tail points to the mascot', () => {
  const comment = (locale: string, side?: 'end') =>
    renderMascotComment(technyan, 'x', { locale, ...(side && { side }) })
  const built = (attributes: string) => `<mascot-comment mascot="technyan" ${attributes}>x</mascot-comment>`

  test.each([
    ['from left to right', comment('en'), 'lang="en"', true],
    ['at the end', comment('en', 'end'), 'lang="en"', false],
    ['from right to left', comment('ar'), 'lang="ar" dir="rtl"', false],
    ['from right to left at the end', comment('ar', 'end'), 'lang="ar" dir="rtl"', true],
    ['from right to left on a page that is not', comment('he'), 'lang="en"', false],
    ['from left to right on a page that is not', comment('en'), 'lang="ar" dir="rtl"', true],
    ['built, by its language', built('lang="fa"'), 'lang="en"', false],
    ['built, by its direction', built('lang="en" dir="rtl"'), 'lang="en"', false],
    ['built, by the page', built(''), 'lang="ur" dir="rtl"', false],
  ])('%s', async (_, html, root, isLeft) => {
    await open(html, { element: true, html: root })
    expect(await page.evaluate(tailIsLeft)).toBe(isLeft)
    // It is mirrored with its side.
    const tail = page.locator('.kb-mascot-tail')
    const matrix = await tail.evaluate((node) => getComputedStyle(node).transform)
    expect(matrix).toBe(isLeft ? 'matrix(1, 0, 0, 1, 0, 0)' : 'matrix(-1, 0, 0, 1, 0, 0)')
  })

  test('and upwards where it is narrow', async () => {
    await open(comment('en'), { html: 'lang="en"', viewport: { width: 300, height: 600 } })
    const [avatar, tail, bubble] = await Promise.all(
      ['avatar', 'tail', 'bubble'].map((part) => page.locator(`.kb-mascot-${part}`).boundingBox()),
    )
    expect(avatar && bubble && avatar.y + avatar.height <= bubble.y).toBe(true)
    expect(tail && bubble && tail.y < bubble.y).toBe(true)
    expect(bubble?.width).toBeGreaterThan(240)
  })
})

describe('what the reader’s system asks for', () => {
  test('no motion, and little of it where it may be', async () => {
    const durationOf = () =>
      page.locator('.kb-mascot-avatar').evaluate((node) => {
        const [animation] = node.getAnimations()
        return animation?.effect?.getComputedTiming().endTime
      })
    await open(served)
    await page.hover('.kb-mascot')
    expect(await durationOf()).toBeUndefined()
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.mouse.move(0, 0)
    await page.hover('.kb-mascot')
    expect(await durationOf()).toBeLessThanOrEqual(1000)
  })

  test('its own colours, where it forces them', async () => {
    await open(served, { forcedColors: 'active' })
    const colors = await page.evaluate(() => {
      const styleOf = (part: string) => getComputedStyle(document.querySelector(`.kb-mascot-${part}`) as Element)
      return [styleOf('name').color, styleOf('bubble').borderTopColor, styleOf('tail').backgroundColor]
    })
    expect(new Set(colors).size).toBe(1)
  })

  test('a colour of the mascot’s own from its rule', async () => {
    const colors = { light: 'rgb(10, 20, 30)', dark: 'rgb(40, 50, 60)' }
    await open(served, { style: mascotStyle({ ...technyan, colors }) })
    expect(await page.locator('.kb-mascot-name').evaluate((name) => getComputedStyle(name).color)).toBe(colors.light)
  })
})

describe('the gallery', () => {
  test('shows every mood in both schemes, both directions and three widths, and no id twice', async () => {
    await open('', { document: gallery(), viewport: { width: 1440, height: 900 } })
    const { ids, shown } = await page.evaluate(() => ({
      ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
      shown: Array.from(document.querySelectorAll('[data-scheme] mascot-comment'), (comment) =>
        [
          comment.getAttribute('mood'),
          comment.closest('section')?.className,
          comment.closest('[dir]')?.getAttribute('dir'),
          comment.getBoundingClientRect().width,
        ].join(' '),
      ),
    }))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(shown).size).toBe(technyan.moods.length * 2 * 2 * 3)
    await page.waitForFunction(() => customElements.get('mascot-comment') !== undefined)
    expect(await page.locator('mascot-comment').last().locator('.kb-mascot-label').innerText()).toBe(
      'A word from the cat',
    )
  })

  test.each([390, 1440])('fits %d pixels, and axe finds nothing', async (width) => {
    await open('', { document: gallery(), viewport: { width, height: 900 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.evaluate(axeScript)
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }))
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })

  test('fits a narrow page with text twice as large', async () => {
    await open('', { document: gallery(), viewport: { width: 390, height: 900 } })
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
