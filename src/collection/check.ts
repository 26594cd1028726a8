import { visit } from 'unist-util-visit'
import type { Article } from '../article.js'
import { suggest } from '../parse/suggest.js'
import type { FindAsset } from './assets.js'
import { checkImages } from './check-images.js'
import { compareTranslation, type Side } from './check-translation.js'
import { factsOf } from './facts.js'
import type { CollectionFinding } from './findings.js'
import type { Links } from './links.js'
import { isVisible, nameOf, type Model } from './model.js'
import type { Bodies, BodiesWithIds } from './page.js'
import { judge, type CheckFinding, type CheckRules } from './rules.js'
import { pairsOf } from './translations.js'

/** Whoever has more broken links than these needs no hint for each: looking for one takes a look at every file. */
const maxHints = 200

/** Looks at the texts of all articles, one story at a time: links first, then each translation beside its source. */
export async function checkTexts<Meta, L extends string>(
  model: Model<Meta, L>,
  links: Links<Meta, L>,
  bodies: BodiesWithIds<Meta, L>,
  locales: readonly L[],
  rules: CheckRules,
  assets: FindAsset | undefined,
): Promise<CollectionFinding[]> {
  const findings: CheckFinding[] = []
  for (const [story, articles] of model.whole) {
    for (const article of articles.values()) {
      findings.push(...(await checkLinks(article, model, links, bodies, findings.length < maxHints)))
      if (assets) findings.push(...(await checkImages(article, bodies, assets)))
    }
    const { pairs } = pairsOf(story, articles, locales)
    const sides = new Map<Article<Meta, L>, Side>()
    const sideOf = async (article: Article<Meta, L>) => {
      const known = sides.get(article) ?? (await readSide(article, links, bodies))
      sides.set(article, known)
      return known
    }
    for (const { source, translation } of pairs) {
      const isWork = (article: Article<Meta, L>) =>
        ['published', 'scheduled', 'embargoed'].includes(model.stateOf(article))
      if (source && isWork(source) && isWork(translation))
        findings.push(...compareTranslation(await sideOf(source), await sideOf(translation)))
    }
  }
  return judge(findings, rules)
}

async function readSide<Meta, L extends string>(
  article: Article<Meta, L>,
  links: Links<Meta, L>,
  bodies: Bodies<Meta, L>,
): Promise<Side> {
  return {
    article,
    facts: factsOf(await bodies.tree(article), article.body, article.locale),
    targetOf(href) {
      const link = links.read(article, href)
      if (!link) return href
      return 'story' in link ? link.story : link.path
    },
  }
}

/** Links to other files that lead nowhere, to no heading, or to what readers cannot see. */
async function checkLinks<Meta, L extends string>(
  article: Article<Meta, L>,
  { whole, stateOf }: Model<Meta, L>,
  links: Links<Meta, L>,
  bodies: BodiesWithIds<Meta, L>,
  mayHint: boolean,
): Promise<CheckFinding[]> {
  if (!/\.(?:md|markdown|mdx)\b/i.test(article.body)) return []
  const found: { href: string; place: { start: number; end: number } }[] = []
  visit(await bodies.tree(article), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const { start, end } = node.position ?? {}
    found.push({ href: node.url, place: { start: start?.offset ?? 0, end: end?.offset ?? 0 } })
  })
  const findings: CheckFinding[] = []
  for (const { href, place: body } of found) {
    const link = links.read(article, href)
    if (!link || link.kind === 'unread') continue
    const at = { article, keyPath: [], body }
    if (link.kind === 'broken') {
      const { path } = link
      const suggestion = mayHint ? link.suggestion() : undefined
      const known = suggestion === undefined ? { hint: null } : { hint: 'hint' }
      findings.push({ ...at, code: 'broken-link', ...known, values: { value: path, suggestion: suggestion ?? '' } })
      continue
    }
    const others = link.kind === 'article' ? [link.article] : [...(whole.get(link.story)?.values() ?? [])]
    const [first] = others
    if (!first) continue
    if (isVisible(stateOf(article)) && !others.some((other) => isVisible(stateOf(other))))
      findings.push({ ...at, code: 'hidden-link', values: { other: nameOf(first) } })
    if (link.fragment === '') continue
    const ids = await Promise.all(others.map(bodies.ids))
    if (ids.some(({ all }) => all.has(link.fragment))) continue
    const list = ids[0]?.headings ?? []
    const suggestion = suggest(link.fragment, list)
    const hint = suggestion === undefined ? (list.length > 0 ? 'hintList' : null) : 'hint'
    const values = { value: link.fragment, other: nameOf(first), suggestion: suggestion ?? '', list }
    findings.push({ ...at, code: 'broken-fragment', hint, values })
  }
  return findings
}
