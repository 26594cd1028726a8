import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { isBuilt } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as { isBuilt(): boolean }

/** The code that a bundler for browsers makes of a module that imports from the built package, minified. */
export async function bundle(code: string): Promise<string> {
  if (!isBuilt()) throw new Error('dist/ is older than what it is made from; run `npm run build`.')
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    // Without the paths of tsconfig.json, which lead to the source.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** Kilobytes (1,000 bytes) after gzip. */
export function gzipKilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000
}

/** Kilobytes (1,000 bytes) after brotli, as a server would send them. */
export function brotliKilobytes(code: string): number {
  return brotliCompressSync(code).length / 1000
}
