import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { gallery, galleryStyle } from './gallery.mjs'

/**
 * Writes the gallery into a folder: a page, two style sheets, and the element as one script.
 *
 * @param {string} out
 */
export async function publishGallery(out) {
  await mkdir(out, { recursive: true })
  await writeFile(`${out}/index.html`, gallery())
  await writeFile(`${out}/gallery.css`, galleryStyle)
  await copyFile(fileURLToPath(import.meta.resolve('kawaraban/mascot.css')), `${out}/mascot.css`)
  const entry = fileURLToPath(import.meta.resolve('kawaraban/element/define'))
  await build({
    entryPoints: [entry],
    outfile: `${out}/element.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? fileURLToPath(new URL('dist', import.meta.url))
  await publishGallery(out)
  console.log(`The gallery stands in ${out}.`)
}
