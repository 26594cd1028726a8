import type { Definition, Html, Image, Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { LinkTo } from '../render/links.js'
import { isRelative, type ImageAt } from '../render/images.js'

/** What makes addresses in Markdown right elsewhere. */
interface Addresses {
  readonly linkTo: LinkTo | undefined
  readonly imageAt: ImageAt | undefined
  /** The address of the page. */
  readonly base: string
}

/**
 * A body as its author wrote it, but for addresses: they are absolute, and those of other files are those of their pages. What
 * readers cannot see is not linked, and comments say nothing.
 */
export async function portableMarkdown(body: string, tree: Root, addresses: Addresses): Promise<string> {
  const nodes: (Link | Image | Definition)[] = []
  const changes: { start: number; end: number; text: string }[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') nodes.push(node)
    if (node.type === 'html') changes.push(...commentsOf(node, body))
  })
  for (const node of nodes) {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) continue
    const target = node.type === 'image' ? undefined : addresses.linkTo?.(node.url)
    if (target === 'nowhere') {
      const label = node.type === 'link' ? labelOf(node) : undefined
      if (label)
        changes.push(
          { start: start.offset, end: label.start, text: '' },
          { start: label.end, end: end.offset, text: '' },
        )
      continue
    }
    const place = placeOf(node, body, start.offset, end.offset)
    if (place === undefined) continue
    const asset = isRelative(node.url) ? await addresses.imageAt?.(node.url) : undefined
    const url = target?.href ?? (node.type === 'link' ? undefined : asset?.url) ?? node.url
    if (URL.canParse(url, addresses.base))
      changes.push({ ...place, text: new URL(url, addresses.base).href.replace(/[()]/g, escapeParenthesis) })
  }
  // From the end, so that places stay right; a link around a picture changes behind it.
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), body)
}

/** Comments lose their words and stay: one between two lists keeps them apart. */
function commentsOf({ position }: Html, body: string): { start: number; end: number; text: string }[] {
  const { start: { offset: from = 0 } = {}, end: { offset: to = 0 } = {} } = position ?? {}
  return [...body.slice(from, to).matchAll(/<!--(?:-?>|.*?(?:-->|$))/gs)].map(({ index, 0: comment }) => ({
    start: from + index,
    end: from + index + comment.length,
    text: '<!-- -->',
  }))
}

/** Where the address stands in what makes a link, a picture or a definition. Nothing where it is not written as it is read. */
function placeOf(
  node: Link | Image | Definition,
  body: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const lastChild = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  const source = body.slice(from, to)
  const mark = node.type === 'definition' ? source.indexOf(']:') : source.lastIndexOf('](')
  // An autolink is its own address.
  if (mark < 0) return undefined
  const behind = Math.max(lastChild ?? 0, from + mark + 2)
  const at = body.slice(behind, to).indexOf(node.url)
  return at < 0 || node.url === '' ? undefined : { start: behind + at, end: behind + at + node.url.length }
}

function labelOf({ children }: Link): { start: number; end: number } | undefined {
  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function escapeParenthesis(character: string): string {
  return character === '(' ? '%28' : '%29'
}
