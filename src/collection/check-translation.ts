import type { Article } from '../article.js'
import { isBefore } from '../locale/dates.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import type { Facts, Span } from './facts.js'
import { nameOf } from './model.js'
import type { CheckFinding } from './rules.js'

/** An article with what can be compared of it. */
export interface Side {
  readonly article: Article<unknown>
  readonly facts: Facts
  /** What a link leads to, in whatever language: an address elsewhere, or a story. */
  readonly targetOf: (href: string) => string
}

/** What in a translation differs from its source and should not. Most of it is found in the translation. */
export function compareTranslation(source: Side, translation: Side): CheckFinding[] {
  const [from, to] = [source.article, translation.article].map((article) => article.meta as Partial<ArticleMeta>)
  if (!from || !to) return []
  return [
    ...differingFields(from, to, source, translation),
    ...differingCorrections(from, to, source, translation),
    ...differingNumbers(source, translation),
    ...differingLinks(source, translation),
    ...differingBlocks(source, translation),
    ...differingHeadings(source, translation),
  ]
}

type Meta = Partial<ArticleMeta>

function finding(
  { article }: Side,
  other: Side,
  rule: CheckFinding['code'],
  message: string,
  place: Pick<CheckFinding, 'keyPath' | 'body'>,
  values: CheckFinding['values'] = {},
): CheckFinding {
  return {
    article,
    code: rule,
    words: 'collection.differing',
    message,
    ...place,
    values: { ...values, other: nameOf(other.article), rule },
  }
}

function differingFields(from: Meta, to: Meta, source: Side, translation: Side): CheckFinding[] {
  const found: CheckFinding[] = []
  const { date = '', impactLevel } = to
  if (from.date !== undefined && (date === '' || isBefore(date, from.date) || isBefore(from.date, date)))
    found.push(
      finding(
        translation,
        source,
        'differing-date',
        date === '' ? 'fieldMissing' : 'field',
        { keyPath: ['date'] },
        { value: date, otherValue: from.date },
      ),
    )
  if (from.impactLevel !== undefined && from.impactLevel !== impactLevel)
    found.push(
      finding(
        translation,
        source,
        'differing-impact',
        impactLevel === undefined ? 'fieldMissing' : 'field',
        { keyPath: ['impactLevel'] },
        { value: impactLevel ?? '', otherValue: from.impactLevel },
      ),
    )
  const theirs = from.relatedCompanies ?? []
  const ours = to.relatedCompanies ?? []
  const missing = theirs.filter((company) => !ours.includes(company))
  const own = ours.filter((company) => !theirs.includes(company))
  // The same company may have a name in each script.
  if (missing.length !== own.length) {
    const place = { keyPath: ['relatedCompanies'] }
    if (missing.length > own.length)
      found.push(finding(translation, source, 'differing-companies', 'listMissing', place, { list: missing }))
    else found.push(finding(translation, source, 'differing-companies', 'listOwn', place, { list: own }))
  }
  return found
}

/** What was put right in one language has to be put right in the other. */
function differingCorrections(from: Meta, to: Meta, source: Side, translation: Side): CheckFinding[] {
  const lacking = (has: Meta, lacks: Meta, side: Side, other: Side) => {
    const dates = (lacks.corrections ?? []).map(({ date }) => date)
    return (has.corrections ?? [])
      .filter(({ date }) => {
        const at = dates.findIndex((other) => !isBefore(date, other) && !isBefore(other, date))
        if (at >= 0) dates.splice(at, 1)
        return at < 0
      })
      .map(({ date }) =>
        finding(side, other, 'missing-correction', 'correction', { keyPath: ['corrections'] }, { date }),
      )
  }
  return [...lacking(from, to, translation, source), ...lacking(to, from, source, translation)]
}

/** In running text small and round numbers are often words, and not in every language the same; in a table only months are. */
const isTellingInTable = (value: number) => !Number.isInteger(value) || value > 12
const isTelling = (value: number) => !Number.isInteger(value) || (value > 100 && (value >= 1000 || value % 100 !== 0))

