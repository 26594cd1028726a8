import { match } from '@formatjs/intl-localematcher'
import { canonicalTag, resolveDeclared, withoutExtensions } from './tag.js'

/**
 * The locale that a reader gets who asks for these, best first: by alias and subtags, then by CLDR's distance between
 * languages (UTS 35, Language Matching), then the first of the newsroom. Whatever is asked for, it never throws.
 *
 * @param requested Tags, or the value of an Accept-Language header (RFC 9110, 12.5.4).
 */
export function matchReader<L extends string>(
  requested: string | readonly string[],
  available: readonly [L, ...L[]],
): L {
  const asked = typeof requested === 'string' ? acceptLanguage(requested) : requested
  const tags = asked
    .flatMap((tag) => canonicalTag(String(tag).trim().replaceAll('_', '-')) ?? [])
    .map(withoutExtensions)
  const [first] = tags
  if (first === undefined) return available[0]
  const declared = resolveDeclared(first, available)
  if (declared !== undefined) return declared
  const found = match(tags, available, available[0])
  return available.find((locale) => locale === found) ?? available[0]
}

function acceptLanguage(header: string): string[] {
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
