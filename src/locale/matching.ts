import { match } from '@formatjs/intl-localematcher'
import { requestedTags } from './requested.js'
import { resolveDeclared, withoutExtensions } from './tag.js'

/**
 * The locale for a reader who asks for these, best first: by alias and subtags, then by CLDR's distance between
 * languages (UTS 35, Language Matching), then the first of the newsroom. Whatever is asked for, it never throws.
 */
export function matchReader<L extends string>(
  requested: string | readonly string[],
  available: readonly [L, ...L[]],
): L {
  const tags = requestedTags(requested).map(withoutExtensions)
  const [first] = tags
  if (first === undefined) return available[0]
  const declared = resolveDeclared(first, available)
  if (declared !== undefined) return declared
  const found = match(tags, available, available[0])
  return available.find((locale) => locale === found) ?? available[0]
}
