import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified, type PluggableList, type Processor } from 'unified'
import { addressSyntax } from './address-syntax.js'
import { cjkFriendly } from './cjk-friendly.js'
import { directiveSyntax } from './directive-syntax.js'
import { rubyFromMarkdown, rubySyntax } from './ruby-syntax.js'
import { joinLines } from './soft-breaks.js'
import { settleSyntax } from './settle-syntax.js'

/**
 * What turns Markdown into mdast. The built-in one is remark-parse with GitHub's extensions; another can stand in its
 * place, as long as it gives an mdast tree.
 *
 * @example
 * const plain: MarkdownParser = {
 *   name: 'micromark',
 *   parse: (markdown) => fromMarkdown(markdown),
 * }
 */
export interface MarkdownParser {
  /** For error messages. */
  readonly name: string
  /** Markdown to mdast; positions count from the start of `markdown`. It may throw: the error is named and passed on. */
  parse(markdown: string): Root
}

/** Options of the built-in Markdown syntax. */
export interface MarkdownOptions {
  readonly gfm: boolean
  readonly parser?: MarkdownParser | undefined
  /** Names that begin a block: `:::name`. */
  readonly blocks: readonly string[]
  /** Also `｜漢字《かんじ》`, as Aozora Bunko writes ruby. */
  readonly aozoraRuby: boolean
  /** A site's and its plugins' remark plugins, in order. */
  readonly remark: PluggableList
}

/** A frozen processor from Markdown to mdast. */
export type MarkdownProcessor = Processor<Root, Root, Root>

/**
 * CommonMark, and with `gfm` tables, footnotes, strikethrough, task lists and bare addresses. Emphasis and
 * strikethrough work beside punctuation in every script; one tilde is a tilde, since `10~15度` is a range. Bare addresses end
 * where the sentence goes on, lines are joined where a script sets no blanks, and there is ruby.
 */
export function createMarkdown({ gfm, parser, blocks, aozoraRuby, remark }: MarkdownOptions): MarkdownProcessor {
  const processor = unified().use(remarkParse)
  if (gfm) processor.use(remarkGfmSyntax)
  processor.use(cjkFriendly(gfm))
  processor.use(ownSyntax, { blocks, aozoraRuby })
  processor.use(joinLines)
  const settle = settleSyntax()
  processor.use(settle.before).use(remark).use(settle.after)
  if (parser) {
    processor.use(function useParser(this: Processor) {
      this.parser = (document) => parseWith(parser, document)
    })
  }
  return processor.freeze() as unknown as MarkdownProcessor
}

function parseWith(parser: MarkdownParser, markdown: string): Root {
  const fail = (problem: string, options?: ErrorOptions) =>
    new Error(`The Markdown parser "${parser.name}" ${problem}`, options)
  let tree: unknown
  try {
    tree = parser.parse(markdown)
  } catch (error) {
    throw fail(`failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  if (typeof tree === 'object' && tree !== null && 'type' in tree && tree.type === 'root') return tree as Root
  throw fail('gave no mdast root.')
}

/** GitHub's syntax without what remark-gfm also brings: a serialiser that a publisher never calls. */
function remarkGfmSyntax(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(addressSyntax(), gfmFootnote(), gfmTable(), gfmTaskListItem())
  // What the tokenizer has not taken for an address is none: the transform that looks again knows no sentence but ASCII.
  const { transforms: _, ...autolinkFromMarkdown } = gfmAutolinkLiteralFromMarkdown()
  fromMarkdown.push(
    autolinkFromMarkdown,
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  )
}

/** What no other Markdown has: blocks of plugins, passages in another language, ruby. */
function ownSyntax(this: Processor, { blocks, aozoraRuby }: Pick<MarkdownOptions, 'blocks' | 'aozoraRuby'>): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(directiveSyntax(blocks), rubySyntax({ aozora: aozoraRuby }))
  fromMarkdown.push(directiveFromMarkdown({ verbose: true }), rubyFromMarkdown())
}
