import type { CST } from 'yaml'
import type { Problem } from './yaml.js'

type Item = CST.Token | CST.CollectionItem

/**
 * What frontmatter must not have, found in the tokens: before anything is composed of them, since composing recurses
 * into what may be nested too deep. It walks with a stack of its own.
 */
export function inspectTokens(tokens: readonly CST.Token[], maxDepth: number): Problem[] {
  const problems: Problem[] = []
  const stack: { item: Item; depth: number }[] = tokens.map((item) => ({ item, depth: 0 })).toReversed()
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { item, depth } = top
    const isCollection = 'items' in item
    if (isCollection && depth >= maxDepth) {
      return [{ code: 'frontmatter-too-deep', start: item.offset, end: item.offset + 1, values: { limit: maxDepth } }]
    }
    if ('type' in item) problems.push(...inspect(item))
    for (const child of childrenOf(item).toReversed()) stack.push({ item: child, depth: isCollection ? depth + 1 : depth })
  }
  return problems
}

function childrenOf(item: Item): Item[] {
  const children: Item[] = []
  if ('start' in item && Array.isArray(item.start)) children.push(...item.start)
  if ('props' in item) children.push(...item.props)
  if ('key' in item && item.key) children.push(item.key)
  if ('sep' in item && item.sep) children.push(...item.sep)
  if ('value' in item && item.value) children.push(item.value)
  if ('items' in item) children.push(...item.items)
  return children
}

function inspect(token: CST.Token): Problem[] {
  const code = { tag: 'explicit-tag', anchor: 'anchor', alias: 'alias', directive: 'yaml-directive' }[
    token.type as string
  ]
  if (code === undefined || !('source' in token)) return []
  return [{ code, start: token.offset, end: token.offset + token.source.length, values: { name: token.source } }]
}
