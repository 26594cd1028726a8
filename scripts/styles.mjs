import { readFileSync } from 'node:fs'

const index = new URL('../src/styles/index.css', import.meta.url)

/** The stylesheet in one piece: `src/styles/index.css` with each of its imports put in the place where it stands. */
export function stylesheet() {
  return readFileSync(index, 'utf8').replace(/^@import '(.+)' layer\((\w+)\);$/gm, (_, path, layer) =>
    inLayer(layer, rulesOf(path)),
  )
}

/** What mascots' comments need of it, for sites that use nothing else. */
export function mascotStylesheet() {
  const rules = ['./scheme.css', '../mascot/style.ts'].map(rulesOf).join('\n\n')
  return `${inLayer('kawaraban', rules)}\n`
}

/** What dresses the pages around the articles. */
export function siteStylesheet() {
  return readFileSync(new URL('site.css', index), 'utf8')
}

// Its argument may hold brackets in brackets.
const host = /:host(?:\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\))?/g

/** The rules of a file. Those that the custom element shares stand in a module, as the one template literal in it. */
function rulesOf(path) {
  const text = readFileSync(new URL(path, index), 'utf8')
  if (!path.endsWith('.ts')) return text.trim()
  const [, shared = ''] = /= `([^`]*)`/.exec(text) ?? []
  return shared.replace(host, (_, state = '') => `mascot-comment${state}`).trim()
}

function inLayer(layer, rules) {
  return `@layer ${layer} {\n${rules.replace(/^(?=.)/gm, '  ')}\n}`
}
