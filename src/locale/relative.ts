import { civilDay } from './dates.js'

/** What says which day it is: the time, and the IANA zone in which the newsroom counts its days. */
export interface Clock {
  readonly now: () => Date
  readonly timeZone: string
}

/** A distance in time for `Intl.RelativeTimeFormat`. */
interface Distance {
  readonly value: number
  readonly unit: Intl.RelativeTimeFormatUnitSingular
  /** `auto` where a word such as "yesterday" is sure to be right; "last week" may be this one. */
  readonly numeric: 'auto' | 'always'
}

/**
 * How far a date is from now, in whole units that have passed. Only an instant is nearer than a day; from a day on it
 * is the calendar that counts, so what was late yesterday is yesterday.
 */
export function relativeTo(date: string, now: Date, timeZone: string): Distance {
  const isInstant = date.length > 10
  if (isInstant) {
    const minutes = Math.trunc((Date.parse(date) - now.getTime()) / 60_000)
    if (minutes === 0) return { value: 0, unit: 'second', numeric: 'auto' }
    if (Math.abs(minutes) < 60) return { value: minutes, unit: 'minute', numeric: 'always' }
    if (Math.abs(minutes) < 24 * 60) return { value: Math.trunc(minutes / 60), unit: 'hour', numeric: 'always' }
  }
  const then = isInstant ? civilDay(new Date(date), timeZone) : date
  return daysOrMore(then, civilDay(now, timeZone))
}

function daysOrMore(then: string, today: string): Distance {
  const days = Math.round((Date.parse(then) - Date.parse(today)) / 86_400_000)
  if (Math.abs(days) < 7) return { value: days, unit: 'day', numeric: 'auto' }
  const months = days < 0 ? -wholeMonths(then, today) : wholeMonths(today, then)
  if (months === 0) return { value: Math.trunc(days / 7), unit: 'week', numeric: 'always' }
  if (Math.abs(months) < 12) return { value: months, unit: 'month', numeric: 'always' }
  return { value: Math.trunc(months / 12), unit: 'year', numeric: 'always' }
}

/** The months that have passed in whole from one civil date to a later one. */
function wholeMonths(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months
}
