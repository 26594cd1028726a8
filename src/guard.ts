import type { Handler, Handlers } from 'mdast-util-to-hast'
import type { Pluggable, PluggableList, Preset, Processor, Transformer } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { nodesFrom } from './plugin-content.js'
import type { Plugin } from './plugin.js'
import { callPlugin, nameOf, PluginError, pluginError } from './plugin-error.js'

/**
 * The handlers of all plugins as one for each kind of mdast node: the first to give something has its way, and where none
 * does, it gives undefined. One that throws names its plugin.
 */
export function joinHandlers(plugins: readonly Pick<Plugin, 'name' | 'handlers'>[]): Handlers {
  const joined: Handlers = {}
  for (const { name, handlers = {} } of plugins) {
    for (const [type, handler] of Object.entries(handlers) as [keyof Handlers, Handler | undefined][]) {
      if (!handler) continue
      const earlier = joined[type]
      joined[type] = (state, node, parent) => {
        const given = earlier?.(state, node, parent)
        if (given !== undefined) return given
        const path = articleOf(state.options.file)
        const made = callPlugin(name, 'handlers', path, () => handler(state, node, parent), type)
        const fail = (problem: string) => new PluginError(name, 'handlers', path, problem, { part: type })
        return made === undefined || type === 'root' ? made : nodesFrom(made, fail, { mayBeRaw: true })
      }
    }
  }
  return joined
}

/** Handlers that leave to others what they give undefined for. */
export function fallBackTo(others: Handlers, handlers: Handlers): Handlers {
  const all = { ...others }
  for (const [type, handler] of Object.entries(handlers) as [keyof Handlers, Handler][]) {
    const other = others[type]
    all[type] = (state, node, parent) => handler(state, node, parent) ?? other?.(state, node, parent)
  }
  return all
}

type Stage = 'remark' | 'rehype'
type Attacher = (this: Processor, ...parameters: unknown[]) => Transformer | undefined | void
type Next = (error?: Error, tree?: Node, file?: VFile) => void

/**
 * Unified plugins that name the newsroom plugin that brought them when they throw, or give something that is no tree.
 * They are called as unified calls them, with their options, and may be asynchronous.
 */
export function guardPluggables(plugin: string, stage: Stage, pluggables: PluggableList = []): PluggableList {
  return pluggables.map((pluggable) => guard(plugin, stage, pluggable))
}

function guard(plugin: string, stage: Stage, pluggable: Pluggable): Pluggable {
  if (typeof pluggable === 'function') return [guardAttacher(plugin, stage, pluggable as Attacher)]
  if (Array.isArray(pluggable)) {
    const [attacher, ...parameters] = pluggable as [Attacher, ...unknown[]]
    return [guardAttacher(plugin, stage, attacher), ...parameters]
  }
  const preset = pluggable as Preset
  return { ...preset, plugins: guardPluggables(plugin, stage, preset.plugins ?? []) }
}

function guardAttacher(plugin: string, stage: Stage, attacher: Attacher) {
  return function guarded(this: Processor, ...parameters: unknown[]): Transformer | undefined {
    const transformer = callPlugin(plugin, stage, undefined, () => attacher.apply(this, parameters))
    return typeof transformer === 'function' ? guardTransformer(plugin, stage, transformer) : undefined
  }
}

function guardTransformer(plugin: string, stage: Stage, transformer: Transformer): Transformer {
  const fail = (cause: unknown, file: VFile) => pluginError(plugin, stage, articleOf(file), cause)
  const checked = (given: unknown, file: VFile): Node | undefined => {
    if (given instanceof Error) throw fail(given, file)
    if (given === undefined || given === null) return undefined
    if (typeof given === 'object' && 'type' in given && given.type === 'root') return given as unknown as Node
    throw new PluginError(plugin, stage, articleOf(file), 'it must give a root node or nothing.')
  }
  const call = transformer as (tree: Node, file: VFile, next?: Next) => unknown
  // unified waits for `next` where a transformer asks for it.
  if (transformer.length > 2) {
    return (tree, file, next) => {
      const done: Next = (error, given) => {
        let result: Node | undefined
        try {
          result = checked(error ?? given, file)
        } catch (problem) {
          return next(problem as Error)
        }
        next(undefined, result ?? tree, file)
      }
      return callPlugin(plugin, stage, articleOf(file), () => call(tree, file, done)) as undefined
    }
  }
  return (tree, file) => {
    const given = callPlugin(plugin, stage, articleOf(file), () => call(tree, file))
    if (!(given instanceof Promise)) return checked(given, file)
    return given.then(
      (value: unknown) => checked(value, file),
      (error: unknown) => {
        throw fail(error, file)
      },
    )
  }
}

function articleOf(file: VFile | null | undefined): string | undefined {
  const article = file?.data.kawaraban?.article
  return article && nameOf(article)
}
