import { memo } from './memo.js'

/** A number in a text, and everything that it may mean: `3B` is 3, or three billion. */
export interface NumberInText {
  readonly values: readonly number[]
  readonly start: number
  readonly end: number
  /** As it is written. */
  readonly text: string
}

/**
 * The numbers of a text, as its language writes them: digits of any script, marks between thousands and before decimals, and
 * words for magnitudes (`1.2 million`, `120万`, `12 lakh`), by CLDR. What follows a letter (`R1`, `H100`) is a name.
 */
export function numbersIn(text: string, locale: string): NumberInText[] {
  const { group, decimal, digits, magnitudes, valueOf } = formsOf(locale)
  const plain = latinDigits(text)
  const found: (NumberInText & { magnitude: number })[] = []
  for (const match of plain.matchAll(digits)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    if (isName(plain.slice(Math.max(0, start - 4), start))) continue
    const [, unit = '', word = ''] = magnitudes.exec(plain.slice(end, end + 24)) ?? []
    const magnitude = valueOf(word)
    const bases = readDigits(written, group, decimal)
    const isClock =
      /^:\d/.test(plain.slice(end, end + 2)) || /^\s?(?:時|时|點|点|시|Uhr|h\b|ч\b)/u.test(plain.slice(end, end + 5))
    // `5 m` are metres or millions.
    const isOpen = magnitude === 1 || /^\p{Script=Latin}{1,2}$/u.test(word)
    const values = bases.flatMap((base) => [
      ...(magnitude > 1 ? [Number((base * magnitude).toPrecision(12))] : []),
      ...(isOpen ? [base] : []),
      ...(isClock && base > 12 && base < 24 ? [base - 12] : []),
      ...calendarYears(base, locale),
    ])
    const last = found.at(-1)
    // 1億2000万 is one number.
    if (
      last &&
      // Korean sets a blank between the two.
      (last.end === start || (last.end === start - 1 && /[만억조천백] /u.test(plain.slice(last.end - 1, start)))) &&
      last.magnitude > magnitude &&
      magnitude >= 1 &&
      /[\p{Script=Han}\p{Script=Hang}]/u.test(plain.charAt(last.end - 1))
    ) {
      const [sum = 0] = last.values
      const [more = 0] = values
      found.splice(-1, 1, {
        ...last,
        values: [sum + more],
        end: end + unit.length + word.length,
        magnitude,
        text: text.slice(last.start, end + unit.length + word.length),
      })
      continue
    }
    const whole = end + (magnitude > 1 ? unit.length + word.length : 0)
    found.push({ values, start, end: whole, text: text.slice(start, whole), magnitude })
  }
  return found.map(({ values, start, end, text: written }) => ({ values, start, end, text: written }))
}

/** Whether what stands right before a number makes it a name: `R1`, `GPT-4`; a currency does not. */
function isName(before: string): boolean {
  const [currency] = /(?<!\p{L})[A-Z]{3}$/u.exec(before) ?? []
  if (currency !== undefined && currencies().has(currency)) return false
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][-‐]?$/u.test(before)
}

let codes: Set<string> | undefined
function currencies(): Set<string> {
  return (codes ??= new Set(Intl.supportedValuesOf('currency')))
}

/** What digits with marks among them may be: where the language leaves it open, each reading. */
function readDigits(written: string, group: string, decimal: string): number[] {
  const isBlank = (mark: string) => /\s/.test(mark)
  const parts = written.split(/([^\d])/)
  const numbers: number[] = []
  let whole = parts[0] ?? ''
  let fraction = ''
  const finish = () => {
    numbers.push(Number(fraction === '' ? whole : `${whole}.${fraction}`))
    fraction = ''
  }
  for (let at = 1; at < parts.length; at += 2) {
    const mark = parts[at] ?? ''
    const next = parts[at + 1] ?? ''
    const isLong = isBlank(mark) && whole.length > 3
    const isGroup =
      !isLong && isBlank(mark) ? isBlank(group) : mark === group || mark === '٬' || mark === "'" || mark === '’'
    if (isGroup && fraction === '' && (next.length === 3 || (next.length === 2 && parts.length > at + 2))) whole += next
    else if (
      !isBlank(mark) &&
      fraction === '' &&
      parts.length === at + 2 &&
      (mark === decimal || mark === '٫' || next.length !== 3)
    )
      fraction = next
    else {
      finish()
      whole = next
    }
  }
  finish()
  return numbers
}

