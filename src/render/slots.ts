import type { ElementContent, Root } from 'hast'
import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import type { Word } from '../locale/messages.js'
import { withOwnWords } from '../locale/own-words.js'
import { callPlugin, nameOf, PluginError, type PluginStage } from '../plugin-error.js'
import { nodesFrom } from '../plugin-content.js'
import type { Plugin } from '../plugin.js'
import type { SlotContext, SlotName } from '../plugin-parts.js'
import type { Taxonomy } from '../schema/taxonomy.js'
import { languageOf } from './footnotes.js'
import { h } from './nodes.js'

/** The taxonomies of a newsroom's fields, by field. */
export type Taxonomies = ReadonlyMap<string, Taxonomy>

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
  { plugin, format = 'page' }: { plugin?: string; format?: SlotContext['format'] } = {},
): SlotContext<string> {
  const own = plugin === undefined ? context : withOwnWords(context, plugin)
  const node = ({ text, lang }: Word): ElementContent => {
    const language = languageOf(lang, articleLocale)
    return Object.keys(language).length === 0 ? { type: 'text', value: text } : h('span', language, text)
  }
  const isReaders = ({ lang }: Word) => lang.split('-')[0] === context.locale.split('-')[0]
  return {
    ...own,
    articleLocale,
    format,
    ours: (key, values) => node(own.word(key, values)),
    term(field, id) {
      const label = taxonomies.get(field)?.labelIn(id, context.locale)
      if (label === undefined) return undefined
      // A locale of the site's own may have the word that the taxonomy lacks in that language.
      const key = `article.${field}.${id}`
      const word = context.has(key) ? context.word(key) : label
      return h('bdi', {}, node(isReaders(label) || !isReaders(word) ? label : word))
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
    const content = callPlugin(
      plugin.name,
      'slots',
      nameOf(article),
      () => render(article as never, createSlotContext(context, article.locale, taxonomies, { plugin: plugin.name })),
      slot,
    )
    return sanitized(contentOf(content, plugin.name, 'slots', article, slot), sanitize)
  })
}

/** Content of a plugin, sanitized on its own. */
export function sanitized(content: ElementContent[], sanitize: (tree: Root) => Root): ElementContent[] {
  return content.length === 0 ? [] : (sanitize({ type: 'root', children: content }).children as ElementContent[])
}

/** What a plugin gave for a part of a page, as a list of nodes. */
export function contentOf(
  content: unknown,
  plugin: string,
  stage: PluginStage,
  article: Article<object>,
  part?: string,
): ElementContent[] {
  const fail = (problem: string) => new PluginError(plugin, stage, nameOf(article), problem, { part })
  return nodesFrom(content, fail, { mayBeRaw: stage === 'blocks' })
}
