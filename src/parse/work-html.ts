import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'

const words = (list: string) => new Set(list.trim().split(/\s+/))

const voids = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)
/** Elements that an HTML parser opens again in the next block where they were not closed in the last. */
const formatting = words('a b big code em font i nobr s small strike strong tt u')
/** Elements that close an open paragraph when they begin. */
const closeParagraph = words(`
  address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp
`)
/** Other elements that no end tag of an ordinary one reaches through. */
const special = words(`
  applet body button caption colgroup frameset head html iframe marquee noembed noframes noscript object script select
  style tbody td template textarea tfoot th thead title tr
`)
/** Elements that end tags of what is outside them do not reach through: the scopes of the HTML Standard. */
const scopes = words(`
  annotation-xml applet button caption desc foreignobject html marquee math mi mn mo ms mtext object select svg table td
  template th title
`)
/** Elements that what is formatted in them does not reach out of. */
const markers = words('applet caption marquee object td template th')
/** Formatting elements that a parser closes where another of their name begins. */
const closedByAnother = words('a nobr')
/** Elements whose next sibling, or whose parent's end, closes them. */
const closedBySibling: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dd: words('dd dt'),
  dt: words('dd dt'),
  option: words('option'),
  td: words('td th'),
  th: words('td th'),
  tr: words('tr td th'),
  tbody: words('tbody thead tfoot tr td th'),
  thead: words('tbody thead tfoot tr td th'),
  tfoot: words('tbody thead tfoot tr td th'),
}

/** Deeper than this, trees could exhaust the stack of what walks them. */
const maxDepth = 200

/** Follows the elements that raw HTML opens and closes, as far as that costs something. */
export interface HtmlScan {
  /** A tag. @param hasAttributes Whether it is unlike others of its name. */
  tag(name: string, isEnd: boolean, hasAttributes: boolean, offset: number): void
  /** A block of Markdown begins, or ends. */
  blockStart(offset: number): void
  blockEnd(): void
  /** Whether there was any tag. */
  readonly isUsed: boolean
}

/** Follows the raw HTML of a body; what it costs to parse goes on the bill. */
export function createHtmlScan(bill: Bill): HtmlScan {
  const open: string[] = []
  /** Formatting elements that were cut off by the end of what they stood in, by name. */
  let lost = new Map<string, number>()
  let reopened = 0
  /** What was cut off before an open element that nothing formatted reaches out of; `depth` is where that stands. */
  const outside: { depth: number; lost: Map<string, number>; reopened: number }[] = []
  let isUsed = false

  const lose = (name: string) => {
    if (!formatting.has(name)) return
    reopened++
    lost.set(name, (lost.get(name) ?? 0) + 1)
  }
  /** Closes the element at `index` and all in it. */
  const closeTo = (index: number) => {
    for (const name of open.splice(index).slice(1)) lose(name)
    for (let last = outside.at(-1); last && last.depth >= index; last = outside.at(-1)) {
      outside.pop()
      lost = last.lost
      reopened = last.reopened
    }
  }
  /** The innermost of these that is open, unless one of the barriers is in the way. */
  const find = (wanted: (name: string) => boolean, isBarrier: (name: string) => boolean): number => {
    for (let index = open.length - 1; index >= 0; index--) {
      const name = open[index] ?? ''
      if (wanted(name)) return index
      if (isBarrier(name)) return -1
    }
    return -1
  }
  const closeOpenParagraph = () => {
    const index = find(
      (name) => name === 'p',
      (name) => scopes.has(name),
    )
    if (index >= 0) closeTo(index)
  }
  const isSpecial = (name: string) => special.has(name) || closeParagraph.has(name) || scopes.has(name)

  const start = (name: string, hasAttributes: boolean) => {
    if (closeParagraph.has(name)) closeOpenParagraph()
    const siblings = closedBySibling[name]
    if (siblings) {
      const inTable = name.startsWith('t')
      const index = find(
        (other) => siblings.has(other),
        (other) => (inTable ? other === 'table' : isSpecial(other) && other !== 'div' && other !== 'p'),
      )
      if (index >= 0) closeTo(index)
    }
    if (voids.has(name)) return
    if (closedByAnother.has(name)) end(name)
    // A cell that stands in no table is passed over.
    const needsTable = name in closedBySibling || name === 'caption'
    if (
      markers.has(name) &&
      (!needsTable || open.lastIndexOf('table') > open.findLastIndex((other) => markers.has(other)))
    ) {
      outside.push({ depth: open.length, lost, reopened })
      lost = new Map()
      reopened = 0
    }
    // Of elements that are alike, a parser opens three again at most.
    if (formatting.has(name) && !hasAttributes && open.filter((other) => other === name).length >= 3) reopened--
    if (open.length <= maxDepth) open.push(name)
  }
  const end = (name: string) => {
    const reachesThrough = closeParagraph.has(name) || special.has(name) || scopes.has(name)
    const inTable = name in closedBySibling || name === 'table'
    const index = find(
      (other) => other === name,
      (other) =>
        reachesThrough ? scopes.has(other) && !(inTable && /^(?:td|th|caption)$/.test(other)) : isSpecial(other),
    )
    if (index >= 0) closeTo(index)
    else if ((lost.get(name) ?? 0) > 0 && !open.some((other) => scopes.has(other))) {
      lost.set(name, (lost.get(name) ?? 0) - 1)
      reopened--
    }
  }

  return {
    get isUsed() {
      return isUsed
    },
    tag(name, isEnd, hasAttributes, offset) {
      isUsed = true
      bill.charge(prices.tag, 1, offset)
      bill.charge(prices.htmlDepth, open.length, offset)
      bill.charge(prices.reopen, reopened, offset)
      if (isEnd) end(name)
      else start(name, hasAttributes)
      // What will not be opened again still stands open now, so it takes nothing from the depth.
      if (open.length + Math.max(0, reopened) > maxDepth) bill.charge(prices.tooDeepHtml, 1, offset)
    },
    blockStart(offset) {
      if (isUsed) {
        closeOpenParagraph()
        bill.charge(prices.htmlDepth, open.length, offset)
        bill.charge(prices.reopen, reopened, offset)
      }
      open.push('p')
    },
    blockEnd() {
      closeOpenParagraph()
    },
  }
}
