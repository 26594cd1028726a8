import type { Root } from 'hast'
import { raw } from 'hast-util-raw'

/**
 * Parses the raw HTML in a tree, by the algorithm of browsers. The parser is bundled into this module of the package,
 * with `character-references.ts` in the place of the decoder that parse5 brings.
 */
export function parseHtml(tree: Root): Root {
  return raw(tree) as Root
}
