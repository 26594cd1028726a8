import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Article } from '../article.js'
import { tocOf, type TocEntry } from '../render/headings.js'
import type { LinkTo } from '../render/links.js'
import { eachElement } from '../render/walk.js'
import { pathnameOf } from './address.js'
import type { Entries } from './entries.js'
import type { Link, Links } from './links.js'
import type { Model } from './model.js'
import type { Entry } from './types.js'

/** What a collection asks of a newsroom about bodies: nothing of them is kept. */
export interface Bodies<Meta, L extends string> {
  readonly tree: (article: Article<Meta, L>) => Promise<MdastRoot>
  readonly hast: (article: Article<Meta, L>) => Promise<Root>
}

/** Bodies, with what links can lead to in each, which is read once: many links lead to the same articles. */
export interface BodiesWithIds<Meta, L extends string> extends Bodies<Meta, L> {
  readonly ids: (article: Article<Meta, L>) => Promise<ReturnType<typeof idsIn>>
}

/** Keeps ids, and no trees. */
export function withIds<Meta, L extends string>(bodies: Bodies<Meta, L>): BodiesWithIds<Meta, L> {
  const known = new WeakMap<Article<Meta, L>, Promise<ReturnType<typeof idsIn>>>()
  return {
    ...bodies,
    ids(article) {
      const ids = known.get(article) ?? bodies.hast(article).then(idsIn)
      known.set(article, ids)
      return ids
    },
  }
}

/** Everything in a body that a link can lead to, and of that the headings, in their order. */
function idsIn(body: Root): { all: ReadonlySet<string>; headings: readonly string[] } {
  const all = new Set<string>()
  eachElement(body, ({ properties: { id } }) => {
    if (typeof id === 'string') all.add(id)
  })
  return { all, headings: flat(tocOf(body)).map(({ id }) => id) }
}

function flat(entries: readonly TocEntry[]): TocEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)])
}

type Readable<Meta, L extends string> = Extract<Link<Meta, L>, { story: string }>

/** Makes what leads the links of an entry's body to the entries of the same edition. */
export async function linksOf<Meta, L extends string>(
  { article, locale }: Entry<Meta, L>,
  {
    model,
    links,
    entries,
    bodies,
  }: {
    model: Model<Meta, L>
    links: Links<Meta, L>
    entries: Entries<Meta, L>
    bodies: BodiesWithIds<Meta, L>
  },
): Promise<LinkTo> {
  const targetOf = (link: Readable<Meta, L>) => {
    const story = model.byId.get(link.story)
    const inEdition = entries.edition(locale).ofStory(link.story)
    if (inEdition || !story) return inEdition
    // Rather in the language that the author linked to than nowhere.
    const linked =
      (link.kind === 'article' && story.articles.get(link.article.locale)) || [...story.articles.values()][0]
    return linked && entries.entryOf(story, linked, linked.locale)
  }
  const fragments = new Map<string, string>()
  for (const href of await hrefsWithFragment(article, bodies)) {
    const link = links.read(article, href)
    if (!link || !('story' in link)) continue
    const target = targetOf(link)
    if (target) fragments.set(keyOf(link), await fragmentIn(target.article, link, model, bodies))
  }
  return (href) => {
    const link = links.read(article, href)
    if (!link || !('story' in link)) return undefined
    const target = targetOf(link)
    if (!target) return 'nowhere'
    const fragment = fragments.get(keyOf(link)) ?? ''
    const lang = target.article.locale === locale ? {} : { lang: target.article.locale }
    return { href: pathnameOf(target.url) + (fragment && `#${encodeURIComponent(fragment)}`), ...lang }
  }
}

// Addresses are encoded in HTML, and as their author wrote them in Markdown.
function keyOf<Meta, L extends string>(link: Readable<Meta, L>): string {
  return JSON.stringify([link.story, link.kind === 'article' && link.article.locale, link.fragment])
}

async function hrefsWithFragment<Meta, L extends string>(
  article: Article<Meta, L>,
  bodies: Bodies<Meta, L>,
): Promise<string[]> {
  if (!/\.(?:md|markdown|mdx)(?:\?[^\s#]*)?#/i.test(article.body)) return []
  const hrefs: string[] = []
  visit(await bodies.tree(article), (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.includes('#')) hrefs.push(node.url)
  })
  return hrefs
}

/** What a fragment is called in another translation: the heading in the same place, where they have as many. */
async function fragmentIn<Meta, L extends string>(
  target: Article<Meta, L>,
  link: Readable<Meta, L>,
  { whole }: Model<Meta, L>,
  bodies: BodiesWithIds<Meta, L>,
): Promise<string> {
  const { fragment } = link
  const own = await bodies.ids(target)
  if (own.all.has(fragment) && (link.kind === 'story' || link.article === target)) return fragment
  const others = link.kind === 'article' ? [link.article] : [...(whole.get(link.story)?.values() ?? [])]
  for (const other of others) {
    const { headings } = await bodies.ids(other)
    const at = headings.indexOf(fragment)
    if (at >= 0 && headings.length === own.headings.length) return own.headings[at] ?? ''
  }
  return ''
}
