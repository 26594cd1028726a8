const longest = 60

/** A text as it may stand in a message: on one line, and short. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

/** A text as YAML in quotes, shortened: double quotes unless a character in it would have to be escaped there. */
export function inQuotes(text: string): string {
  const short = shorten(text)
  return /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`
}
