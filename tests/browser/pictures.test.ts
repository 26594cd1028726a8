import { renderMascotComment, technyan } from 'kawaraban/mascot'
import { beforeAll, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { style } from '../../src/mascot/style.js'

// Fonts differ from one machine to the next, drawings do not: the words keep their places, and are not seen.
const wordless = `body { margin: 0; background: Canvas }
  #pictures { display: grid; grid-template-columns: repeat(3, 390px); gap: 0 8px; inline-size: 1190px; font: 16px/1.5 sans-serif }
  .kb-mascot { animation: none }
  .kb-mascot-label, .kb-mascot-bubble > * { visibility: hidden }
  .kb-mascot-bubble { block-size: 3rem; overflow: hidden }`

beforeAll(async () => {
  // No larger than the window that it is shown in, where it would be made smaller.
  await page.viewport(1200, 600)
  const sheet = new CSSStyleSheet()
  // The element's own style, for comments that stand in the page.
  sheet.replaceSync(
    style.replaceAll(/:host\((\[[^)]*?\])\)/g, 'mascot-comment$1').replaceAll(':host', 'mascot-comment') + wordless,
  )
  document.adoptedStyleSheets = [sheet]
})

const ltr = technyan.moods.map((mood) => renderMascotComment(technyan, { text: 'x', mood }, { locale: 'en' }))
const rtl = renderMascotComment(technyan, { text: 'x', mood: 'happy' }, { locale: 'ar' })
const end = renderMascotComment(technyan, { text: 'x', mood: 'neutral' }, { locale: 'en', side: 'end' })
const narrow = `<div style="inline-size: 240px">${renderMascotComment(technyan, 'x', { locale: 'en' })}</div>`

const all = [...ltr, rtl, end, narrow]

interface Look {
  readonly features?: { name: string; value: string }[]
  readonly media?: string
  readonly comments?: readonly string[]
}

async function show(scheme: string, { features = [], media = '', comments = all }: Look = {}) {
  await cdp().send('Emulation.setEmulatedMedia', { features, media })
  document.documentElement.style.colorScheme = scheme
  document.body.innerHTML = `<div id="pictures">${comments.join('')}</div>`
  return page.elementLocator(document.querySelector('#pictures') as Element)
}

// Stored on Linux; elsewhere lines are drawn a little differently.
describe.runIf(navigator.userAgent.includes('Linux'))('comments look as they did', () => {
  const comparatorOptions = { allowedMismatchedPixelRatio: 0.005 }
  test.each(['light', 'dark'])('%s', async (scheme) => {
    await expect.element(await show(scheme)).toMatchScreenshot(scheme, { comparatorOptions })
  })

  test('on paper', async () => {
    await expect.element(await show('light', { media: 'print' })).toMatchScreenshot('print', { comparatorOptions })
  })

  test('with text twice as large', async () => {
    // As many as the window holds.
    const pictures = await show('light', { comments: [end, rtl, narrow] })
    document.documentElement.style.fontSize = '200%'
    ;(pictures.element() as HTMLElement).style.fontSize = '32px'
    await expect.element(pictures).toMatchScreenshot('large-text', { comparatorOptions })
    document.documentElement.style.fontSize = ''
  })

  test('in forced colours', async () => {
    const pictures = await show('light', { features: [{ name: 'forced-colors', value: 'active' }] })
    await expect.element(pictures).toMatchScreenshot('forced-colours', { comparatorOptions })
  })
})
