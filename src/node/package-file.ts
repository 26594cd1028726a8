import { fileURLToPath } from 'node:url'

/** The path of a file that the package is built with. */
export function packageFile(name: 'styles.css' | 'site.css'): string {
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))
}
