import type { Root } from 'hast'
import { eachElement } from './walk.js'

/**
 * A file that an article names by a relative path, as it is published.
 *
 * @example
 * const wave: Asset = { url: '/assets/wave.5f3a9c1b.jpg', width: 1200, height: 675 }
 * const collection = newsroom.collect(articles, { assets: (path) => (path === 'images/wave.jpg' ? wave : undefined) })
 * // <img src="/assets/wave.5f3a9c1b.jpg" alt="…" width="1200" height="675">
 */
export interface Asset {
  /** Its address: a path of the site, or absolute. */
  readonly url: string
  /** In pixels, where it is an image. */
  readonly width?: number
  readonly height?: number
}

/** Where an image of an article is published, by its address as the author wrote it. */
export type ImageAt = (src: string) => Promise<Asset | undefined>

/** Whether an address is a path that counts from the file that it stands in. */
export function isRelative(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z\d+.-]*:|[\\/#?])/i.test(src)
}

/** The addresses of the images in a tree that are relative paths. */
export function relativeImages(tree: Root): string[] {
  const found = new Set<string>()
  eachElement(tree, ({ tagName, properties: { src } }) => {
    if (tagName === 'img' && typeof src === 'string' && isRelative(src)) found.add(src)
  })
  return [...found]
}

/** Gives images the address at which they are published, and their size where the author gave none. */
export async function placeImages(trees: readonly Root[], imageAt: ImageAt): Promise<void> {
  const found = [...new Set(trees.flatMap(relativeImages))]
  if (found.length === 0) return
  const assets = new Map(await Promise.all(found.map(async (src) => [src, await imageAt(src)] as const)))
  for (const tree of trees)
    eachElement(tree, ({ tagName, properties }) => {
      const asset = tagName === 'img' ? assets.get(String(properties.src)) : undefined
      if (!asset) return
      const { url, width, height } = asset
      properties.src = url
      if (properties.width !== undefined || properties.height !== undefined) return
      if (width !== undefined && height !== undefined) Object.assign(properties, { width, height })
    })
}
