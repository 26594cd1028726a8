import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('../../src', import.meta.url))

/** A module of `src`, by its path in it, with the specifiers that it imports from. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Every TypeScript module of `src`. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8')
      const { module } = parseSync(name, text)
      const imports = [
        ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
        ...module.staticExports.flatMap(({ entries }) =>
          entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
        ),
      ]
      return { path: name.split(sep).join('/'), text, imports: [...new Set(imports)] }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The modules of `src` that each are an entry of the package: its first-party plugins. */
export function pluginFiles(): string[] {
  return sourceFiles()
    .map(({ path }) => path)
    .filter((path) => /^plugins\/[^/]+\.ts$/.test(path))
}

/** The path in `src` that a relative specifier of a module leads to. */
export function resolveImport(from: string, specifier: string): string {
  const target = join('/', from, '..', specifier.replace(/\.js$/, '.ts'))
  return relative('/', target).split(sep).join('/')
}
