/** A function that makes each thing once: formatters are dear to make. What readers could ask for without end is forgotten. */
export function memo<K extends string, T>(make: (key: K) => T, limit = 500): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    if (made.size >= limit) made.clear()
    const value = make(key)
    made.set(key, value)
    return value
  }
}
