import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause']

/** The licences of the packages that were bundled into the modules in a folder, as their source maps name them. */
export function notices(folder) {
  const packages = new Map(
    readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith('.js.map'))
      .flatMap((path) => {
        const { sources } = JSON.parse(readFileSync(join(folder, path), 'utf8'))
        return sources.map((source) => resolve(folder, dirname(path), source))
      })
      .map((source) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(source)?.[0])
      .filter((root) => root !== undefined)
      .map((root) => [root, notice(root)]),
  )
  const all = [...packages.values()].toSorted()
  return `Some modules of this package hold code of other packages, under these licences.\n\n${all.join('\n')}`
}

function notice(root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!licences.includes(license)) throw new Error(`${name} is bundled, and its licence is "${license}".`)
  const file = readdirSync(root).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
  if (file === undefined) throw new Error(`${name} is bundled, and has no file with its licence.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`
}
