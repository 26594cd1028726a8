import type { ElementContent, Root } from 'hast'
import type { Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import { copyPlainData } from './parse/plain-data.js'
import { defaultLimits } from './parse/limits.js'
import { callPlugin, nameOf, PluginError } from './plugin-error.js'
import type { Additions, FeedAddition, Json, SlotContent } from './plugin-parts.js'
import { knownMeta } from './render/furniture.js'
import { serialise } from './render/html.js'
import { contentOf, createSlotContext, sanitized, type PageSetup } from './render/slots.js'

/** Asks every plugin in turn. What one gives that is no JSON or no hast is an error that names it. */
export function additionsOf(article: Article<object>, context: LocaleContext<string>, setup: PageSetup): Additions {
  const { jsonLd, beforeBody, afterBody, categories } = additionNodes(article, context, setup)
  return { jsonLd, feed: { beforeBody: html(beforeBody), afterBody: html(afterBody), categories } }
}

/** The same with what goes around the body as hast. */
export function additionNodes(
  article: Article<object>,
  context: LocaleContext<string>,
  setup: PageSetup,
): Pick<Additions, 'jsonLd'> & {
  readonly beforeBody: ElementContent[]
  readonly afterBody: ElementContent[]
  readonly categories: readonly string[]
} {
  const jsonLd: Record<string, Json> = { ...correctionsOf(article) }
  const before: ElementContent[] = []
  const after: ElementContent[] = []
  const categories = new Set<string>()
  for (const plugin of setup.plugins) {
    const call = <T>(stage: 'jsonLd' | 'feed'): T | undefined => {
      const part = plugin[stage] as ((article: never, context: never) => T) | undefined
      return (
        part &&
        callPlugin(plugin.name, stage, nameOf(article), () =>
          part(
            article as never,
            createSlotContext(context, article.locale, setup.taxonomies, {
              plugin: plugin.name,
              format: 'feed',
            }) as never,
          ),
        )
      )
    }
    for (const [name, value] of Object.entries(jsonOf(call('jsonLd'), plugin.name, article))) {
      const known = jsonLd[name]
      jsonLd[name] = known === undefined ? value : [known, value].flat()
    }
    const feed = call<FeedAddition>('feed')
    const content = (given: SlotContent) => sanitized(contentOf(given, plugin.name, 'feed', article), setup.sanitize)
    before.push(...content(feed?.beforeBody))
    after.push(...content(feed?.afterBody))
    for (const category of feed?.categories ?? []) categories.add(String(category))
  }
  return { jsonLd, beforeBody: before, afterBody: after, categories: [...categories] }
}

/** What was put right, as schema.org has it: https://schema.org/correction. */
function correctionsOf({ meta }: Article<object>): { correction?: Json } {
  const { corrections = [] } = knownMeta(meta, ['corrections'])
  const correction = corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text }))
  return correction.length === 0 ? {} : { correction }
}

function jsonOf(given: unknown, plugin: string, article: Article<object>): Record<string, Json> {
  if (given === undefined) return {}
  const { copy, faults } = copyPlainData(given, defaultLimits)
  const [fault] = faults
  const isMap = typeof copy === 'object' && copy !== null && !Array.isArray(copy)
  if (fault || !isMap) {
    const where = fault && fault.path.length > 0 ? ` at ${fault.path.join('.')}` : ''
    throw new PluginError(plugin, 'jsonLd', nameOf(article), `it must give properties that JSON can hold${where}.`)
  }
  return copy as Record<string, Json>
}

function html(children: ElementContent[]): string {
  return serialise({ type: 'root', children } satisfies Root)
}
