import strikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import emphasis from 'remark-cjk-friendly/parseOnly'
import type { PluggableList } from 'unified'

// What the plugins ask of characters, from the same copy.
export {
  classifyCharacter,
  classifyPrecedingCharacter,
  isCjk,
  isCjkOrIvs,
  isNonCjkPunctuation,
  isSpaceOrPunctuation,
  isUnicodeWhitespace,
} from 'micromark-extension-cjk-friendly-util'

/**
 * Emphasis, and with `gfm` strikethrough, beside CJK punctuation; one tilde is a tilde, since `10~15度` is a range. The
 * plugins are bundled into this module of the package, without micromark's tables of names.
 */
export function cjkFriendly(gfm: boolean): PluggableList {
  return gfm ? [emphasis, [strikethrough, { singleTilde: false }]] : [emphasis]
}
