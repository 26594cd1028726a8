import { isBefore } from '../locale/dates.js'
import { newsDate } from './fields.js'

/** A date that is before the one that it must follow. */
export interface DateDisorder {
  readonly path: readonly (string | number)[]
  readonly value: string
  readonly other: string
  readonly otherValue: string
}

const date = newsDate()
const isDate = (value: unknown): value is string => date.safeParse(value).success

/**
 * The rule that spans fields: nothing is updated, corrected or expired before its date. It looks at raw data, so that
 * it is reported beside whatever else is wrong.
 */
export function dateDisorders(data: Readonly<Record<string, unknown>>): DateDisorder[] {
  const published = data['date']
  if (!isDate(published)) return []
  const followers: [path: (string | number)[], value: unknown][] = [
    [['updated'], data['updated']],
    [['expires'], data['expires']],
  ]
  const corrections: unknown = data['corrections']
  if (Array.isArray(corrections)) {
    corrections.forEach((correction: { date?: unknown } | null, index) => {
      followers.push([['corrections', index, 'date'], correction?.date])
    })
  }
  return followers.flatMap(([path, value]) =>
    isDate(value) && isBefore(value, published) ? { path, value, other: 'date', otherValue: published } : [],
  )
}
