import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { FindAsset } from '../collection/assets.js'
import type { Collection } from '../collection/types.js'
import type { Diagnostic } from '../diagnostic.js'
import { matchReader } from '../locale/matching.js'
import * as packs from '../locale/packs/index.js'
import { checkPublication } from '../outputs/check-publication.js'
import { UsageError, type Arguments, type Io } from './command.js'
import { defaultUrl, readConfig, type Config } from './config.js'
import { folderAssets, type FolderAssets } from './folder-assets.js'
import { folder, usualPattern } from './folder.js'

/** A folder that is published: its newsroom, and where everything is. */
export interface Project extends Config {
  /** Absolute paths. */
  readonly content: string
  readonly out: string
  readonly publicFolder?: string
  readonly pattern: readonly string[]
  /** The moment at which it is seen, if not now. */
  readonly now?: Date
  /** Of the messages for authors. */
  readonly language: string
  /** Files among the articles that are none. */
  readonly leftOut: readonly string[]
}

/** Options that all commands have which read a folder. */
export const projectOptions = {
  config: { type: 'string' },
  language: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export const projectUsage = `  DIR                the folder; this one unless given
  --config FILE      another configuration than DIR/kawaraban.config.ts
  --language TAG     the language of messages; that of the system unless given
  --now INSTANT      as it will be seen then, such as 2026-12-24T00:00Z`

/** Finds out what a folder is published with. @throws UsageError */
export async function openProject(args: Arguments, io: Io, directory = folderOf(args)): Promise<Project> {
  const root = resolve(io.cwd, directory)
  if (!(await isFolder(root))) throw new UsageError(`There is no folder ${root}.`)
  const named = args.text('config')
  const config = await readConfig(root, named === undefined ? undefined : resolve(io.cwd, named))
  const { build } = config
  const out = args.text('out')
  const place = out === undefined ? resolve(config.root, build.out ?? 'dist') : resolve(io.cwd, out)
  const content = await contentOf(config)
  for (const [what, path] of [['the configuration', config.root], ['the articles', content], ['you stand', io.cwd]] as const) // prettier-ignore
    if (contains(place, path)) throw new UsageError(`The site cannot go to ${place}, where ${what === 'you stand' ? what : `${what} are`}.`) // prettier-ignore
  const leftOut = content === config.root && build.pattern === undefined ? await projectFilesIn(content) : []
  const publicFolder = resolve(config.root, build.public ?? 'public')
  const isPublic = await isFolder(publicFolder)
  if (isPublic && contains(publicFolder, place))
    throw new UsageError(`The site cannot go to ${place}, which is published itself, as a part of ${publicFolder}.`)
  if (isPublic && contains(publicFolder, content))
    throw new UsageError(`The articles cannot be in ${content}, since all that is in ${publicFolder} is published as it is, drafts as well.`) // prettier-ignore
  if (build.public !== undefined && !isPublic) throw new UsageError(`There is no folder ${publicFolder}.`)
  return {
    ...config,
    content,
    out: place,
    ...(isPublic && { publicFolder }),
    pattern: [build.pattern ?? usualPattern, ...leftOutOf(content, [place, publicFolder], leftOut)].flat(),
    language: languageOf(args, io),
    ...nowOf(args),
    leftOut,
  }
}

/** What whoever called ought to know, a paragraph each. */
export async function notesOn(project: Project): Promise<string[]> {
  const { file, leftOut } = project
  return [
    ...(file === undefined ? [withoutConfig(await languagesIn(project))] : []),
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}. Put articles into content/ to leave nothing to guess.`] : []), // prettier-ignore
  ]
}

function withoutConfig(languages: readonly string[]): string {
  const exported = Object.entries(packs).map(([name, pack]) => [name, 'code' in pack ? pack.code : undefined] as const)
  const names = languages.flatMap((locale) => exported.filter(([, code]) => code === locale).map(([name]) => name))
  return `Addresses begin with ${defaultUrl}, since there is no kawaraban.config.ts. Write one:
  import { createNewsroom, technyan } from 'kawaraban'
  import { ${names.join(', ')} } from 'kawaraban/locales'
  export default createNewsroom({ locales: [${names.join(', ')}], plugins: [technyan], site: { url: 'https://news.example' } })`
}

/** The languages that articles are in, drafts as well, in the newsroom's order; that of the reader where there are none. */
export async function languagesIn(project: Project): Promise<string[]> {
  const { newsroom, language } = project
  const found = await localesIn(project)
  return found.size === 0 ? [newsroom.match(language)] : newsroom.locales.filter((locale) => found.has(locale))
}

/** The languages in which there are articles without errors, whether readers may see them now or not. */
export async function localesIn({ newsroom, content, pattern }: Project): Promise<Set<string>> {
  const loader = folder(content, { pattern })
  const found = new Set<string>()
  for (const path of await loader.list()) {
    try {
      const parsed = newsroom.safeParse(await loader.read(path), { path })
      if (parsed.ok) found.add(parsed.value.locale)
    } catch {
      // Of a file that cannot be read, the collection tells.
    }
  }
  return found
}

/** Everything of a project, read and looked at. */
export interface ReadProject {
  readonly collection: Collection
  readonly assets: FolderAssets
  /** What is wrong with files, with articles among one another, with their texts, and with their addresses. */
  readonly diagnostics: readonly Diagnostic[]
  /** The images that articles name, drafts as well, whether they are there or not: paths in the folder of the articles. */
  readonly images: ReadonlySet<string>
  /** How many articles there are, and in how many languages. */
  readonly articles: number
  readonly locales: readonly string[]
}

/** Reads all articles of a project, and checks them. What was read before need not be parsed again. */
export async function readProject(project: Project, previous?: Collection): Promise<ReadProject> {
  const { newsroom, content, pattern, language, build, now } = project
  const assets = folderAssets(content, { address: newsroom.site?.address })
  const images = new Set<string>()
  const find: FindAsset = (path, purpose) => {
    images.add(path)
    return assets.find(path, purpose)
  }
  const collection = await newsroom.load(folder(content, { pattern }), {
    language,
    previous,
    ...(now && { now }),
    assets: find,
    ...(build.rules && { rules: build.rules }),
  })
  const diagnostics = [
    ...collection.diagnostics,
    ...(await collection.check()),
    ...(newsroom.site
      ? await checkPublication(collection, build.pageSize === undefined ? {} : { pageSize: build.pageSize })
      : []),
  ]
  const articles = collection.stories.flatMap((story) => [...story.articles.keys()])
  return { collection, assets, images, diagnostics, articles: articles.length, locales: [...new Set(articles)] }
}

function folderOf({ positionals: [first = '.', ...others] }: Arguments): string {
  if (others.length === 0) return first
  throw new UsageError(`Give one folder, and not ${others.join(', ')} as well.`)
}

async function contentOf({ root, build }: Config): Promise<string> {
  if (build.content === undefined) {
    const usual = join(root, 'content')
    return (await isFolder(usual)) ? usual : root
  }
  const content = resolve(root, build.content)
  if (!(await isFolder(content))) throw new UsageError(`There is no folder ${content}.`)
  return content
}

/** Files of a project that are no articles, whatever folder they stand in. */
const projectFiles = /^(?:readme|changelog|licen[cs]e|contributing|code_of_conduct|security)\.(?:md|markdown)$/i

async function projectFilesIn(content: string): Promise<string[]> {
  return (await readdir(content)).filter((name) => projectFiles.test(name)).toSorted()
}

/** What the site was written to and what is published as it is hold no articles, whatever a pattern says. */
function leftOutOf(content: string, folders: readonly string[], files: readonly string[]): string[] {
  const inside = folders.filter((path) => contains(content, path)).map((path) => relative(content, path))
  const literal = (path: string) =>
    path
      .split(sep)
      .join('/')
      .replace(/[\\*?[\]{}()!+@|]/g, '\\$&')
  return [...inside.map((path) => `!${literal(path)}/**`), ...files.map((name) => `!${literal(name)}`)]
}

/** Whether one path is that of a folder in which another stands, or the same. */
export function contains(outer: string, inner: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}

function nowOf(args: Arguments): { now?: Date } {
  const given = args.text('now')
  if (given === undefined) return {}
  const now = new Date(given)
  if (Number.isNaN(now.getTime()))
    throw new UsageError(`--now needs an instant such as 2026-12-24T00:00Z, and not ${given}.`)
  return { now }
}

/** What messages are written in: as asked for, or as the system says (POSIX, 8.2), or English. */
function languageOf(args: Arguments, { env }: Io): string {
  const given = args.text('language')
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en'
  const tag = given ?? system.replace(/[.@].*$/, '').replaceAll('_', '-')
  const known = Object.values(packs).flatMap((value) => ('code' in value ? [value.code as string] : []))
  return /^(?:C|POSIX)$/i.test(tag) ? 'en' : matchReader(tag, ['en', ...known], {})
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
