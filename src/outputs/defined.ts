import { xmlText } from './xml.js'

/** Data without what is undefined, without lists that are empty, and without characters that other programs stumble over. */
export function defined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(defined) as T
  if (typeof value === 'string') return xmlText(value) as T & string
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  )
  return Object.fromEntries(entries.map(([name, inner]) => [name, defined(inner as unknown)])) as T
}
