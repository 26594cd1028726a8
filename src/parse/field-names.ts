type Path = readonly (string | number)[]
type Data = Readonly<Record<string, unknown>>

/** The author's names for fields, by the library's: `{ date: 'pubDate' }`. */
export type FieldNames = Readonly<Partial<Record<string, string>>>

/** Translates between the names of the library's fields and those that a site has for them. Only the top level has any. */
export function createFieldNames(fields: FieldNames) {
  const theirs = new Map(Object.entries(fields).flatMap(([ours, name]) => (name === undefined ? [] : [[ours, name]])))
  const ours = new Map(Array.from(theirs, ([name, author]) => [author, name]))
  /** Names of the library's that mean nothing here, since the site has others for them. */
  const isShadowed = (key: string) => theirs.has(key) && !ours.has(key)
  return {
    toLibrary: (given: Data): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(given).flatMap(([key, value]) => (isShadowed(key) ? [] : [[ours.get(key) ?? key, value]])),
      ),
    toAuthor: ([first, ...rest]: Path): Path =>
      first === undefined ? [] : [theirs.get(String(first)) ?? first, ...rest],
    /** Keys that may still be used beside an unknown one, in the author's names. */
    free: (path: Path, keys: readonly string[]): string[] =>
      path.length === 1 ? keys.map((key) => theirs.get(key) ?? key) : [...keys],
    /** Fields under the library's name where the site has another, with that name. */
    shadowed: (given: Data): { path: Path; name: string | undefined }[] =>
      Object.keys(given)
        .filter(isShadowed)
        .map((key) => ({ path: [key], name: theirs.get(key) })),
  }
}
