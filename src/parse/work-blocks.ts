import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'
import { createHtmlScan } from './work-html.js'
import { createContainers } from './work-containers.js'
import { createNamedBlocks } from './work-named-blocks.js'
import { cellsOf, htmlBlockEnd, isDefinition, isHeading, isRule, isUnderline, isDelimiterRow } from './work-lines.js'
import { endOfTag } from './work-syntax.js'
import { scanText } from './work-text.js'

type Leaf =
  | { readonly kind: 'none' }
  | { readonly kind: 'paragraph'; readonly offset: number; readonly lines: string[] }
  | { readonly kind: 'fence'; readonly offset: number; readonly marker: string; readonly length: number }
  | { readonly kind: 'html'; readonly offset: number; readonly end: string | undefined }
  | { readonly kind: 'table'; readonly offset: number; readonly columns: number }

const none: Leaf = { kind: 'none' }

/** Charges for a whole body, line by line. */
export function scanBlocks(body: string, bill: Bill): void {
  const html = createHtmlScan(bill)
  const containers = createContainers(bill)
  const namedBlocks = createNamedBlocks(bill)
  let leaf: Leaf = none
  let definitions = 0
  const totals = { hasDefinitions: body.includes(']:'), brackets: 0, words: 0, nodes: 0 }
  /** Lines and marks of containers so far: what is copied where a container ends. */

  const text = (content: string, offset: number) => {
    html.blockStart(offset)
    scanText(content, offset, bill, html, totals)
    html.blockEnd()
  }
  const closeLeaf = () => {
    if (leaf.kind === 'paragraph') {
      bill.charge(prices.block, 1, leaf.offset)
      definitions += leaf.lines.filter((line) => /^\s*\[.*\]:/.test(line.slice(0, 1100))).length
      text(leaf.lines.join('\n'), leaf.offset)
    }
    leaf = none
  }
  const tags = (line: string, offset: number) => {
    bill.charge(prices.htmlLine, 1, offset)
    bill.charge(prices.htmlUnit, line.length, offset)
    for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      const tag = endOfTag(line, at)
      // A browser also takes `<a/b'>` and tags over several lines for tags.
      if (tag.name !== '') html.tag(tag.name, line.charCodeAt(at + 1) === 47, tag.hasAttributes || tag.end < 0, offset)
    }
  }
  const row = (cells: readonly string[], columns: number, offset: number) => {
    bill.charge(prices.row, 1, offset)
    bill.charge(prices.cell, cells.length, offset)
    totals.nodes += Math.max(columns, cells.length)
    bill.charge(prices.column, Math.max(0, columns - cells.length), offset)
    for (const cell of cells) text(cell, offset)
  }
  const beginHtml = (line: string, offset: number, canBeAnyTag: boolean): boolean => {
    const end = htmlBlockEnd(line, canBeAnyTag)
    if (end === null) return false
    closeLeaf()
    bill.charge(prices.htmlBlock, 1, offset)
    leaf = { kind: 'html', offset, end }
    continueHtml(line)
    return true
  }
  const continueHtml = (line: string) => {
    if (leaf.kind !== 'html') return
    tags(line, leaf.offset)
    if (leaf.end !== undefined && line.toLowerCase().includes(leaf.end)) leaf = none
  }

  const line = (start: number, end: number) => {
    const isConcrete = leaf.kind === 'fence' || leaf.kind === 'html'
    const cursor = containers.continue(body, start, end)
    const keepsLeaf = cursor.matched === containers.depth
    if (keepsLeaf && isConcrete) {
      const rest = body.slice(cursor.next, end)
      if (leaf.kind === 'fence') {
        bill.charge(prices.codeLine, 1, leaf.offset)
        bill.charge(prices.unit, rest.length, leaf.offset)
        const run = rest.length > 0 && cursor.indent < 4 ? runLength(rest, leaf.marker) : 0
        if (run >= leaf.length && rest.slice(run).trim() === '') leaf = none
      } else if (leaf.kind === 'html') {
        if (rest === '' && leaf.end === undefined) leaf = none
        else continueHtml(rest)
      }
      return
    }
    const isOpenText = leaf.kind === 'paragraph'
    const begun = containers.begin(body, cursor, end, isOpenText && keepsLeaf)
    totals.nodes += begun
    const rest = body.slice(cursor.next, end)
    const at = cursor.next
    namedBlocks.line(rest, at)
    if (begun === 0 && !keepsLeaf && leaf.kind === 'paragraph' && rest !== '' && !beginsBlock(rest, cursor.indent)) {
      bill.charge(prices.lazy, leaf.lines.length, leaf.offset)
      leaf.lines.push(rest)
      return
    }
    if (begun > 0 || !keepsLeaf) {
      closeLeaf()
      containers.closeUnmatched(cursor)
    }
    if (rest === '') {
      closeLeaf()
      bill.charge(prices.blank, 1, at)
      return
    }
    containers.fill()
    if (cursor.indent >= 4 && leaf.kind !== 'paragraph') {
      closeLeaf()
      bill.charge(prices.codeLine, 1, at)
      bill.charge(prices.unit, rest.length, at)
      return
    }
    if (cursor.indent < 4) {
      const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[1]
      if (fence !== undefined) {
        closeLeaf()
        bill.charge(prices.codeBlock, 1, at)
        bill.charge(prices.unit, rest.length, at)
        leaf = { kind: 'fence', offset: at, marker: fence.charAt(0), length: fence.length }
        return
      }
      if (leaf.kind === 'paragraph' && isUnderline(rest)) {
        bill.charge(prices.heading, 1, leaf.offset)
        closeLeaf()
        return
      }
      if (isHeading(rest)) {
        closeLeaf()
        bill.charge(prices.heading, 1, at)
        text(rest, at)
        return
      }
      if (isRule(rest)) {
        closeLeaf()
        bill.charge(prices.block, 1, at)
        return
      }
      if (rest.startsWith('<') && beginHtml(rest, at, leaf.kind !== 'paragraph')) return
      if (leaf.kind === 'paragraph' && isDelimiterRow(rest)) {
        const head = cellsOf(leaf.lines.at(-1) ?? '')
        if (head.length === cellsOf(rest).length) {
          const { offset } = leaf
          leaf.lines.pop()
          if (leaf.lines.length === 0) leaf = none
          closeLeaf()
          row(head, head.length, offset)
          bill.charge(prices.row, 1, offset)
          bill.charge(prices.cell, head.length, offset)
          leaf = { kind: 'table', offset, columns: head.length }
          return
        }
        // The parser reads both lines as a table before it gives up, and again as text.
        bill.charge(prices.row, 4, at)
      }
      if (leaf.kind === 'none' && isDefinition(rest)) {
        definitions++
        bill.charge(prices.definition, 1, at)
        bill.charge(prices.unit, rest.length, at)
        return
      }
    }
    if (leaf.kind === 'table') row(cellsOf(rest), leaf.columns, leaf.offset)
    else if (leaf.kind === 'paragraph') leaf.lines.push(rest)
    else leaf = { kind: 'paragraph', offset: at, lines: [rest] }
  }

  for (let start = 0; start < body.length;) {
    let end = start
    while (end < body.length && body.charCodeAt(end) !== 10 && body.charCodeAt(end) !== 13) end++
    line(start, end)
    if (bill.isOver) return
    start = body.charCodeAt(end) === 13 && body.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  closeLeaf()
  bill.charge(prices.lookUp, totals.brackets * definitions, 0)
  bill.charge(prices.noteLookUp, totals.brackets * containers.notes, 0)
  if (definitions > 0) bill.charge(prices.reference, totals.brackets, 0)
  if (html.isUsed) {
    bill.charge(prices.rawWord, totals.words, 0)
    bill.charge(prices.rawNode, totals.nodes, 0)
  }
}

/** Whether a line cannot go on with a paragraph that began in a deeper container. */
function beginsBlock(rest: string, indent: number): boolean {
  if (indent >= 4) return false
  return (
    /^(?:`{3,}[^`]*$|~{3,})/.test(rest) ||
    isHeading(rest) ||
    isRule(rest) ||
    (rest.startsWith('<') && htmlBlockEnd(rest, false) !== null)
  )
}

function runLength(text: string, marker: string): number {
  let length = 0
  while (text.charAt(length) === marker) length++
  return length
}
