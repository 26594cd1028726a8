import type { Article } from '../article.js'
import type { Asset, ImageAt } from '../render/images.js'
import { tidy } from './model.js'

/**
 * Finds the file that an article names by a relative path, by the path that it has among all files. What is no file is
 * `undefined`; for one that cannot be read, or is no image, it throws. A `check` asks for drafts as well: what only checks have
 * asked for is not to be published.
 */
export type FindAsset = (path: string, purpose: 'page' | 'check') => Asset | undefined | Promise<Asset | undefined>

/** Where the images of an article are published. One that cannot be read stays as it is: what is wrong with it, a check says. */
export function imageAtOf(article: Article<unknown>, assets: FindAsset): ImageAt {
  return async (src) => {
    try {
      return await assets(pathOf(article, src), 'page')
    } catch {
      return undefined
    }
  }
}

/** The path among all files that an address in an article means. */
export function pathOf({ path = '' }: Article<unknown>, src: string): string {
  return tidy(path.replace(/[^\\/]*$/, '') + decoded(src.replace(/[?#].*$/s, '')))
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}
