import type { CST } from './yaml-library.js'
import type { Problem } from './problem.js'

type Item = CST.Token | CST.CollectionItem

/**
 * Visits all tokens in the order of the text, each with the number of maps and lists that it stands in, until a visit
 * says true. It has a stack of its own: it runs before anything is composed of the tokens, since composing recurses
 * into what may be nested too deep.
 */
export function walkTokens(
  tokens: readonly CST.Token[],
  visit: (token: CST.Token, depth: number) => boolean | undefined,
): void {
  const stack: Item[] = []
  const depths: number[] = []
  const push = (items: readonly (Item | null | undefined)[], depth: number) => {
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index]
      if (!item) continue
      stack.push(item)
      depths.push(depth)
    }
  }
  push(tokens, 0)
  for (let item = stack.pop(); item; item = stack.pop()) {
    const depth = depths.pop() ?? 0
    if ('type' in item && visit(item, depth)) return
    if ('items' in item) push(item.items, depth + 1)
    // What is merged by `<<` is a fault of the merge key, not one more of the alias.
    if ('value' in item && !isMergeKey(item)) push([item.value], depth)
    if ('sep' in item && item.sep) push(item.sep, depth)
    if ('key' in item) push([item.key], depth)
    if ('props' in item) push(item.props, depth)
    if ('start' in item && Array.isArray(item.start)) push(item.start, depth)
  }
}

/** Kinds of token that have no place in frontmatter. */
const refused: Readonly<Partial<Record<string, string>>> = {
  tag: 'explicit-tag',
  anchor: 'anchor',
  alias: 'alias',
  directive: 'yaml-directive',
  'doc-start': 'second-document',
  'doc-end': 'second-document',
}

/** What the tokens hold that frontmatter must not have. */
export function inspectTokens(tokens: readonly CST.Token[], maxDepth: number): Problem[] {
  let problems: Problem[] = []
  walkTokens(tokens, (token, depth) => {
    const { offset, type } = token
    if ('items' in token && depth >= maxDepth) {
      problems = [{ code: 'frontmatter-too-deep', start: offset, end: offset + 1, values: { limit: maxDepth } }]
      return true
    }
    const code = refused[type]
    if (code === undefined || !('source' in token)) return false
    problems.push({ code, start: offset, end: offset + token.source.length, values: { name: token.source } })
    return false
  })
  return problems
}

function isMergeKey(item: Item): boolean {
  return 'key' in item && item.key?.type === 'scalar' && item.key.source === '<<'
}
