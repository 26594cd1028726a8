import type { ElementContent, Root } from 'hast'
import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import type { MessageValues, Word } from '../locale/messages.js'
import { callPlugin, nameOf, PluginError, type PluginStage } from '../plugin-error.js'
import type { Plugin, SlotContent, SlotContext, SlotName } from '../plugin.js'
import type { Taxonomy } from '../schema/taxonomy.js'
import { languageOf } from './footnotes.js'
import { h } from './nodes.js'

/** The taxonomies of a newsroom's fields, by field. */
type Taxonomies = ReadonlyMap<string, Taxonomy>

/** What the parts around a body are made with. */
export interface PageSetup {
  readonly plugins: readonly Plugin[]
  readonly taxonomies: Taxonomies
  /** The allow-list for what plugins put into slots. */
  readonly sanitize: (tree: Root) => Root
}

/** The context of a slot: the library's words, and where a plugin is named, its own by their bare keys. */
export function createSlotContext(
  context: LocaleContext<string>,
  articleLocale: string,
  taxonomies: Taxonomies,
  plugin?: string,
): SlotContext<string> {
  const full = (key: string) => (plugin !== undefined && context.has(`${plugin}.${key}`) ? `${plugin}.${key}` : key)
  const word = (key: string, values?: MessageValues) => context.word(full(key), values)
  const node = ({ text, lang }: Word): ElementContent => {
    const language = languageOf(lang, articleLocale)
    return Object.keys(language).length === 0 ? { type: 'text', value: text } : h('span', language, text)
  }
  return {
    ...context,
    articleLocale,
    word,
    t: (key, values) => word(key, values).text,
    has: (key) => context.has(full(key)),
    ours: (key, values) => node(word(key, values)),
    term(field, id) {
      const label = taxonomies.get(field)?.labelIn(id, context.locale)
      return label && h('bdi', {}, node(label))
    },
  }
}

/** What the plugins put in a place on the page, sanitized. */
export function fillSlot(
  slot: SlotName,
  article: Article<object>,
  context: LocaleContext<string>,
  { plugins, sanitize, taxonomies }: PageSetup,
): ElementContent[] {
  return plugins.flatMap((plugin) => {
    const render = plugin.slots?.[slot]
    if (!render) return []
    const content = callPlugin(plugin.name, 'slots', nameOf(article), () =>
      render(article as never, createSlotContext(context, article.locale, taxonomies, plugin.name) as never),
    )
    return contentOf(content, { plugin: plugin.name, stage: 'slots', article, sanitize })
  })
}

/** Content of a plugin as sanitized nodes; anything but hast nodes is an error that names it. */
export function contentOf(
  content: SlotContent,
  {
    plugin,
    stage,
    article,
    sanitize,
  }: { plugin: string; stage: PluginStage; article: Article<object>; sanitize: (tree: Root) => Root },
): ElementContent[] {
  if (content === undefined || content === null) return []
  const nodes: readonly unknown[] = Array.isArray(content) ? content : [content]
  for (const node of nodes) {
    if (typeof node === 'object' && node !== null && 'type' in node) continue
    const given = node === null ? 'null' : typeof node
    throw new PluginError(plugin, stage, nameOf(article), `it must give hast nodes or undefined, and gave ${given}.`)
  }
  return callPlugin(plugin, stage, nameOf(article), () =>
    sanitize({ type: 'root', children: nodes as ElementContent[] }),
  ).children as ElementContent[]
}
