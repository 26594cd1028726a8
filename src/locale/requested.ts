import { canonicalTag } from './tag.js'

/**
 * The well-formed tags of what a reader asks for, best first: tags, or values of Accept-Language (RFC 9110, 12.5.4).
 * `ja_JP` is taken for `ja-JP`; what is no tag is left out.
 */
export function requestedTags(requested: string | readonly string[]): string[] {
  return [requested]
    .flat()
    .flatMap(byQuality)
    .flatMap((tag) => canonicalTag(tag.replaceAll('_', '-')) ?? [])
}

function byQuality(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(/\s*;\s*/)
      const q = parameters.find((parameter) => /^q=/i.test(parameter))
      return { tag, quality: q === undefined ? 1 : Number(q.slice(2)) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
