import type { Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'

/**
 * Runs plugins that are all synchronous, and throws where one is not. unified's own `runSync` throws too, but when that
 * plugin fails afterwards, it throws once more where nobody can catch it, which ends a Node process.
 */
export function runNow(processor: Processor, tree: Node, file: VFile): Node {
  let outcome: { tree: Node } | { error: Error } | undefined
  processor.run(tree, file, (error, result) => {
    outcome ??= error || !result ? { error: error ?? new Error('A plugin gave no tree.') } : { tree: result }
  })
  const now = outcome as { tree: Node } | { error: Error } | undefined
  if (now === undefined) {
    throw new Error(
      'A remark or rehype plugin of this newsroom is asynchronous; use render or toHast, which wait for it.',
    )
  }
  if ('error' in now) throw now.error
  return now.tree
}
