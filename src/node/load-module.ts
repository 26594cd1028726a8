import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createJiti } from 'jiti'

/** What a module exports, and the files of its author's that it was made of. */
export interface LoadedModule {
  readonly exports: unknown
  readonly files: readonly string[]
}

/** Evaluates a module, and what it imports that is in no package, each time anew: Node itself keeps modules for ever. */
export async function loadModule(file: string): Promise<LoadedModule> {
  const jiti = createJiti(file, { moduleCache: false, fsCache: false })
  const evaluate = async (path: string): Promise<unknown> =>
    jiti.evalModule(readFileSync(path, 'utf8'), { filename: path, async: true, forceTranspile: true, cache })
  const known: NonNullable<NonNullable<Parameters<typeof jiti.evalModule>[1]>['cache']> = {}
  // Left to itself, jiti has Node import modules of JavaScript. One that it takes for known it takes from here, and whether it
  // is there is asked before what it exports: only then is it evaluated.
  const cache = new Proxy(known, {
    get(own, path: string) {
      if (own[path] || !isOwnScript(path)) return own[path]
      return {
        get exports() {
          return evaluate(path)
        },
      }
    },
  })
  const { cache: required } = createRequire(file)
  const data = () => Object.keys(required).filter((path) => path.endsWith('.json') && isOwn(path))
  for (const path of data()) Reflect.deleteProperty(required, path)
  const exports = await evaluate(file)
  return { exports, files: [...Object.keys(known), ...data()].filter(isOwn).map((path) => resolve(path)) }
}

const library = fileURLToPath(new URL('../../dist/', import.meta.url))

function isOwn(path: string): boolean {
  return !/[\\/]node_modules[\\/]/.test(path) && !resolve(path).startsWith(library)
}

/** A module that Node would import; one of CommonJS may be required, and then nobody waits for it. */
function isOwnScript(path: string): boolean {
  if (!/\.m?js$/.test(path) || !isOwn(path)) return false
  return path.endsWith('.mjs') || /^\s*(?:import|export)\b/m.test(readFileSync(path, 'utf8'))
}
