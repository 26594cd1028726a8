import { isRelative } from '../render/images.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { pathnameOf } from './address.js'
import { imageAtOf, type FindAsset } from './assets.js'
import type { LeadImage } from './published.js'
import type { Entry } from './types.js'

/** The lead picture of an entry where it is published, with its size. */
export async function leadImageOf(
  { article, url, isWithdrawn }: Entry<unknown>,
  assets: FindAsset | undefined,
): Promise<LeadImage | undefined> {
  const { image } = article.meta as Partial<ArticleMeta>
  // A site's own schema may have something else under this name.
  if (isWithdrawn || typeof image !== 'object' || typeof image.src !== 'string') return undefined
  const { src, alt = '', caption, credit } = image
  const asset = assets && isRelative(src) ? await imageAtOf(article, assets)(src) : undefined
  const address = asset?.url ?? src
  const size = asset?.width === undefined || asset.height === undefined ? image : asset
  const own = URL.canParse(address, url) ? new URL(address, url).href : address
  const isOnSite = URL.canParse(own) && URL.canParse(url) && new URL(own).origin === new URL(url).origin
  return {
    url: own,
    src: isOnSite ? pathnameOf(own) : own,
    alt,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    ...sizeOf(size),
  }
}

/** A plugin may have added the size to the field. */
function sizeOf(image: object): { width?: number; height?: number } {
  const { width, height } = image as { width?: unknown; height?: unknown }
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : {}
}
