import { readdirSync, readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { casesOf } from '../helpers/cases.js'
import { publish, type File } from './publish.js'

/** A file, and what Node makes of it. */
export interface ExpectedFile extends File {
  readonly expected: string
}

declare module 'vitest' {
  interface ProvidedContext {
    files: string
  }
}

const articles = new URL('../../examples/newsroom/articles/', import.meta.url)
const page = new URL('../fixtures/render/page.md', import.meta.url)

/** Hands the browser some files and what Node makes of them, as JSON. */
export async function setup(project: TestProject): Promise<void> {
  const names = readdirSync(articles).filter((path) => path.endsWith('.md'))
  const examples = names.map((path) => ({
    path,
    source: readFileSync(new URL(path, articles), 'utf8'),
  }))
  const bodies = ['gfm.txt', 'survives.txt'].flatMap((file) =>
    casesOf(file).map(({ name, markdown }) => ({ path: `${file}: ${name}`, source: articleOf(markdown) })),
  )
  const files = [
    ...examples,
    { path: 'page.ja.md', source: readFileSync(page, 'utf8') },
    {
      path: 'entities.en.md',
      source: articleOf(
        '&amp; &copy; &ClockwiseContourIntegral; &ngE; &#x1F408; &nope; &copy 2 &lt;b&gt; &NotEqualTilde;',
      ),
    },
    // The excerpt is cut within the address.
    {
      path: 'addresses.en.md',
      source: articleOf(`${'A word, e.g. a:b. '.repeat(8)}https://www.example.com/ done.Next 09:30 日本.東京`),
    },
    { path: 'wrong.en.md', source: '---\ntitle: 遅れ\ndate: 2025-02-30\nimpactLevel: hihg\n---\nText.\n' },
    ...bodies,
  ]
  const expected = await Promise.all(files.map(async (file) => ({ ...file, expected: await publish(file) })))
  // vitest writes it into a script of its page, which a `</script>` of ours would end.
  project.provide('files', JSON.stringify(expected).replaceAll('<', '\\u003c'))
}

function articleOf(body: string): string {
  return `---\ntitle: A headline\ndate: 2025-01-20\nlocale: en\n---\n${body}\n`
}
