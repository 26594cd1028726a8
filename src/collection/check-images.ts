import type { Article } from '../article.js'
import { isRelative } from '../render/images.js'
import { eachElement } from '../render/walk.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { pathOf, type FindAsset } from './assets.js'
import type { Bodies } from './page.js'
import type { CheckFinding } from './rules.js'

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
      // Where there is HTML in a body, its elements have lost their places, and the address as it is written is looked for.
      const start = position?.start.offset ?? article.body.indexOf(src)
      const body = { start, end: position?.end.offset ?? start + src.length }
      named.push({ src, at: { keyPath: [], ...(start >= 0 && { body }) } })
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
    return (await assets(path, 'check')) === undefined ? 'missing-image' : undefined
  } catch {
    return 'unreadable-image'
  }
}
