import type { Article } from '../article.js'
import { resolveDeclared } from '../locale/tag.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { joinHashes, partsOf, splitHashes, type Part } from './fingerprint.js'
import type { Model } from './model.js'
import type { Bodies } from './page.js'
import type { TranslatedPart, TranslationState } from './types.js'

/** A translation and what it was made from. */
export interface Pair<Meta, L extends string> {
  readonly story: string
  readonly translation: Article<Meta, L>
  /** Nothing where the source that it names is gone. */
  readonly source: Article<Meta, L> | undefined
}

const metaOf = (article: Article<unknown>) => article.meta as Partial<ArticleMeta>

/**
 * What is a translation of what: by `translationOf`; where an article says nothing, the first of the newsroom's locales in
 * which the story has such an article is taken for the original, and the others for translations of it.
 */
export function pairsOf<Meta, L extends string>(
  story: string,
  articles: ReadonlyMap<L, Article<Meta, L>>,
  locales: readonly L[],
): { original: Article<Meta, L> | undefined; pairs: Pair<Meta, L>[] } {
  const inOrder = locales.flatMap((locale) => articles.get(locale) ?? [])
  const original = inOrder.find((article) => metaOf(article).translationOf === undefined)
  const pairs = inOrder.flatMap((translation): Pair<Meta, L>[] => {
    if (translation === original) return []
    const { translationOf } = metaOf(translation)
    const named = translationOf === undefined ? original?.locale : resolveDeclared(translationOf, locales)
    const source = named === undefined || named === translation.locale ? undefined : articles.get(named)
    return [{ story, translation, source }]
  })
  return { original, pairs }
}

/** The table of translations, story by story. */
export async function translationStates<Meta, L extends string>(
  { whole, stateOf }: Model<Meta, L>,
  locales: readonly L[],
  bodies: Bodies<Meta, L>,
): Promise<TranslationState<L>[]> {
  const states: TranslationState<L>[] = []
  for (const [story, articles] of whole) {
    const { original, pairs } = pairsOf(story, articles, locales)
    const known = new Map<Article<Meta, L>, Part[]>()
    for (const { source } of pairs)
      if (source && !known.has(source))
        known.set(source, await partsOf(source.meta as object, await bodies.tree(source)))
    // What is not for readers, or no longer, need not be translated.
    const isWanted = original && ['published', 'scheduled', 'embargoed'].includes(stateOf(original))
    for (const locale of locales) {
      const pair = pairs.find(({ translation }) => translation.locale === locale)
      if (pair) states.push(stateOfPair(pair, pair.source && known.get(pair.source)))
      else if (!articles.has(locale) && isWanted) {
        const { locale: source, path: sourcePath } = original
        states.push({
          story,
          locale,
          state: 'missing',
          source,
          ...(sourcePath !== undefined && { sourcePath }),
          parts: [],
        })
      }
    }
  }
  return states
}

function stateOfPair<Meta, L extends string>(
  { story, translation, source }: Pair<Meta, L>,
  parts: readonly Part[] = [],
): TranslationState<L> {
  const { locale, path } = translation
  const base = { story, locale, ...(path !== undefined && { path }) }
  const { translationOf, sourceHash: record } = metaOf(translation)
  if (!source)
    return { ...base, state: 'orphan', ...(translationOf !== undefined && { source: translationOf }), parts: [] }
  const sourceHash = joinHashes(parts)
  const of = {
    source: source.locale,
    ...(source.path !== undefined && { sourcePath: source.path }),
    sourceHash,
  }
  const recorded = splitHashes(record)
  if (!recorded) return { ...base, state: 'unrecorded', ...of, parts: [] }
  const state = recorded.join('-') === sourceHash ? 'current' : 'outdated'
  return { ...base, state, ...of, parts: changesOf(recorded, parts) }
}

/** What became of each part since its hash was recorded. */
export function changesOf(recorded: readonly string[], parts: readonly Part[]): TranslatedPart[] {
  const said = ({ part, heading }: Part) => ({ part, ...(heading !== undefined && { heading }) })
  const changes: TranslatedPart[] = []
  let from = 0
  let to = 0
  for (const [before, now] of [...commonParts(recorded, parts), [recorded.length, parts.length] as const]) {
    // Between two that stayed: as many as were there before have changed, the rest has come or gone.
    for (; to < now; to++, from++) {
      const part = parts[to]
      if (part) changes.push({ ...said(part), state: from < before ? 'changed' : 'added' })
    }
    for (; from < before; from++) changes.push({ part: 'section', state: 'removed' })
    const same = parts[now]
    if (same) changes.push({ ...said(same), state: 'current' })
    from = before + 1
    to = now + 1
  }
  return changes
}

const maxCompared = 250_000

/** The longest row of parts that are in both, as pairs of their places; fields and lead are only themselves. */
function commonParts(recorded: readonly string[], parts: readonly Part[]): (readonly [number, number])[] {
  // Of texts with hundreds of sections on both sides, those that stand in the same place are enough.
  if (recorded.length * parts.length > maxCompared)
    return recorded.flatMap((hash, at) => (hash === parts[at]?.hash ? [[at, at] as const] : []))
  const fixed = [0, 1].filter((at) => recorded[at] !== undefined && recorded[at] === parts[at]?.hash)
  const lengths = recorded.map(() => parts.map(() => 0))
  const length = (a: number, b: number) => lengths[a]?.[b] ?? 0
  for (let a = recorded.length - 1; a >= 2; a--) {
    const row = lengths[a] ?? []
    for (let b = parts.length - 1; b >= 2; b--)
      row[b] = recorded[a] === parts[b]?.hash ? length(a + 1, b + 1) + 1 : Math.max(length(a + 1, b), length(a, b + 1))
  }
  const common = fixed.map((at) => [at, at] as const)
  for (let a = 2, b = 2; a < recorded.length && b < parts.length;) {
    if (recorded[a] === parts[b]?.hash) common.push([a++, b++])
    else if (length(a + 1, b) >= length(a, b + 1)) a++
    else b++
  }
  return common
}
