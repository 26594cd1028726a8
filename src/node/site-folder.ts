import { existsSync, renameSync, type Dirent } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, readlink, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** The list of what was written, in the folder itself: what is not in it is somebody else's, and stays. */
const manifest = '.kawaraban'

/** Something that whoever publishes must change; its message is all that they need. */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError'
}

/** A site that is being written: nobody sees anything of it before it is whole. */
export interface SiteWriter {
  /** How many files there are so far. */
  readonly count: number
  /** @throws {@link SiteFolderError} for a path that leads out of the folder. */
  write(path: string, content: string | Uint8Array): Promise<void>
  copy(path: string, from: string): Promise<void>
  /** Puts it in the place of the old one. */
  finish(): Promise<void>
  /** Leaves the old one as it is. */
  abandon(): Promise<void>
}

/**
 * Begins to write a site into a new folder beside its place. When it is finished, the two are renamed, so that a build that is
 * interrupted leaves the old site whole.
 *
 * @throws {@link SiteFolderError} where the place is one that must not be replaced.
 */
export async function beginSite(out: string): Promise<SiteWriter> {
  // What a link leads to is the place, and the link stays.
  const place = await realpath(resolve(out)).catch(() => resolve(out))
  const sibling = (kind: string) => join(dirname(place), `.${basename(place)}.${kind}`)
  const former = sibling('former')
  const next = sibling(`next-${process.pid}`)
  // A build that was killed between the two renames has left its old site there.
  if (!existsSync(place) && existsSync(former)) renameSync(former, place)
  const before = await readManifest(place)
  await removeLeftovers(place)
  await rm(next, { recursive: true, force: true })
  await makeFolder(next)
  const made = new Set<string>()
  const written = new Set<string>()
  const target = async (path: string): Promise<string> => {
    const file = resolve(next, path)
    if (!file.startsWith(next + sep)) throw new SiteFolderError(`${path} would stand outside of ${out}.`)
    const folder = dirname(file)
    if (!made.has(folder)) await mkdir(folder, { recursive: true })
    made.add(folder)
    return file
  }
  return {
    get count() {
      return written.size
    },
    async write(path, content) {
      await named(path, async () => writeFile(await target(path), content))
      written.add(path)
    },
    async copy(path, from) {
      await named(path, async () => copyFile(from, await target(path)))
      written.add(path)
    },
    async finish() {
      const emptied = foldersOf(before)
      for (const [path, entry] of await entriesOf(place)) {
        if (path === manifest || before.has(path) || written.has(path) || emptied.has(path)) continue
        await named(path, async () => keep(entry, join(place, path), await target(path)))
      }
      await named(manifest, () => writeFile(join(next, manifest), `${[...written].toSorted().join('\n')}\n`))
      await rm(former, { recursive: true, force: true })
      swap(place, former, next)
      await rm(former, { recursive: true, force: true })
    },
    abandon: () => rm(next, { recursive: true, force: true }),
  }
}

/** What builds have begun that were killed: a process of that number is no longer there. */
async function removeLeftovers(place: string): Promise<void> {
  const begun = `.${basename(place)}.next-`
  const names = await readdir(dirname(place)).catch(() => [])
  for (const name of names) {
    const pid = name.startsWith(begun) ? Number(name.slice(begun.length)) : 0
    if (pid > 0 && !isRunning(pid)) await rm(join(dirname(place), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Both renames in a row: signals are handled after them, and not between. */
function swap(place: string, former: string, next: string): void {
  const wait = () => undefined
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, wait)
  try {
    if (existsSync(place)) renameSync(place, former)
    renameSync(next, place)
  } finally {
    for (const signal of signals) process.off(signal, wait)
  }
}

/** What an earlier build wrote. A folder with files that no build wrote is not ours to replace. */
async function readManifest(place: string): Promise<ReadonlySet<string>> {
  const found = await stat(place).catch(() => undefined)
  if (!found) return new Set()
  if (!found.isDirectory()) throw new SiteFolderError(`${place} is a file; the site needs a folder.`)
  const text = await readFile(join(place, manifest), 'utf8').catch(() => undefined)
  if (text !== undefined) return new Set(text.split('\n').filter((line) => line !== ''))
  if ((await readdir(place)).length === 0) return new Set()
  throw new SiteFolderError(
    `${place} holds files that kawaraban did not write. Choose another folder with --out, or empty this one.`,
  )
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new SiteFolderError(`${dirname(folder)} cannot be written to: ${messageOf(error)}`, { cause: error })
  })
}

/** Names the file in what goes wrong with it: a full disk, a path that is too long. */
async function named(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof SiteFolderError) throw error
    throw new SiteFolderError(`${path} cannot be written: ${messageOf(error)}`, { cause: error })
  }
}

/** Takes over what somebody else has put there: a repository without its empty folders is none. */
async function keep(entry: Dirent, from: string, to: string): Promise<void> {
  if (entry.isFile()) await copyFile(from, to)
  else if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
  else if (entry.isDirectory()) await mkdir(to, { recursive: true })
}

/** The folders in which files stand, and those around them. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end))
  return folders
}

/** All files below a folder, by their paths with `/`; none where there is no folder. */
export async function filesOf(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).filter(([, entry]) => entry.isFile()).map(([path]) => path)
}

/** The links below a folder, to whatever they lead. */
export async function linksOf(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).filter(([, entry]) => entry.isSymbolicLink()).map(([path]) => path)
}

/** Everything below a folder in the order of its path. What cannot be read must not be taken for nothing, and lost. */
async function entriesOf(folder: string): Promise<[path: string, entry: Dirent][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new SiteFolderError(`${folder} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  return entries
    .map((entry): [string, Dirent] => [
      relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
      entry,
    ])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
