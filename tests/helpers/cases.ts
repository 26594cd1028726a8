import { readFileSync } from 'node:fs'

/** A piece of Markdown with the body that it becomes. */
export interface RenderCase {
  readonly name: string
  readonly markdown: string
  readonly html: string
}

/** The cases of a file in tests/fixtures/render: `%% name`, Markdown, `%%`, HTML, a blank line. */
export function casesOf(file: string): RenderCase[] {
  const text = readFileSync(new URL(`../fixtures/render/${file}`, import.meta.url), 'utf8')
  return text
    .split(/^%% /m)
    .slice(1)
    .map((part) => {
      const [, name = '', markdown = '', html = ''] = /^(.*)\n([^]*?)^%%\n([^]*)$/m.exec(part) ?? []
      return { name, markdown, html: html.trimEnd() }
    })
}
