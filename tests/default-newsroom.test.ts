import type { Root } from 'hast'
import { technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { articleJsonSchema } from 'kawaraban/schema'
import { describe, expect, test } from 'vitest'
import { defaultSetup } from '../src/default-newsroom.js'
import { normaliseOptions } from '../src/options.js'
import { parseHtml } from '../src/render/html-parser.js'
import { serialise } from '../src/render/html.js'

describe('the set-up of the functions that need none is the one that createNewsroom makes of its parts', () => {
  const { schema, sanitize, now: clock, ...rest } = defaultSetup()
  // Its packs lack the words of collections, of which it has none.
  const alone = [en, ja].map((pack) => {
    const { article, type, diagnostic, cause } = pack.messages
    return { ...pack, messages: { article, type, diagnostic, cause } }
  })
  const made = normaliseOptions({ locales: alone as unknown as [typeof en, typeof ja], plugins: [technyan] })

  test('its options, and what plugins bring', () => {
    const { schema: _, sanitize: __, now: ___, ...others } = made
    expect(rest).toEqual(others)
    expect(technyan.setup).toBeUndefined()
    expect(Math.abs(clock().getTime() - Date.now())).toBeLessThan(60_000)
  })

  test('its fields', () => {
    expect(Object.entries(schema.shape)).toEqual(Object.entries(made.schema.shape))
    expect(articleJsonSchema(schema)).toEqual(articleJsonSchema(made.schema))
  })

  test('its allow-list', () => {
    const html =
      '<mascot-comment mood="happy" onclick="x()"><figure class="kb-mascot x"><figcaption class="y">a</figcaption></figure></mascot-comment>'
    const cleaned = (clean: (tree: Root) => Root) =>
      serialise(clean(parseHtml({ type: 'root', children: [{ type: 'raw', value: html }] })))
    expect(cleaned(sanitize)).toBe(cleaned(made.sanitize))
    expect(cleaned(sanitize)).toContain('<mascot-comment mood="happy"><figure class="kb-mascot">')
  })
})
