import { readFileSync } from 'node:fs'

const index = new URL('../src/styles/index.css', import.meta.url)

/** The stylesheet in one piece: `src/styles/index.css` with each of its imports put in the place where it stands. */
export function stylesheet() {
  return readFileSync(index, 'utf8').replace(/^@import '(.+)' layer\((\w+)\);$/gm, (_, path, layer) => {
    const rules = readFileSync(new URL(path, index), 'utf8').trim()
    return `@layer ${layer} {\n${rules.replace(/^(?=.)/gm, '  ')}\n}`
  })
}
