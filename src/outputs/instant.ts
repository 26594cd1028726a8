import { startOf } from '../locale/dates.js'

/**
 * A date as formats have it that know instants alone: a civil date begins at midnight in the site's time zone, and what the
 * author wrote with a time keeps its offset. RFC 3339, section 5.6.
 */
export function rfc3339(date: string, timeZone: string): string {
  const { day, time, offset } = partsOf(date, timeZone)
  return `${day}T${time}${offset}`
}

/**
 * A date as sitemaps have it (W3C Datetime): a day stays a day, and a time has seconds, without which the schemas that
 * sitemaps are checked with refuse it.
 */
export function w3cDate(date: string): string {
  return date.length > 10 ? rfc3339(date, 'UTC') : date
}

/** The later of two dates; nothing is earlier than any. */
export function later(a: string | undefined, b: string | undefined, timeZone: string): string | undefined {
  if (!a || !b) return a || b || undefined
  return startOf(a, timeZone) >= startOf(b, timeZone) ? a : b
}

/** An instant as RFC 822 has it, with a year of four digits: `Mon, 20 Jan 2025 00:00:00 +0900`. */
export function rfc822(date: string, timeZone: string): string {
  const { day, time, offset } = partsOf(date, timeZone)
  const [weekday, number, month, year] = new Date(`${day}T00:00:00Z`).toUTCString().replace(',', '').split(' ')
  return `${weekday}, ${number} ${month} ${year} ${time} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`
}

function partsOf(date: string, timeZone: string): { day: string; time: string; offset: string } {
  const day = date.slice(0, 10)
  const [, clock = '00:00', offset] = /T([\d:.]+)(Z|[+-]\d\d:\d\d)$/.exec(date) ?? []
  const time = clock.length === 5 ? `${clock}:00` : clock.slice(0, 8)
  return { day, time, offset: offset ?? offsetAt(day, timeZone) }
}

/** The offset that makes midnight of a day the moment at which it begins in a time zone. */
function offsetAt(day: string, timeZone: string): string {
  const minutes = Math.round((Date.parse(`${day}T00:00:00Z`) - startOf(day, timeZone)) / 60_000)
  const digits = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${digits(size / 60)}:${digits(size % 60)}`
}
