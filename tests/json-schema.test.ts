import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createNewsroom } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { articleJsonSchema, articleSchema } from 'kawaraban/schema'
import { parse } from 'yaml'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { newsroom } from './helpers/newsroom.js'

type Json = Readonly<Record<string, unknown>>

const compile = (schema: Json) => formats.default(new Ajv2020({ strict: true, allErrors: true })).compile(schema)
const accepts = compile(newsroom.jsonSchema())

const folder = new URL('fixtures/frontmatter/', import.meta.url)
const names = (kind: string) =>
  readdirSync(new URL(`${kind}/`, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

/** The frontmatter as an editor for YAML sees it, which knows nothing of ours. */
function frontmatter(path: string): unknown {
  const source = read(path)
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
  const [, yaml = ''] = /^---[ \t]*\n(.*?)^---[ \t]*$/ms.exec(source) ?? []
  return parse(yaml)
}

describe('the JSON Schema of the frontmatter', () => {
  test('is draft 2020-12', () => {
    expect(newsroom.jsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  test('describes every field, also those in other fields and those of plugins', () => {
    const silent: string[] = []
    const walk = (schema: Json, path: string) => {
      for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, Json>)) {
        const own = `${path}${name}`
        if (typeof field['description'] !== 'string') silent.push(own)
        walk(field, `${own}.`)
      }
      for (const key of ['anyOf', 'oneOf', 'allOf']) for (const part of (schema[key] ?? []) as Json[]) walk(part, path)
      if (schema['items']) walk(schema['items'] as Json, path)
    }
    walk(newsroom.jsonSchema(), '')
    // The text and the mood in a mascot's comment belong to the mascot.
    expect(silent).toEqual(['technyanComment.text', 'technyanComment.mood'])
  })

  test('requires what a file must have; the locale may come from its path', () => {
    expect(newsroom.jsonSchema()['required']).toEqual(['title', 'date'])
  })

  test('has no formats of our own, which editors would warn about', () => {
    expect(JSON.stringify(newsroom.jsonSchema())).not.toContain('news-')
  })

  test('speaks the names that a site already uses', () => {
    const renamed = createNewsroom({ locales: [en, ja], fields: { date: 'pubDate', image: 'cover' } }).jsonSchema()
    expect(renamed['required']).toEqual(['title', 'pubDate'])
    const properties = Object.keys(renamed['properties'] as object)
    expect(properties).toContain('cover')
    expect(properties).not.toContain('image')
    expect(properties).not.toContain('date')
  })

  test('can be made of any schema, without a newsroom', () => {
    const schema = articleJsonSchema(articleSchema.extend({ desk: z.enum(['tokyo', 'london']) }))
    expect(compile(schema)({ title: 'A', date: '2025-01-20', desk: 'tokyo' })).toBe(true)
    expect(compile(schema)({ title: 'A', date: '2025-01-20', desk: 'paris' })).toBe(false)
    expect(compile(articleJsonSchema())({ title: 'A', date: '2025-01-20' })).toBe(true)
  })
})

// Faults that a JSON Schema can know of.
const ofSchema = new Set([
  'empty-value',
  'invalid-date',
  'invalid-format',
  'invalid-slug',
  'invalid-type',
  'invalid-value',
  'missing-field',
])
// And those that it cannot, or must not.
const beyond: Readonly<Record<string, string>> = {
  'date-order': 'it cannot compare the values of two fields',
  'invalid-locale': 'it takes any text: which tags a newsroom takes is a matter of aliases and likely subtags',
  'unknown-locale': 'the same',
  'unknown-field': 'unknown fields are warnings, and misspelt ones are found by what is missing',
  alias: 'what follows is not in the data, but in how the YAML of it is written',
  anchor: 'written',
  'control-character': 'written',
  'duplicate-key': 'written',
  'explicit-tag': 'written',
  'frontmatter-missing': 'written',
  'frontmatter-not-a-map': 'written',
  'frontmatter-too-deep': 'written',
  'frontmatter-unterminated': 'written',
  'invalid-key': 'written',
  'merge-key': 'written',
  'reserved-key': 'written',
  'second-document': 'written',
  'yaml-directive': 'written',
  'yaml-syntax': 'written',
}

describe('an editor that checks by it', () => {
  test.each(names('accepted'))('accepts what the parser accepts: %s', (name) => {
    accepts(frontmatter(`accepted/${name}.md`))
    expect(accepts.errors).toBeNull()
  })

  const expected = names('broken').map((name) => ({
    name,
    codes: (JSON.parse(read(`broken/${name}.json`)) as { code: string; keyPath?: string[] }[])
      // A missing locale may come from the path.
      .filter(({ code, keyPath = [] }) => !(code === 'missing-field' && keyPath[0] === 'locale'))
      .map(({ code }) => code),
  }))
  const isOfSchemaAlone = (codes: string[]) => codes.length > 0 && codes.every((code) => ofSchema.has(code))
  test.each(expected.filter(({ codes }) => isOfSchemaAlone(codes)))('refuses what it can: $name', ({ name }) => {
    expect(accepts(frontmatter(`broken/${name}.md`))).toBe(false)
  })

  test('and it is known of every fault whether it can', () => {
    const codes = new Set(expected.flatMap(({ codes }) => codes))
    expect([...codes].filter((code) => !ofSchema.has(code)).toSorted()).toEqual(Object.keys(beyond).toSorted())
  })
})
