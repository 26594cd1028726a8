import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'
import type { HtmlScan } from './work-html.js'
import { angleAddress, backtickRuns, endOfResource, endOfTag, isPunctuation, partsOfRuby } from './work-syntax.js'
import { createDelimiters } from './work-delimiters.js'

const isAlphanumeric = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
/** What a bare mail address can be made of: a parser tries for one wherever a run of these begins. */
const isWord = (code: number) => isAlphanumeric(code) || code === 43 || code === 45 || code === 46 || code === 95

const reference = /&(?:#[xX]?[\da-fA-F]{1,7}|[A-Za-z\d]{1,31});/y
const fullWidthBar = 0xff5c

/** What is counted over a whole body. */
export interface Totals {
  /** Whether there may be definitions of links. */
  readonly hasDefinitions: boolean
  /** Brackets that may be references. */
  brackets: number
  words: number
  /** Elements that Markdown makes, roughly. */
  nodes: number
}

/**
 * Charges for one piece of running text: a paragraph, a heading, a cell. Whoever parses it keeps a list of events and
 * walks back along it from some of its characters, so most of it is dearer the longer the piece is. Where the scan can
 * not be sure how the parser will pair two characters, it takes the dearer way.
 */
export function scanText(text: string, offset: number, bill: Bill, html: HtmlScan, totals: Totals): void {
  /** Events so far. */
  let events = 0
  let words = 0
  let marks = 0
  let lines = 0
  let breaks = 0
  let parted = 0
  let escapes = 0
  let references = 0
  let links = 0
  let spans = 0
  let addresses = 0
  let passages = 0
  let rubies = 0
  let rubyParts = 0
  let brackets = 0
  let runsOfDelimiters = 0
  let walk = 0
  let match = 0
  let labels = 0
  let rescanHtml = 0
  let trail = 0
  let readdress = 0
  const openBrackets: { events: number; at: number; isImage: boolean; runs: number }[] = []
  /** So many of them stand around a link, and so can be none. */
  let inactive = 0
  const delimiters = createDelimiters(text, bill, offset)
  const later = new Map<string, number>()
  let runs: Map<number, number[]> | undefined
  let addressEnd = 0
  let blankShare: number | undefined

  /** Where a string comes next, or -1; cheap when asked for rising positions. */
  const next = (needle: string, from: number): number => {
    let at = later.get(needle) ?? 0
    if (at >= 0 && at < from) later.set(needle, (at = text.indexOf(needle, from)))
    else if (at === 0) later.set(needle, (at = text.indexOf(needle, from)))
    return at
  }
  const address = (from: number) => {
    addresses++
    if (from >= addressEnd) {
      let end = from
      let length = 0
      let inReference = false
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end)
        if (code <= 32) break
        const isTrail = isPunctuation(code) && code !== 45 && code !== 47 && code !== 61 && code !== 35 && code !== 37
        if (code === 38) inReference = true
        else if (!isAlphanumeric(code)) inReference = false
        if (isTrail || inReference) length++
        else length = 0
        trail += length
      }
      addressEnd = end
    }
    readdress += addressEnd - from
  }
  const openBracket = (at: number, isImage: boolean): number => {
    openBrackets.push({ events, at, isImage, runs: delimiters.waiting })
    parted++
    events += 4
    return at + 1
  }
  const closeBracket = (at: number): number => {
    brackets++
    const open = openBrackets.pop()
    if (!open) {
      walk += events
      return at + 1
    }
    const isActive = open.isImage || openBrackets.length >= inactive
    inactive = Math.min(inactive, openBrackets.length)
    match += (events - open.events) * (open.isImage ? 3 : 1)
    labels += at - open.at
    if (text.charCodeAt(open.at + 1) === 94) {
      bill.charge(prices.reference, 1, offset)
      if (open.isImage) brackets += 2
    }
    const end = text.charCodeAt(at + 1) === 40 ? endOfResource(text, at + 1) : -1
    if (end < -1) bill.charge(prices.rescan, -end - at, offset)
    if (end < 0 || !isActive) {
      if (totals.hasDefinitions && (delimiters.waiting > open.runs || openBrackets.length > 0)) delimiters.doubt()
      return at + 1
    }
    delimiters.pair(open.runs)
    if (!open.isImage) inactive = openBrackets.length
    links++
    events += 20
    return end
  }
  const codeSpan = (at: number): number => {
    let end = at + 1
    while (text.charCodeAt(end) === 96) end++
    const closers = (runs ??= backtickRuns(text)).get(end - at) ?? []
    let close = closers.at(-1)
    while (close !== undefined && close < end) {
      closers.pop()
      close = closers.at(-1)
    }
    if (close === undefined) {
      // The parser makes a token of every blank that it reads in vain.
      blankShare ??= text.split(' ').length / text.length
      bill.charge(prices.rescan, (text.length - at) * (1 + 10 * blankShare), offset)
      events += 4
      return end
    }
    spans++
    events += 12
    return close + (end - at)
  }
  const htmlOrAddress = (at: number): number => {
    const following = text.charCodeAt(at + 1)
    let end = -1
    if (following === 33 || following === 63) {
      const close = text.startsWith('<!--', at)
        ? '-->'
        : text.startsWith('<![CDATA[', at)
          ? ']]>'
          : following === 63
            ? '?>'
            : '>'
      const found = next(close, at + 2)
      if (found < 0) rescanHtml += text.length - at
      else end = found + close.length
      html.tag('!', true, false, offset)
    } else if (following === 47 || (isAlphanumeric(following) && following > 57)) {
      const tag = endOfTag(text, at)
      end = tag.end
      if (end > 0) html.tag(tag.name, following === 47, tag.hasAttributes, offset)
    }
    if (end < 0) {
      angleAddress.lastIndex = at
      if (angleAddress.test(text)) {
        addresses++
        end = angleAddress.lastIndex
      }
    }
    if (end < 0) return at + 1
    parted++
    events += 8
    return end
  }

  let previous = 32
  let parts = 0
  for (let at = 0; at < text.length && !bill.isOver;) {
    const code = text.charCodeAt(at)
    const from = at
    if (code > 126 || code === 32) {
      if (code === fullWidthBar) rubies++
      at++
    } else if (isAlphanumeric(code) || code === 43 || code === 45 || code === 46) {
      do at++
      while (isWord(text.charCodeAt(at)) && text.charCodeAt(at) !== 95)
      if (!isWord(previous) && previous !== 47) {
        words++
        events += 2
        const open = openBrackets.at(-1)
        if (open) walk += (events - open.events) * (/[hw]/i.test(text.charAt(from)) ? 2 : 1)
      }
      const end = text.charCodeAt(at)
      const initial = code | 32
      if (initial === 119 && /^www\./i.test(text.slice(from, from + 4))) address(from)
      else if (end === 58 && /https?$/i.test(text.slice(Math.max(from, at - 5), at)) && text.startsWith('//', at + 1))
        address(from)
      else if (end === 64 && isWord(text.charCodeAt(at + 1))) {
        addresses++
        delimiters.doubt()
      } else if (end === 58 && /(?:mailto|xmpp)$/i.test(text.slice(Math.max(from, at - 6), at))) addresses++
    } else {
      events += 2
      marks++
      switch (code) {
        case 10:
          lines++
          if (previous === 32 || previous === 92) breaks++
          events += 4
          at++
          break
        case 92:
          if (isPunctuation(text.charCodeAt(at + 1))) {
            escapes++
            events += 6
            at++
          }
          at++
          break
        case 58:
          if (text.startsWith('lang[', at + 1)) passages++
          at++
          break
        case 123:
          parts = partsOfRuby(text, at)
          if (parts > 0) rubies++
          rubyParts += parts
          at++
          break
        case 96:
          at = codeSpan(at)
          break
        case 60:
          at = htmlOrAddress(at)
          break
        case 33:
          at++
          if (text.charCodeAt(at) === 91) at = openBracket(at, true)
          break
        case 91:
          at = openBracket(at, false)
          break
        case 93:
          at = closeBracket(at)
          break
        case 38:
          reference.lastIndex = at
          if (reference.test(text)) {
            references++
            events += 8
            at = reference.lastIndex
          } else at++
          break
        case 42:
        case 95:
        case 126:
          while (text.charCodeAt(at) === code) at++
          runsOfDelimiters++
          marks += at - from - 1
          delimiters.run(from, at, events)
          if (from < addressEnd) delimiters.doubt()
          break
        default:
          at++
      }
    }
    previous = text.charCodeAt(at - 1)
  }

  delimiters.pair(0)
  // Between two of these, text is joined from its pieces, and all events behind it are moved.
  parted += brackets + lines + escapes + references + spans + addresses + rubies + rubyParts + runsOfDelimiters
  bill.charge(prices.unit, text.length, offset)
  bill.charge(prices.word, words, offset)
  bill.charge(prices.mark, marks, offset)
  bill.charge(prices.line, lines, offset)
  bill.charge(prices.escape, escapes, offset)
  bill.charge(prices.entity, references, offset)
  bill.charge(prices.bracket, brackets + openBrackets.length, offset)
  bill.charge(prices.link, links, offset)
  bill.charge(prices.address, addresses, offset)
  bill.charge(prices.passage, passages, offset)
  bill.charge(prices.ruby, rubies, offset)
  bill.charge(prices.rubyPart, rubyParts, offset)
  bill.charge(prices.codeSpan, spans, offset)
  bill.charge(prices.run, runsOfDelimiters, offset)
  bill.charge(prices.pair, delimiters.pairs, offset)
  bill.charge(prices.walk, walk, offset)
  bill.charge(prices.match, match, offset)
  bill.charge(prices.label, labels, offset)
  bill.charge(prices.splice, (breaks + parted) * events, offset)
  bill.charge(prices.rescanHtml, rescanHtml, offset)
  bill.charge(prices.trail, trail, offset)
  bill.charge(prices.readdress, readdress, offset)
  totals.brackets += brackets
  totals.words += words + lines
  totals.nodes += 1 + links + spans + addresses + brackets + delimiters.pairs
}
