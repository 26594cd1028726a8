import * as z from 'zod'

// zod's pattern for a day knows the length of every month and the leap years of the Gregorian calendar.
const day = z.regexes.date.source.replace(/^\^|\$$/g, '')
const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`
const offset = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`

/** Formats of ours, by the name that stands in a zod issue. They are patterns in JSON Schema, so it needs no `format`. */
export const newsFormats = { date: 'news-date', instant: 'news-instant', slug: 'news-slug' } as const

/** A text without blanks at its ends that is not empty. */
export const text = () =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ pattern: String.raw`\S` })

/** A list of such texts, each once, in the order of the file. */
export const texts = () => z.array(text()).overwrite((list) => [...new Set(list)])

/**
 * A civil date (`2025-01-20`), or an instant with its offset (`2025-01-20T09:00+09:00`), both as ISO 8601-1 writes
 * them in its extended format. It stays the string that the author wrote.
 */
export const newsDate = () => z.stringFormat(newsFormats.date, new RegExp(`^(?:${day})(?:T${clock}${offset})?$`))

/** An instant: a date, a time and an offset from UTC. */
export const newsInstant = () => z.stringFormat(newsFormats.instant, new RegExp(`^(?:${day})T${clock}${offset}$`))

/**
 * One or more path segments of letters, marks, digits and `-._~` (RFC 3986, 2.3, and its like in other scripts), each of which
 * is the name of a folder, too.
 */
export const slug = () =>
  z
    .stringFormat(
      newsFormats.slug,
      /^(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}\-._~]+(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}\-._~]+)*$/u,
    )
    .check(({ value, issues }) => {
      for (const name of value.split('/')) {
        // No disk takes a name of more bytes.
        const { read } = new TextEncoder().encodeInto(name, new Uint8Array(255))
        if (read < name.length)
          return void issues.push({ code: 'too_big', origin: 'string', maximum: read, inclusive: true, input: value })
      }
    })

/** An absolute http(s) address. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, hostname: /./ }).meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' })
