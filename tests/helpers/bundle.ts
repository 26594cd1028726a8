import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { isBuilt } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as { isBuilt(): boolean }

const options = {
  // Without the paths of tsconfig.json, which lead to the source.
  tsconfigRaw: {},
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  charset: 'utf8',
  write: false,
  logLevel: 'error',
} as const

/** The code that a bundler for browsers makes of a module that imports from the built package, minified. */
export async function bundle(code: string): Promise<string> {
  const result = await build({ ...options, stdin: stdin(code) })
  return result.outputFiles[0]?.text ?? ''
}

/** The same without what is imported only when it is first called, which a bundler puts into files of their own. */
export async function bundleAtOnce(code: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: stdin(code),
    splitting: true,
    outdir: 'bundle',
    metafile: true,
  })
  const atOnce = new Set<string>()
  const follow = (path: string): void => {
    if (atOnce.has(path)) return
    atOnce.add(path)
    const imports = metafile.outputs[path]?.imports ?? []
    for (const { path: next, kind } of imports) if (kind === 'import-statement') follow(next)
  }
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint === '<stdin>') follow(path)
  return [...atOnce].map((path) => outputFiles.find((file) => file.path.endsWith(path))?.text ?? '').join('\n')
}

function stdin(contents: string) {
  if (!isBuilt()) throw new Error('dist/ is older than what it is made from; run `npm run build`.')
  return { contents, resolveDir: root, loader: 'ts' } as const
}

/** Kilobytes (1,000 bytes) after gzip. */
export function gzipKilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000
}

/** Kilobytes (1,000 bytes) after brotli, as a server would send them. */
export function brotliKilobytes(code: string): number {
  return brotliCompressSync(code).length / 1000
}
