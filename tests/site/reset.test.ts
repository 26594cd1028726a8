import { parseArticle, renderArticle } from 'kawaraban'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'

const { stylesheet } = (await import(new URL('../../scripts/styles.mjs', import.meta.url).href)) as {
  stylesheet(): string
}
const markdown = `---
title: A fox
date: 2025-01-20
locale: en
category: Research
impactLevel: high
tags: [fox]
companies: [Tenshi]
technyanComment: Meow.
---
## One

Text[^1] and \`code\`.

- a list
  1. in a list

1. of numbers

> Said.

\`\`\`js
let x
\`\`\`

| a | b |
| - | - |
| c | d |

---

- [x] done

### Two

[^1]: A note.
`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

/** The space around each element of an article, on a page with styles of its own. */
async function spaces(own: string): Promise<string[]> {
  const { html } = await renderArticle(parseArticle(markdown), { locale: 'en' })
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="en"><style>${own}</style><style>${stylesheet()}</style>${html}`)
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.kb-article, .kb-article *')].map((element) => {
      const { margin, padding } = getComputedStyle(element)
      return `${element.tagName} ${element.className}: ${margin} / ${padding}`
    }),
  )
  await page.close()
  return found
}

test('a reset in a layer before that of the stylesheet changes no space in an article', async () => {
  const before = await spaces('')
  expect(before.length).toBeGreaterThan(40)
  expect(await spaces('@layer reset { *, ::before, ::after { margin: 0; padding: 0 } }')).toEqual(before)
})
