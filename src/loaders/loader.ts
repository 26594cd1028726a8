/**
 * Where articles come from: a folder, a database, an object store, a CMS. `newsroom.load` asks it for paths, and then for
 * the text of each.
 *
 * @example
 * const bucket: Loader = {
 *   name: 'bucket', list: () => r2.keys('articles/'), read: async (path) => (await r2.get(path)).text(),
 * }
 */
export interface Loader {
  /** For messages. */
  readonly name: string
  /** The paths of all articles, with `/` between their parts: they say the story and the locale as those of files do. */
  list(): Promise<readonly string[]> | readonly string[]
  /** The text of one. What it throws becomes a diagnostic of that file, and the others are read all the same. */
  read(path: string): Promise<string> | string
  /** What a path is called where people can open it, such as that of the file; the path itself unless there is this. */
  locate?(path: string): string
}

/** Why a file cannot be read, where an author can do something about it: keys of the words are made of it. */
export type UnreadableReason = 'Encoding' | 'Outside' | 'NotText'

/** Thrown by a loader for a file that it has found and cannot give. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message)
  }
}
