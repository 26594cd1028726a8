/** Whether two pieces of data are alike; what is undefined counts as absent, as in JSON. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => equal(item, b[at]))
  if (!isMap(a) || !isMap(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => equal(a[key], b[key]))
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Where two pieces of data part, for a message. */
export function difference(actual: unknown, expected: unknown): string {
  const [a, b] = [write(actual), write(expected)]
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80)
  return `They part here:\n  …${around(a)}…\n  …${around(b)}…`
}

function write(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, function nameOdd(this: Record<string, unknown>, key: string, inner: unknown) {
    const own = this[key]
    if (own instanceof Date) return `Date ${String(inner)}`
    return typeof inner === 'number' && !Number.isFinite(inner) ? String(inner) : inner
  })
}
