import { memo } from './memo.js'

/**
 * The moment that stands for a date on the page, to be formatted in UTC: the civil date itself, or the civil date and
 * time that an instant shows in its own offset. So a day is the same day in Los Angeles, Tokyo and Kiritimati.
 */
export function instantOrDay(date: string): Date {
  return new Date(`${date.slice(0, 10)}T${date.slice(11, 16) || '00:00'}:00Z`)
}

/** Whether `a` is before `b`: by day where one of them is a day, else by instant. */
export function isBefore(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) < Date.parse(b)
  return a.slice(0, 10) < b.slice(0, 10)
}

// Dear to make, and asked for with one or two time zones.
const civilDays = memo(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
)

/** The civil date that an instant has in a time zone, as `2025-01-20`. */
export function civilDay(instant: Date, timeZone: string): string {
  const parts = civilDays(timeZone).formatToParts(instant)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** Whether a name is one of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The instant at which a date begins, in milliseconds since 1970: a civil date at midnight in a time zone, or, where its
 * clocks skip midnight, at the first moment of that day; an instant at itself.
 */
export function startOf(date: string, timeZone: string): number {
  return date.length > 10 ? Date.parse(date) : startOfDay(`${date} ${timeZone}`)
}

// A newsroom asks for each of its days again and again.
const startOfDay = memo((day: string) => {
  const [date = '', timeZone = ''] = day.split(' ')
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // Offsets reach from -12 to +14 hours: the day begins within these, and within them no other day of that name.
  let early = midnight - 15 * hour
  let late = midnight + 13 * hour
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (civilDay(new Date(middle), timeZone) < date) early = middle
    else late = middle
  }
  return late
}, 20_000)

const hour = 3_600_000
