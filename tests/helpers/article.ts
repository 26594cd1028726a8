/** A file with the frontmatter that every article must have, further lines of it, and a body. */
export function file(body: string, ...fields: string[]): string {
  return ['---', 'title: A headline', 'date: 2025-01-20', 'locale: en', ...fields, '---', body].join('\n')
}