interface NumberForms {
  readonly group: string
  readonly decimal: string
  /** Digits with single marks among them. */
  readonly digits: RegExp
  /** A magnitude right behind a number: what stands between, and the word. */
  readonly magnitudes: RegExp
  valueOf(word: string): number
}

// What CLDR has no compact form for, since it counts in ten thousands.
const tens: readonly (readonly [string, number])[] = [
  ['百', 100],
  ['千', 1000],
  ['백', 100],
  ['천', 1000],
]

/** How a language writes numbers, from what `Intl` makes of some. */
const formsOf = memo((locale: string): NumberForms => {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping: true }).formatToParts(1234567.5)
  const part = (wanted: string, otherwise: string) => parts.find(({ type }) => type === wanted)?.value ?? otherwise
  const words = new Map<string, number>()
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
      maximumFractionDigits: 3,
    })
    for (let exponent = 3; exponent <= 14; exponent++) {
      // Languages have forms for one, two, a few, many, and for parts of one.
      for (const factor of [1, 2, 3, 5, 1.5]) {
        const value = factor * 10 ** exponent
        const shown = format.formatToParts(value)
        const word = shown.find(({ type }) => type === 'compact')?.value.toLowerCase()
        if (word === undefined) continue
        const number = Number(
          shown
            .filter(({ type }) => /^(?:integer|fraction|decimal)$/.test(type))
            .map(({ type, value: own }) => (type === 'decimal' ? '.' : own))
            .join(''),
        )
        const magnitude = 10 ** Math.round(Math.log10(value / number))
        if (magnitude > 1 && !words.has(word)) words.set(word, magnitude)
      }
    }
  }
  // 千万 is a thousand times ten thousand.
  if (/^(?:ja|zh|ko)\b/.test(locale))
    for (const [ten, value] of tens)
      for (const [word, magnitude] of [['', 1] as const, ...words]) words.set(ten + word, value * magnitude)
  const longestFirst = [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = String.raw`^([\s\u00A0\u202F-]?)(${longestFirst.join('|') || '(?!)'})(?!\p{L}\p{M}*\p{L}(?<=\p{Script=Latin}))`
  const group = part('group', ',')
  return {
    group,
    digits: /\s/.test(group) ? /\d+(?:(?:[.,'’٫٬]|\s(?=\d{3}(?!\d)))\d+)*/g : /\d+(?:[.,'’٫٬]\d+)*/g,
    decimal: part('decimal', '.'),
    magnitudes: new RegExp(pattern, 'iu'),
    valueOf: (word) => words.get(word.toLowerCase()) ?? 1,
  }
})

/** Years of the calendars that are in daily use beside the Gregorian one, as that counts them. */
function calendarYears(value: number, locale: string): number[] {
  if (/^th\b/.test(locale) && value > 2400 && value < 2700) return [value - 543]
  if (/^fa\b/.test(locale) && value > 1300 && value < 1500) return [value + 621, value + 622]
  return []
}

/** A text with the digits of every script, and full-width and Arabic marks among them, as those of ASCII; as long as before. */
function latinDigits(text: string): string {
  const marked = text.replace(/(?<=\p{Nd})[．，،](?=\p{Nd})/gu, (mark) => (mark === '．' ? '.' : ','))
  return marked.replace(/\p{Nd}/gu, (digit) => {
    const value = digitValues().get(digit)
    return value === undefined ? digit : value.padStart(digit.length, ' ')
  })
}

let values: Map<string, string> | undefined
function digitValues(): Map<string, string> {
  if (values) return values
  values = new Map()
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
    for (let value = 0; value <= 9; value++) values.set(format.format(value), String(value))
  }
  return values
}
