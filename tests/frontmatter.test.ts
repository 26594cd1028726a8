import { readdirSync, readFileSync } from 'node:fs'
import { formatDiagnostic, type Diagnostic } from 'kawaraban'
import { describe, expect, test } from 'vitest'
import { newsroom } from './helpers/newsroom.js'

// Every NAME.md has what is expected of it beside it, in NAME.json.
const fixtures = (folder: string) =>
  readdirSync(new URL(`fixtures/frontmatter/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
const read = (path: string) => readFileSync(new URL(`fixtures/frontmatter/${path}`, import.meta.url), 'utf8')

interface Expected {
  code: string
  severity: string
  keyPath?: (string | number)[]
  start: string
  end: string
}

/** Line and column by walking the file, as an editor counts them: from 1, in UTF-16 units, a byte order mark counted. */
function countTo(source: string, offset: number): string {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at++) {
    const isEnd = source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n')
    line += isEnd ? 1 : 0
    column = isEnd ? 1 : column + 1
  }
  return `${line}:${column}`
}

function asExpected({ code, severity, keyPath, start, end }: Diagnostic): Expected {
  const point = ({ line, column }: Diagnostic['start']) => `${line}:${column}`
  return { code, severity, ...(keyPath && { keyPath }), start: point(start), end: point(end) }
}

describe('broken frontmatter', () => {
  test.each(fixtures('broken'))('%s', (name) => {
    const source = read(`broken/${name}.md`)
    const result = newsroom.safeParse(source)
    expect(result.diagnostics.map(asExpected)).toEqual(JSON.parse(read(`broken/${name}.json`)))
    expect(result.ok).toBe(false)
    for (const { start, end } of result.diagnostics) {
      expect(countTo(source, start.offset ?? -1)).toBe(`${start.line}:${start.column}`)
      expect(countTo(source, end.offset ?? -1)).toBe(`${end.line}:${end.column}`)
    }
  })

  // What an author reads, for every one of them: the file is here to be read by people who know the language.
  test.each(['en', 'ja'])('in words: %s', async (language) => {
    const printed = fixtures('broken').map((name) => {
      const source = read(`broken/${name}.md`)
      const { diagnostics } = newsroom.safeParse(source, { path: `${name}.md`, language })
      return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source)).join('\n\n')
    })
    await expect(`${printed.join('\n\n\n')}\n`).toMatchFileSnapshot(`fixtures/frontmatter/broken.${language}.txt`)
  })
})

describe('frontmatter that is right', () => {
  test.each(fixtures('accepted'))('%s', (name) => {
    const { options, meta } = JSON.parse(read(`accepted/${name}.json`)) as {
      options?: object
      meta: { locale: string }
    }
    const result = newsroom.safeParse(read(`accepted/${name}.md`), options)
    expect(result.diagnostics).toEqual([])
    expect(result).toMatchObject({ ok: true, value: { locale: meta.locale, warnings: [] } })
    expect(result.ok && result.value.meta).toEqual(meta)
  })
})