function differingNumbers(source: Side, translation: Side): CheckFinding[] {
  // So many digits that 0.1 + 0.2 is 0.3.
  const keyOf = (value: number) => value.toPrecision(9)
  type Numbers = Facts['numbers']
  const lacking = (has: Numbers, lacks: Numbers) => {
    const seen = new Set<string>()
    const there = new Set(lacks.flatMap(({ values }) => values.map(keyOf)))
    return has.filter(({ values, text, inTable }) => {
      if (seen.has(text) || !values.every(inTable ? isTellingInTable : isTelling)) return false
      seen.add(text)
      return !values.some((value) => there.has(keyOf(value)))
    })
  }
  const [theirs, ours] = [source.facts.numbers, translation.facts.numbers]
  return [
    ...lacking(theirs, ours).map(({ text, section }) =>
      finding(
        translation,
        source,
        'differing-numbers',
        'numberMissing',
        { keyPath: [], body: sectionOf(translation, section) },
        { value: text },
      ),
    ),
    ...lacking(ours, theirs).map(({ text, place }) =>
      finding(translation, source, 'differing-numbers', 'numberOwn', { keyPath: [], body: place }, { value: text }),
    ),
  ]
}

function differingLinks(source: Side, translation: Side): CheckFinding[] {
  const targets = ({ facts, targetOf }: Side) => new Map(facts.links.map((link) => [targetOf(link.href), link]))
  const [theirs, ours] = [targets(source), targets(translation)]
  const missing = [...theirs].filter(([target]) => !ours.has(target))
  const own = [...ours].filter(([target]) => !theirs.has(target))
  // The same page may have an address in each language.
  if (missing.length === own.length) return []
  return [
    ...missing.map(([target, { section }]) =>
      finding(
        translation,
        source,
        'differing-links',
        'linkMissing',
        { keyPath: [], body: sectionOf(translation, section) },
        { value: target },
      ),
    ),
    ...own.map(([target, { place }]) =>
      finding(translation, source, 'differing-links', 'linkOwn', { keyPath: [], body: place }, { value: target }),
    ),
  ]
}

function differingBlocks(source: Side, translation: Side): CheckFinding[] {
  const compare = (
    rule: 'differing-tables' | 'differing-code',
    [count, each]: readonly [string, string],
    measuresOf: (facts: Facts) => readonly { readonly measure: string; readonly place: Span }[],
  ): CheckFinding[] => {
    const [theirs, ours] = [measuresOf(source.facts), measuresOf(translation.facts)]
    if (theirs.length !== ours.length) {
      const values = { value: ours.length, otherValue: theirs.length }
      const body = ours[Math.min(ours.length - 1, theirs.length)]?.place ?? sectionOf(translation, 0)
      return [finding(translation, source, rule, count, { keyPath: [], body }, values)]
    }
    return ours.flatMap(({ measure: value, place: body }, index) => {
      const otherValue = theirs[index]?.measure ?? ''
      return value === otherValue
        ? []
        : [finding(translation, source, rule, each, { keyPath: [], body }, { value, otherValue })]
    })
  }
  return [
    ...compare('differing-tables', ['tables', 'tableSize'], ({ tables }) =>
      tables.map(({ size, place }) => ({ measure: size, place })),
    ),
    ...compare('differing-code', ['code', 'codeLines'], ({ code }) =>
      code.map(({ lines, place }) => ({ measure: String(lines), place })),
    ),
  ]
}

function differingHeadings(source: Side, translation: Side): CheckFinding[] {
  const [theirs, ours] = [source.facts.headings, translation.facts.headings]
  const length = Math.max(theirs.length, ours.length)
  const at = Array.from({ length }).findIndex((_, index) => theirs[index]?.depth !== ours[index]?.depth)
  if (at < 0) return []
  const body = ours[at]?.place ?? sectionOf(translation, ours.length)
  return [finding(translation, source, 'differing-headings', 'headings', { keyPath: [], body })]
}

/** The heading of a section, or the beginning of the body where there is none: where what is missing would stand. */
function sectionOf({ facts: { headings } }: Side, section: number): Span {
  return headings[Math.min(section, headings.length) - 1]?.place ?? { start: 0, end: 0 }
}
