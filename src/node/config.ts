import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import * as packs from '../locale/packs/index.js'
import { technyan } from '../mascot/technyan.js'
import { createNewsroom, type Newsroom } from '../newsroom.js'
import { suggest } from '../parse/suggest.js'
import type { BuildOptions } from './build-options.js'
import { UsageError } from './command.js'
import { loadModule, type LoadedModule } from './load-module.js'

/** A newsroom of any metadata and any locales. */
export type AnyNewsroom = Newsroom<object, string>

/** What a folder is published with. */
export interface Config {
  readonly newsroom: AnyNewsroom
  readonly build: BuildOptions
  /** Paths count from here. */
  readonly root: string
  /** The file that said so, if there is one. */
  readonly file?: string
  /** All files that had a say in it: where it may stand, and what it imports. */
  readonly files: readonly string[]
}

const names = ['ts', 'mts', 'js', 'mjs'].map((ending) => `kawaraban.config.${ending}`)

/**
 * Reads the configuration of a folder; where it has none, every bundled locale is in the newsroom, and technyan.
 *
 * @throws UsageError for one that cannot be loaded, or exports no newsroom.
 */
export async function readConfig(root: string, named?: string): Promise<Config> {
  const usual = names.map((name) => join(root, name))
  const file = named ?? (await firstFile(usual))
  if (file === undefined) return { newsroom: defaultNewsroom(root), build: {}, root, files: usual }
  if (!(await isFile(file))) throw new UsageError(`There is no file ${file}.`)
  const { exports, files } = await load(file)
  const { default: newsroom, build = {} } = Object(exports) as { default?: unknown; build?: BuildOptions }
  if (!isNewsroom(newsroom))
    throw new UsageError(
      `${basename(file)} must export a newsroom: write \`export default createNewsroom({ locales: [en], site: { url: 'https://news.example' } })\`.`,
    )
  checkBuild(build, file)
  return { newsroom, build, root: dirname(file), file, files: [...usual, ...files] }
}

const known: Readonly<Record<keyof BuildOptions, true>> = {
  content: true,
  pattern: true,
  out: true,
  public: true,
  rules: true,
  theme: true,
  pageSize: true,
  stylesheets: true,
}

/** Types say it to whoever writes TypeScript; what is no option should not be passed over in JavaScript either. */
function checkBuild(build: BuildOptions, file: string): void {
  const { stylesheets = [] } = build
  if (!Array.isArray(stylesheets))
    throw new UsageError(
      `${basename(file)} exports a build whose stylesheets are no list; write \`stylesheets: ['/own.css']\`.`,
    )

  const names = Object.keys(known)
  const unknown = Object.keys(build).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const near = suggest(unknown, names)
  const advice = near === undefined ? `It can have ${names.join(', ')}.` : `Did you mean ${near}?`
  throw new UsageError(`${basename(file)} exports a build with "${unknown}", which is no option. ${advice}`)
}

/** Where a newsroom without a configuration is published. */
export const defaultUrl = 'http://localhost:4321'

function defaultNewsroom(root: string): AnyNewsroom {
  const { en, ...others } = packs
  const locales = [en, ...Object.values(others).filter((value) => typeof value === 'object')]
  return createNewsroom({
    locales: locales as unknown as [typeof en],
    plugins: [technyan],
    site: { url: defaultUrl, name: basename(resolve(root)) },
  }) as unknown as AnyNewsroom
}

async function load(file: string): Promise<LoadedModule> {
  try {
    return await loadModule(file)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${relative(process.cwd(), file)} cannot be loaded: ${problem}`, { cause: error })
  }
}

async function firstFile(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await isFile(file)) return file
  return undefined
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function isNewsroom(value: unknown): value is AnyNewsroom {
  return typeof value === 'object' && value !== null && 'load' in value && 'localize' in value && 'jsonSchema' in value
}
