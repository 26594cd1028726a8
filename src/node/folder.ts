import { readFile as readFileBack } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import picomatch from 'picomatch'
import { decodeText } from '../loaders/decode-text.js'
import { UnreadableFile, type Loader } from '../loaders/loader.js'

// That of node:fs/promises makes a handle for each file, and takes a third longer.
const readFile = promisify(readFileBack)

/**
 * Which files of a folder are articles, by their paths in it.
 *
 * @example
 * const options: FolderOptions = { pattern: ['news/**\/*.md', '!**\/README.md'] }
 * const loader = folder('content', options)
 * await loader.list() // ['news/fox.en.md', 'news/fox.ja.md']
 */
export interface FolderOptions {
  /** Globs over paths in the folder, in the syntax of picomatch; `!` leaves out. `**\/*.{md,markdown}`, in capitals as well, unless given. */
  pattern?: string | readonly string[]
}

/**
 * A loader for the files of a folder and of those in it. Left out are `node_modules` and what begins with a dot, as are
 * files that the pattern does not name; a link that leads out of the folder, or to another folder, is not followed, and is a
 * diagnostic. Files are read as UTF-8.
 *
 * @param directory - A path, counted from where the process runs.
 * @throws Error from `load`, where there is no such folder.
 * @example
 * import { folder } from 'kawaraban/node'
 * const collection = await newsroom.load(folder('content'))
 * for (const entry of collection.edition('en')) console.log(entry.url)
 */
export function folder(directory: string, { pattern }: FolderOptions = {}): Loader {
  const { isArticle, isLeftOut } = readPattern(pattern)
  /** Files that the list has found to be no links, so that where they lead need not be asked. */
  const plain = new Set<string>()
  return {
    name: 'folder',
    locate: (path) => join(directory, path),
    async list() {
      await checkFolder(directory)
      plain.clear()
      const found: string[] = []
      const walk = async (within: string): Promise<void> => {
        const entries = await readdir(join(directory, within), { withFileTypes: true })
        for (const entry of entries) {
          if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
          const path = within === '' ? entry.name : `${within}/${entry.name}`
          if (entry.isDirectory()) await walk(path)
          else if (entry.isFile() && isArticle(path)) {
            plain.add(path)
            found.push(path)
          } else if (entry.isSymbolicLink() && !isLeftOut(path)) {
            if (isArticle(path) || (await isFolder(join(directory, path)))) found.push(path)
          }
        }
      }
      await walk('')
      return found
    },
    async read(path) {
      const file = join(directory, path)
      if (!plain.has(path)) await checkInside(directory, file)
      return decodeText(await readFile(file))
    },
  }
}

/** Markdown, by endings that may be in capitals. */
export const usualPattern = '**/*.{md,markdown}'

/** What a pattern says of the path of a file. */
export function readPattern(pattern: FolderOptions['pattern'] = usualPattern) {
  const patterns = [pattern].flat()
  const globs = patterns.filter((glob) => !glob.startsWith('!'))
  const ignore = patterns.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const isLeftOut = picomatch(ignore)
  const isNamed = picomatch(globs.length > 0 ? globs : '**', { nocase: globs.every((glob) => glob === usualPattern) })
  return { isLeftOut, isArticle: (path: string) => isNamed(path) && !isLeftOut(path) }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function checkFolder(directory: string): Promise<void> {
  if (await isFolder(directory)) return
  throw new Error(`There is no folder ${directory}, counted from ${process.cwd()}.`)
}

/** Links may lead about in the folder, but not out of it. */
async function checkInside(directory: string, file: string): Promise<void> {
  const [root, real] = await Promise.all([realpath(directory), realpath(file)])
  const way = relative(root, real)
  if (way === '..' || way.startsWith(`..${sep}`) || (await isFolder(real)))
    throw new UnreadableFile('Outside', 'It is a link that leads out of the folder.')
}
