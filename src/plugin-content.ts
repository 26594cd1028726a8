import type { ElementContent } from 'hast'
import type { PluginError } from './plugin-error.js'

/** Deeper than any page; a node that holds itself has no end. */
const maxDepth = 500

/**
 * What a plugin gave as a list of hast nodes; anything else, all the way down, is an error that names it.
 *
 * @param mayBeRaw Whether what an author wrote may be in it, HTML that is yet to be parsed included.
 */
export function nodesFrom(
  content: unknown,
  fail: (problem: string) => PluginError,
  { mayBeRaw }: { mayBeRaw: boolean },
): ElementContent[] {
  if (content === undefined || content === null) return []
  const nodes: readonly unknown[] = Array.isArray(content) ? content : [content]
  const problemOf = (node: unknown, depth: number): string | undefined => {
    if (depth > maxDepth) return 'its nodes stand in one another without end, or as good as that.'
    if (node instanceof Promise) return 'it gave a promise; what it shows must be there at once.'
    if (typeof node !== 'object' || node === null || !('type' in node))
      return `it must give hast nodes or undefined, and gave ${node === null ? 'null' : typeof node}.`
    if (node.type === 'root') return 'it gave a root; give what stands in it, its children.'
    if (node.type === 'raw' && !mayBeRaw) return 'it gave HTML as text (raw), which nobody reads here; give hast nodes.'
    if (node.type !== 'element')
      return 'value' in node && typeof node.value === 'string'
        ? undefined
        : `its ${String(node.type)} node has no value.`
    const { tagName, properties, children } = node as Record<string, unknown>
    if (typeof tagName !== 'string') return 'an element of it has no tagName.'
    if (typeof properties !== 'object' || properties === null) return `its <${tagName}> has no properties.`
    if (!Array.isArray(children)) return `its <${tagName}> has no children.`
    for (const child of children as unknown[]) {
      const problem = problemOf(child, depth + 1)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  for (const node of nodes) {
    const problem = problemOf(node, 0)
    if (problem !== undefined) throw fail(problem)
  }
  return [...nodes] as ElementContent[]
}
