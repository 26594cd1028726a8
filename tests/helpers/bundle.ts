import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const src = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/** The code that a bundler for browsers makes of a module that imports from the package, minified. */
export async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: src('.'), loader: 'ts' },
    alias: {
      'kawaraban/locales': src('locale/packs/index.ts'),
      'kawaraban/schema': src('schema/index.ts'),
      'kawaraban/plugins': src('plugins'),
      kawaraban: src('index.ts'),
    },
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

/** Kilobytes (1,000 bytes) after brotli, as a server would send them. */
export function brotliKilobytes(code: string): number {
  return brotliCompressSync(code).length / 1000
}
