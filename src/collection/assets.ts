import type { Article } from '../article.js'
import { isRelative, type Asset, type ImageAt } from '../render/images.js'
import { eachElement } from '../render/walk.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { tidy } from './model.js'
import type { Bodies } from './page.js'
import type { CheckFinding } from './rules.js'

/**
 * Finds the file that an article names by a relative path, by the path that it has among all files. What is no file is
 * `undefined`; for one that cannot be read, or is no image, it throws.
 */
export type FindAsset = (path: string) => Asset | undefined | Promise<Asset | undefined>

/** Where the images of an article are published. One that cannot be read stays as it is: what is wrong with it, a check says. */
export function imageAtOf(article: Article<unknown>, assets: FindAsset): ImageAt {
  return async (src) => {
    try {
      return await assets(pathOf(article, src))
    } catch {
      return undefined
    }
  }
}

/** Images of an article that are not there, or are no images. */
export async function checkImages<Meta, L extends string>(
  article: Article<Meta, L>,
  bodies: Bodies<Meta, L>,
  assets: FindAsset,
): Promise<CheckFinding[]> {
  const named: { src: string; at: Pick<CheckFinding, 'keyPath' | 'body'> }[] = []
  const lead = (article.meta as Partial<ArticleMeta>).image?.src
  if (typeof lead === 'string') named.push({ src: lead, at: { keyPath: ['image', 'src'] } })
  if (/!\[|<img\b/i.test(article.body))
    eachElement(await bodies.hast(article), ({ tagName, properties: { src }, position }) => {
      if (tagName !== 'img' || typeof src !== 'string') return
      const [start, end] = [position?.start.offset, position?.end.offset]
      const body = start === undefined || end === undefined ? undefined : { start, end }
      named.push({ src, at: { keyPath: [], ...(body && { body }) } })
    })
  const findings: CheckFinding[] = []
  for (const { src, at } of named) {
    if (!isRelative(src)) continue
    const code = await faultOf(pathOf(article, src), assets)
    if (code) findings.push({ article, code, ...at, values: { value: pathOf(article, src) } })
  }
  return findings
}

async function faultOf(path: string, assets: FindAsset): Promise<'missing-image' | 'unreadable-image' | undefined> {
  try {
    return (await assets(path)) === undefined ? 'missing-image' : undefined
  } catch {
    return 'unreadable-image'
  }
}

function pathOf({ path = '' }: Article<unknown>, src: string): string {
  return tidy(path.replace(/[^\\/]*$/, '') + decoded(src.replace(/[?#].*$/s, '')))
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}
