import type { Root } from 'hast'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import type { ElementAllowance } from '../plugin.js'
import { builtIn, everywhere } from './allow-list.js'
import { eachElement } from './walk.js'

const pageLinks = ['http', 'https', 'mailto', 'tel', 'xmpp', 'irc', 'ircs']

// Their text is code or a drawing, no words for a reader.
const strip = 'embed iframe math noembed noframes noscript object script style svg template textarea title xmp'.split(
  ' ',
)

/** The one allow-list of a newsroom: the built-in one, widened by what plugins declare. */
export function createSanitizer(allowances: readonly ElementAllowance[] = []): (tree: Root) => Root {
  const attributes: Record<string, readonly Attribute[]> = { ...builtIn, '*': everywhere }
  for (const allowance of allowances) {
    for (const [name, more] of Object.entries(allowance)) attributes[name] = [...(attributes[name] ?? []), ...more]
  }
  const schema: Schema = {
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, list]) => [name, mergeAttributes(list)]),
    ) as NonNullable<Schema['attributes']>,
    tagNames: Object.keys(attributes).filter((name) => name !== '*'),
    ancestors: {
      ...defaultSchema.ancestors,
      ...Object.fromEntries(['caption', 'col', 'colgroup'].map((name) => [name, ['table']])),
      ...Object.fromEntries(['g', 'path', 'circle', 'ellipse', 'rect'].map((name) => [name, ['svg']])),
    },
    required: { input: { disabled: true } },
    protocols: { href: pageLinks, cite: ['http', 'https'], src: ['http', 'https'] },
    // Ids are given their prefix where it is known whose they are: see ids.ts.
    clobber: [],
    strip,
  }
  return (tree) => {
    const clean = sanitize(tree, schema) as Root
    eachElement(clean, ({ tagName, properties }, index, parent) => {
      // Of all that forms are made of, only the boxes of task lists are left.
      if (tagName === 'input' && properties.type === undefined) {
        parent.children.splice(index, 1)
        return index
      }
      // Where none of its tokens is allowed, an attribute such as class would stay behind empty.
      for (const [name, value] of Object.entries(properties)) {
        if (Array.isArray(value) && value.length === 0) delete properties[name]
      }
      return undefined
    })
    return clean
  }
}

type Attribute = ElementAllowance[string][number]

/** One entry for each attribute, since the first that has its name would be the only one to count. */
function mergeAttributes(list: readonly Attribute[]): Attribute[] {
  const merged = new Map<string, Attribute>()
  for (const attribute of list) {
    const [name, ...values] = typeof attribute === 'string' ? [attribute] : attribute
    const known = merged.get(name)
    // A name alone allows any value.
    if (known === undefined) merged.set(name, attribute)
    else if (typeof known === 'string' || values.length === 0) merged.set(name, name)
    else merged.set(name, [...known, ...values] as [string, ...(string | boolean | RegExp)[]])
  }
  return [...merged.values()]
}
