import type * as z from 'zod'
import type { Plugin } from './plugin.js'
import { callPlugin } from './plugin-error.js'
import { builtInElements } from './render/allow-list.js'
import { articleSchema } from './schema/article-schema.js'

/** Namespaces of the library's own words, which a plugin of that name would write over. */
const ownNamespaces = ['article', 'diagnostic', 'type', 'cause']

/** The schema of a newsroom: its own, narrowed and extended by its plugins. Throws where two claim one thing. */
export function joinPlugins(schema: z.ZodObject, plugins: readonly Plugin[], locales: readonly string[]): z.ZodObject {
  checkNames(plugins)
  checkElements(plugins)
  checkBlocks(plugins)
  const shape = { ...narrowedShape(schema, plugins), ...addedShape(schema, plugins) }
  const names = plugins.map(({ name }) => name)
  for (const { name, setup } of plugins)
    if (setup) callPlugin(name, 'setup', undefined, () => setup({ locales, plugins: names }))
  return Object.keys(shape).length === 0 ? schema : schema.extend(shape)
}

function checkNames(plugins: readonly Plugin[]): void {
  const seen = new Set<string>()
  for (const { name } of plugins) {
    if (typeof name !== 'string' || !/^[\p{L}][\p{L}\p{N}_-]*$/u.test(name)) {
      throw new Error(`A plugin needs a name of letters, digits, "-" and "_"; this one has ${JSON.stringify(name)}.`)
    }
    if (ownNamespaces.includes(name)) {
      throw new Error(`A plugin cannot be called "${name}", since the library keeps words of its own there; rename it.`)
    }
    if (seen.has(name)) throw new Error(`Two plugins are called "${name}"; list it once, or rename one of the two.`)
    seen.add(name)
  }
}

/** An element that is not built in belongs to one plugin, or to several that say the same of it. */
function checkElements(plugins: readonly Plugin[]): void {
  const owners = new Map<string, { plugin: string; attributes: string }>()
  for (const { name, elements = {} } of plugins) {
    for (const [element, allowed] of Object.entries(elements)) {
      if (builtInElements.has(element)) continue
      const attributes = JSON.stringify(allowed.map(String))
      const owner = owners.get(element)
      if (owner !== undefined && owner.attributes !== attributes) {
        throw new Error(
          `The plugins "${owner.plugin}" and "${name}" both claim the element <${element}>; let one of the two use another.`,
        )
      }
      owners.set(element, { plugin: name, attributes })
    }
  }
}

function checkBlocks(plugins: readonly Plugin[]): void {
  const owners = new Map<string, string>()
  for (const { name: plugin, blocks = {} } of plugins) {
    for (const name of Object.keys(blocks)) {
      if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u.test(name)) {
        throw new Error(
          `The plugin "${plugin}" has a block called "${name}"; a name is made of letters, digits, and "-" or "_" between them.`,
        )
      }
      const owner = owners.get(name)
      if (owner !== undefined) {
        throw new Error(
          `The plugins "${owner}" and "${plugin}" both claim the block ":::${name}"; rename one of the two.`,
        )
      }
      owners.set(name, plugin)
    }
  }
}

function addedShape(schema: z.ZodObject, plugins: readonly Plugin[]): z.ZodRawShape {
  const owners = new Map(Object.keys(schema.shape).map((field) => [field, ownerOf(field)]))
  const shape: Record<string, z.core.SomeType> = {}
  for (const { name, schema: part } of plugins) {
    for (const [field, type] of Object.entries(part?.shape ?? {})) {
      const owner = owners.get(field)
      if (owner !== undefined) {
        throw new Error(
          `The plugin "${name}" claims the field "${field}", which ${owner} has; rename it in one of the two` +
            `${owner === 'the built-in schema' ? ', or use narrow to tighten it' : ''}.`,
        )
      }
      owners.set(field, `the plugin "${name}"`)
      shape[field] = type
    }
  }
  return shape as z.ZodRawShape
}

function ownerOf(field: string): string {
  return Object.hasOwn(articleSchema.shape, field) ? 'the built-in schema' : "the newsroom's schema"
}

function narrowedShape(schema: z.ZodObject, plugins: readonly Plugin[]): z.ZodRawShape {
  const builtIn: z.ZodRawShape = articleSchema.shape
  const owners = new Map<string, string>()
  const shape: Record<string, z.core.SomeType> = {}
  for (const { name, narrow = {} } of plugins) {
    for (const [field, type] of Object.entries(narrow)) {
      const owner = owners.get(field)
      if (owner !== undefined) {
        throw new Error(
          `The plugins "${owner}" and "${name}" both narrow the field "${field}"; leave one of the two out.`,
        )
      }
      if (!Object.hasOwn(builtIn, field) || !Object.hasOwn(schema.shape, field)) {
        throw new Error(`The plugin "${name}" narrows "${field}", which is no built-in field of this newsroom.`)
      }
      if (schema.shape[field] !== builtIn[field]) {
        throw new Error(
          `The plugin "${name}" narrows "${field}", which the newsroom's schema has changed already; decide it in one of the two.`,
        )
      }
      owners.set(field, name)
      shape[field] = type
    }
  }
  return shape as z.ZodRawShape
}
