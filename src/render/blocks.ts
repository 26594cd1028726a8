import type { ElementContent } from 'hast'
import type { Nodes, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Handlers, State } from 'mdast-util-to-hast'
import type { Plugin } from '../plugin.js'
import { callPlugin, nameOf } from '../plugin-error.js'
import type { LocaleContext } from '../locale/context.js'
import { contentOf, createSlotContext, type Taxonomies } from './slots.js'

/** Hast of the blocks that plugins have names for. Sanitized with the rest of the body. */
export function blockHandlers(
  plugins: readonly Plugin[],
  context: LocaleContext<string>,
  taxonomies: Taxonomies,
): Handlers {
  const containerDirective = (state: State, node: ContainerDirective): ElementContent[] => {
    const { label, content } = splitLabel(node)
    const all = (children: readonly Nodes[]) => state.all({ type: 'root', children: children as never })
    const { article, context: readers } = state.options.file?.data.kawaraban ?? {}
    if (!article) return all(node.children)
    const format = readers?.format ?? 'page'
    const block = {
      name: node.name,
      id: `${node.name}-${node.position?.start.offset ?? 0}`,
      attributes: Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''])),
      label: label ? all(label.children) : [],
      children: all(content),
    }
    for (const plugin of plugins) {
      const owned = plugin.blocks && Object.hasOwn(plugin.blocks, node.name) && plugin.blocks[node.name]
      if (!owned) continue
      const render = typeof owned === 'function' ? owned : owned.render
      const made = callPlugin(
        plugin.name,
        'blocks',
        nameOf(article),
        () =>
          render(
            block,
            createSlotContext(context, article.locale, taxonomies, { plugin: plugin.name, format }),
            article as never,
          ),
        node.name,
      )
      // One of those that share the name may say that the block is not for it.
      if (made !== undefined || typeof owned === 'function')
        return contentOf(made, plugin.name, 'blocks', article, node.name)
    }
    return all(node.children)
  }
  return { containerDirective }
}

function splitLabel({ children }: ContainerDirective): { label?: Paragraph; content: readonly Nodes[] } {
  const [first, ...rest] = children
  const isLabel = first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data
  return isLabel ? { label: first, content: rest } : { content: children }
}
