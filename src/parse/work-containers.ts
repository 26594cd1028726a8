import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'
import { isRule } from './work-lines.js'

interface Container {
  readonly kind: 'quote' | 'item' | 'note'
  /** How many columns the content of an item stands in from its parent's. */
  readonly width: number
  /** What distinguishes one list from the next. */
  readonly marker: string
  /** Where the list, or the container, begins. */
  readonly offset: number
  isEmpty: boolean
}

/** Where a line is being read: its first character that is no blank, and the columns before that. */
export interface Cursor {
  next: number
  column: number
  /** The column at which the content of the innermost container so far begins. */
  base: number
  /** Blanks between the two. */
  indent: number
  /** How many of the open containers go on in this line. */
  matched: number
}

/** The containers that are open: lists, quotations, footnotes. */
export interface Containers {
  readonly depth: number
  /** Footnotes so far. */
  readonly notes: number
  continue(body: string, start: number, end: number): Cursor
  /** Reads the marks of new containers. @returns How many have begun. */
  begin(body: string, cursor: Cursor, end: number, interrupts: boolean): number
  /** Closes what does not go on. @returns Whether that was more than an item whose list goes on. */
  closeUnmatched(cursor: Cursor): boolean
  /** What is open has content now. */
  fill(): void
}

/** Deeper than this, trees could exhaust the stack of what walks them. */
const maxDepth = 100

/** Follows the containers from line to line; what they cost goes on the bill. */
export function createContainers(bill: Bill): Containers {
  const open: Container[] = []
  let pending: Container[] = []
  let continuesList = false
  let notes = 0

  return {
    get depth() {
      return open.length
    },
    get notes() {
      return notes
    },
    continue(body, start, end) {
      const cursor = { next: start, column: 0, base: 0, indent: 0, matched: 0 }
      skipBlanks(body, cursor, end)
      for (const container of open) {
        const isBlank = cursor.next >= end
        if (container.kind === 'quote') {
          if (isBlank || cursor.indent > 3 || body.charCodeAt(cursor.next) !== 62) break
          passMark(body, cursor, end, 1)
        } else if (isBlank) {
          if (container.isEmpty) break
        } else if (cursor.indent < container.width) break
        else advance(cursor, container.width)
        cursor.matched++
      }
      bill.charge(prices.prefix, cursor.matched, open[0]?.offset ?? start)
      return cursor
    },
    begin(body, cursor, end, interrupts) {
      pending = []
      continuesList = false
      for (;;) {
        if (cursor.next >= end || cursor.indent > 3) break
        const canInterrupt = !interrupts || pending.length > 0
        const container = beginContainer(body, cursor, end, canInterrupt)
        if (!container) break
        if (pending.length === 0) {
          const sibling = open[cursor.matched]
          continuesList = sibling?.kind === 'item' && container.marker === sibling.marker
          pending.push(continuesList && sibling ? { ...container, offset: sibling.offset } : container)
        } else pending.push(container)
        const depth = cursor.matched + pending.length
        const { offset } = pending.at(-1) ?? container
        if (container.kind === 'note') notes++
        bill.charge(prices[container.kind], 1, offset)
        bill.charge(prices.openDepth, depth * depth, open[0]?.offset ?? offset)
        if (depth > maxDepth) {
          bill.charge(prices.tooDeep, 1, open[0]?.offset ?? pending[0]?.offset ?? offset)
          break
        }
      }
      return pending.length
    },
    closeUnmatched(cursor) {
      const closed = open.length - cursor.matched
      open.length = cursor.matched
      open.push(...pending)
      pending = []
      return closed > (continuesList ? 1 : 0)
    },
    fill() {
      const last = open.at(-1)
      if (last) last.isEmpty = false
    },
  }
}

function skipBlanks(body: string, cursor: Cursor, end: number): void {
  for (; cursor.next < end; cursor.next++) {
    const code = body.charCodeAt(cursor.next)
    if (code === 32) cursor.column++
    else if (code === 9) cursor.column += 4 - (cursor.column % 4)
    else break
  }
  cursor.indent = cursor.column - cursor.base
}

function advance(cursor: Cursor, columns: number): void {
  cursor.base += columns
  cursor.indent -= columns
}

/** Passes a mark, and what stands between it and its content. @returns The columns between the two. */
function passMark(body: string, cursor: Cursor, end: number, length: number): number {
  cursor.next += length
  cursor.column += length
  cursor.base = cursor.column
  skipBlanks(body, cursor, end)
  const gap = cursor.indent
  if (gap > 0) advance(cursor, 1)
  return gap
}

function beginContainer(body: string, cursor: Cursor, end: number, canInterrupt: boolean): Container | undefined {
  const offset = cursor.next
  const code = body.charCodeAt(offset)
  const { indent } = cursor
  if (code === 62) {
    passMark(body, cursor, end, 1)
    return { kind: 'quote', width: 0, marker: '>', offset, isEmpty: false }
  }
  if (code === 91) {
    const label = /^\[\^[^\s[\]]{1,999}\]:/.exec(body.slice(offset, Math.min(end, offset + 1004)))?.[0]
    if (label === undefined) return undefined
    passMark(body, cursor, end, label.length)
    return { kind: 'note', width: 4, marker: '^', offset, isEmpty: false }
  }
  const mark = listMark(body, offset, end)
  if (mark === 0) return undefined
  const following = body.charCodeAt(offset + mark)
  const isAtEnd = offset + mark >= end
  if (!isAtEnd && following !== 32 && following !== 9) return undefined
  if (!canInterrupt && (isAtEnd || body.slice(offset + mark, end).trim() === '')) return undefined
  if (!canInterrupt && mark > 1 && (mark > 2 || code !== 49)) return undefined
  if ((code === 42 || code === 45) && isRule(body.slice(offset, end))) return undefined
  const gap = passMark(body, cursor, end, mark)
  const isEmpty = cursor.next >= end
  // Five blanks and more: one belongs to the mark, the others to indented code.
  const padding = isEmpty || gap > 4 ? 1 : gap
  if (!isEmpty && gap <= 4) advance(cursor, gap - 1)
  return { kind: 'item', width: indent + mark + padding, marker: body.charAt(offset + mark - 1), offset, isEmpty }
}

/** The length of the mark of a list item, or 0. */
function listMark(body: string, offset: number, end: number): number {
  const code = body.charCodeAt(offset)
  if (code === 42 || code === 43 || code === 45) return 1
  let length = 0
  while (length < 9 && offset + length < end && isDigit(body.charCodeAt(offset + length))) length++
  const delimiter = body.charCodeAt(offset + length)
  return length > 0 && (delimiter === 46 || delimiter === 41) ? length + 1 : 0
}

const isDigit = (code: number) => code >= 48 && code <= 57
