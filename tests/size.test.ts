import { describe, expect, test } from 'vitest'
import { brotliKilobytes, bundle, bundleAtOnce, gzipKilobytes } from './helpers/bundle.js'
import { bundled } from './helpers/locales.js'
import { pluginFiles } from './helpers/source-files.js'

describe('what an import costs, with all that it needs', () => {
  test.each([
    ["export { parseArticle, renderArticle } from 'kawaraban'", 175],
    ["export { articleSchema, articleJsonSchema } from 'kawaraban/schema'", 30],
    ["export { callouts } from 'kawaraban/plugins/callouts'", 9.2],
    ["export { embeds } from 'kawaraban/plugins/embeds'", 8.2],
    // The schema, and with it zod, which a newsroom has anyway.
    ["export { figures } from 'kawaraban/plugins/figures'", 36],
  ])('%s: at most %d kB', async (code, limit) => {
    const size = brotliKilobytes(await bundle(code))
    expect(size).toBeGreaterThan(1)
    expect(size).toBeLessThanOrEqual(limit)
  })

  test.each(['en, ja', 'en, he'])('a newsroom in two languages (%s): at most 190 kB', async (locales) => {
    const code = await bundleAtOnce(`
      import { createNewsroom } from 'kawaraban'
      import { ${locales} } from 'kawaraban/locales'
      export const newsroom = createNewsroom({ locales: [${locales}] })`)
    expect(brotliKilobytes(code)).toBeLessThanOrEqual(190)
    // What only authors call is loaded when they do.
    expect(code).not.toContain('differing-numbers')
  })
})

// The aim is 3, with zod's words for the same language; the messages for authors are more than half of a pack.
test.each(bundled)('the pack $code alone: at most 7.2 kB', async ({ code }) => {
  const name = code.replace('-', '')
  const size = brotliKilobytes(await bundle(`export { ${name} } from 'kawaraban/locales/${code}'`))
  expect(size).toBeGreaterThan(1)
  expect(size).toBeLessThanOrEqual(7.2)
})

describe('a first-party plugin', () => {
  const names = pluginFiles().map((path) => path.replace(/^plugins\/|\.ts$/g, ''))

  test.each(names)('%s brings itself and none of the others', async (name) => {
    const code = await bundle(`export { ${name} } from 'kawaraban/plugins/${name}'`)
    const found = names.filter((other) => code.includes(`name:"${other}"`) || code.includes(`name:\`${other}\``))
    expect(found).toEqual([name])
  })

  test('is in no bundle that does not name it', async () => {
    const code = await bundle("export { createNewsroom } from 'kawaraban'")
    expect(names.filter((name) => code.includes(`name:"${name}"`))).toEqual([])
  })
})

describe('what a page loads for its mascot, after gzip', () => {
  const sizeOf = async (code: string) => gzipKilobytes(await bundle(code))
  const style = "export { style } from './src/mascot/style.js'"
  const technyan = "export { technyanLook } from './src/mascot/technyan-look.js'"

  test('the style: at most 1.6 kB', async () => {
    expect(await sizeOf(style)).toBeLessThanOrEqual(1.6)
  })

  test('technyan with five moods and sixteen captions: at most 1.8 kB', async () => {
    expect(await sizeOf(technyan)).toBeLessThanOrEqual(1.8)
  })

  test('all of it: at most 4.8 kB, of which the element is at most 1.5', async () => {
    const all = await sizeOf("export { MascotCommentElement } from 'kawaraban/element/define'")
    expect(all).toBeLessThanOrEqual(4.8)
    // In whole bytes, since thousandths do not add up.
    expect(Math.round((all - (await sizeOf(`${style}\n${technyan}`))) * 1000)).toBeLessThanOrEqual(1500)
  })

  test('the element alone brings no mascot, and nothing of the library', async () => {
    const code = await bundle("export { MascotCommentElement } from 'kawaraban/element'")
    expect(code).toContain('mascot-comment')
    for (const other of ['technyan', 'zod', 'i18next', 'blockquote']) expect(code).not.toContain(other)
  })
})

describe('what is not imported is not in the bundle', () => {
  test.each(['definePlugin', 'defineLocale'])('%s alone brings nothing else', async (name) => {
    expect((await bundle(`export { ${name} } from 'kawaraban'`)).length).toBeLessThan(100)
  })

  test('a newsroom in English has no words of another language and no mascot', async () => {
    const code = await bundle(`
      import { createNewsroom } from 'kawaraban'
      import { en } from 'kawaraban/locales'
      export const newsroom = createNewsroom({ locales: [en] })`)
    expect(code).toContain('-minute read')
    for (const { code: other, messages } of bundled.filter((locale) => locale.code !== 'en'))
      expect(code, other).not.toContain(messages.diagnostic?.['missing-field']?.hint)
    expect(code).not.toContain('technyan')
  })

  test('the schema has no renderer and no YAML parser in it', async () => {
    const code = await bundle("export { articleSchema } from 'kawaraban/schema'")
    expect(code).toContain('impactLevel')
    for (const other of ['blockquote', 'kb-article', 'i18next', 'BLOCK_AS_IMPLICIT_KEY'])
      expect(code).not.toContain(other)
  })
})
