import { articleSchema, createNewsroom, memory } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { checkPublication, ninjs } from 'kawaraban/outputs'
import { siteFiles } from 'kawaraban/site'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { file } from './newsroom.js'

test('a schema may have other things under the names of the built-in fields', async () => {
  const other = ['authors', 'tags', 'relatedCompanies', 'image', 'corrections', 'disclosure', 'canonical'] as const
  const schema = articleSchema.extend({
    ...Object.fromEntries(other.map((name) => [name, name === 'canonical' ? z.number() : z.string()])),
    impactLevel: z.number(),
    category: z.array(z.string()),
    expires: z.boolean(),
  } as unknown as { impactLevel: z.ZodNumber })
  const newsroom = createNewsroom({ locales: [en], schema, site: { url: 'https://news.example' } })
  const fields = other.map((name) => `${name}: ${name === 'canonical' ? '7' : 'text'}`)
  const source = file(`title: A\ndate: 2025-01-20\nimpactLevel: 3\ncategory: [a]\nexpires: false\n${fields.join('\n')}`)
  const collection = await newsroom.load(memory({ 'a.en.md': source, 'b.en.md': source }))
  expect(collection.diagnostics).toEqual([])
  expect(await checkPublication(collection)).toEqual([])
  const paths: string[] = []
  for (const { path, render } of siteFiles(collection)) {
    await render()
    paths.push(path)
  }
  expect(paths).toContain('en/a/index.html')
  // A text is no list of its letters.
  expect(paths.filter((path) => /tags|companies|categories/.test(path))).toEqual([])
  for (const entry of collection.edition('en')) expect(await ninjs(entry)).toMatchObject({ title: 'A' })
})
