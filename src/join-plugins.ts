import type * as z from 'zod'
import { canonicalTag } from './locale/tag.js'
import type { Plugin } from './plugin.js'
import { callPlugin } from './plugin-error.js'
import { articleSchema } from './schema/article-schema.js'

/** Namespaces of the library's own words, which a plugin of that name would write over. */
const ownNamespaces = ['article', 'diagnostic', 'type', 'cause']

/** The schema of a newsroom: its own, narrowed and extended by its plugins. Throws where two claim one thing. */
export function joinPlugins(schema: z.ZodObject, plugins: readonly Plugin[], locales: readonly string[]): z.ZodObject {
  checkNames(plugins)
  for (const plugin of plugins) checkParts(plugin)
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
  for (const plugin of plugins as readonly unknown[]) {
    if (typeof plugin === 'function')
      throw new Error(`The plugin "${plugin.name}" is a function that makes one; call it: ${plugin.name}().`)
    if (typeof plugin !== 'object' || plugin === null)
      throw new Error(`The list of plugins has ${String(plugin)} in it; leave it out.`)
    const { name } = plugin as Plugin
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

/** What would do nothing, or not what was meant, is an error, so that nobody has to find out on a page. */
function checkParts({ name, schema, messages = {}, elements = {} }: Plugin): void {
  const fail = (problem: string) => new Error(`The plugin "${name}" ${problem}`)
  const { type, checks = [] } = (schema?._zod.def ?? { type: 'object' }) as {
    type: string
    checks?: readonly unknown[]
  }
  if (type !== 'object') throw fail('has a schema that is no z.object({ … }); its fields must have names.')
  if (checks.length > 0)
    throw fail('has a schema with rules on the whole of it, which would be lost; check what spans fields in validate.')
  for (const code of Object.keys(messages)) {
    const canonical = canonicalTag(code.replaceAll('_', '-'))
    if (canonical !== code)
      throw fail(
        `has messages for "${code}", which is no canonical BCP 47 tag${canonical ? `; write "${canonical}"` : ''}.`,
      )
  }
  const odd = Object.keys(elements).find((element) => !/^[a-z][a-z\d-]*$/.test(element))
  if (odd !== undefined) throw fail(`declares the element "${odd}"; a name is made of small letters, digits and "-".`)
}

/** A custom element belongs to one plugin, or to several that say the same of it; HTML's and SVG's own are everybody's. */
function checkElements(plugins: readonly Plugin[]): void {
  const owners = new Map<string, { plugin: string; attributes: string }>()
  for (const { name, elements = {} } of plugins) {
    for (const [element, allowed] of Object.entries(elements)) {
      if (!element.includes('-')) continue
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

/** A block belongs to one plugin, or to several that all say that they share its name. */
function checkBlocks(plugins: readonly Plugin[]): void {
  const owners = new Map<string, { plugin: string; shared: boolean }>()
  for (const { name: plugin, blocks = {} } of plugins) {
    for (const [name, block] of Object.entries(blocks)) {
      if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u.test(name)) {
        throw new Error(
          `The plugin "${plugin}" has a block called "${name}"; a name is made of letters, digits, and "-" or "_" between them.`,
        )
      }
      const owner = owners.get(name)
      const shared = typeof block !== 'function'
      if (owner !== undefined && !(shared && owner.shared)) {
        throw new Error(
          `The plugins "${owner.plugin}" and "${plugin}" both claim the block ":::${name}"; rename one of the two.`,
        )
      }
      owners.set(name, { plugin, shared })
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
