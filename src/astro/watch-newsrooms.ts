import { parse, sep } from 'node:path'
import { configName, desk, type Watcher } from './desk.js'
import type { ArticlesLoader } from './loader.js'
import { problemOf } from './problem.js'

/** A module that Vite has loaded. */
interface Module {
  readonly file: string | null
  readonly importedModules: ReadonlySet<Module>
}

/** What is used of an environment of Vite, of which Astro has one for `src/content.config.ts` and what that imports. */
interface Environment {
  readonly moduleGraph: { readonly idToModuleMap: ReadonlyMap<string, Module>; onFileChange(file: string): void }
  readonly runner?: { clearCache(): void; import(path: string): Promise<unknown> }
}

/** What is used of a development server of Vite. */
export interface ModuleServer {
  readonly watcher: Watcher
  readonly environments: Readonly<Record<string, Environment>>
}

/**
 * Loads articles with the newsroom as it now is, when something has changed that `src/content.config.ts` imports. Astro itself
 * does so only where the text of that file is another. After a restart of Astro, for which no loader is called again, articles
 * are read as they change, too.
 */
export function watchNewsrooms({ watcher, environments }: ModuleServer): void {
  desk().watcher = watcher
  for (const { follow } of desk().watched.values()) follow(watcher)
  let running = Promise.resolve()
  let pending: NodeJS.Timeout | undefined
  watcher.on('change', (changed) => {
    // As Vite has paths, on Windows as well.
    const path = changed.split(sep).join('/')
    for (const { moduleGraph, runner } of Object.values(environments)) {
      const config = [...moduleGraph.idToModuleMap.values()].find(({ file }) => isConfig(file))
      if (!runner || !config?.file || config.file === path || !filesOf(config).has(path)) continue
      moduleGraph.onFileChange(path)
      clearTimeout(pending)
      pending = setTimeout(() => (running = running.then(() => reload(runner, config.file as string))), 20)
    }
  })
}

const isConfig = (file: string | null) => file !== null && parse(file).name === configName

/** The files of a module and of all that it imports, but of no package. */
function filesOf(module: Module): Set<string> {
  const seen = new Set([module])
  for (const { importedModules } of seen)
    for (const imported of importedModules) if (!imported.file?.includes('/node_modules/')) seen.add(imported)
  return new Set([...seen].flatMap(({ file }) => file ?? []))
}

async function reload(runner: NonNullable<Environment['runner']>, config: string): Promise<void> {
  const { problems, watched, changed } = desk()
  try {
    // What imports the changed module would be had as it was.
    runner.clearCache()
    const { collections = {} } = (await runner.import(config)) as {
      collections?: Record<string, { loader?: Partial<ArticlesLoader> }>
    }
    problems.delete(configName)
    for (const [name, { loader }] of Object.entries(collections)) {
      const context = watched.get(name)?.context
      if (context && loader?.name === 'kawaraban') await loader.load?.(context)
    }
  } catch (failure) {
    problems.set(configName, problemOf(failure))
    changed?.()
  }
}
