import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { BundledLanguage } from 'shiki'
import { visit } from 'unist-util-visit'
import { definePlugin, type Plugin } from '../index.js'
import { createGrammars, type HighlightTheme } from './highlight/grammars.js'
import { blockStyle, tokenClasses, tokenStyle, type Token, type Tokens } from './highlight/tokens.js'

export type { HighlightTheme } from './highlight/grammars.js'

/**
 * How {@link highlight} colours code: by the classes of our stylesheet, unless themes are given.
 *
 * @example
 * const options: HighlightOptions = { themes: { light: 'github-light', dark: 'github-dark' } }
 * const code = highlight(options)
 * createNewsroom({ locales: [en], plugins: [code] })
 */
export interface HighlightOptions {
  /**
   * Themes for the two colour schemes, in place of the colours in `kawaraban/styles.css`. Their colours stand in `style`
   * attributes, as custom properties and nothing else; a Content Security Policy must allow them (`style-src-attr`).
   */
  readonly themes?: { readonly light: HighlightTheme; readonly dark: HighlightTheme }
}

type None = Record<never, never>

/**
 * The plugin that {@link highlight} makes, and a way to load grammars before they are needed.
 *
 * @example
 * const code: HighlightPlugin = highlight()
 * await code.load(['ts', 'json'])
 * createNewsroom({ locales: [en], plugins: [code] }).renderSync(article)
 */
export interface HighlightPlugin extends Plugin<'highlight', None, None, None> {
  /**
   * Loads the grammars of languages, so that code in them can be rendered synchronously.
   *
   * @throws Error for a language that Shiki does not have, and where shiki is not installed.
   */
  load(languages: readonly BundledLanguage[]): Promise<void>
}

/**
 * Colours code blocks with [Shiki](https://shiki.style), an optional peer dependency. A grammar is loaded when the first
 * code block asks for it, which makes that rendering asynchronous. Code in a language that Shiki does not have is plain,
 * and so are lines of more than 300 characters, and what comes after 30,000 of them in an article.
 *
 * @example
 * import { highlight } from 'kawaraban/plugins/highlight'
 * const newsroom = createNewsroom({ locales: [en], plugins: [highlight()] })
 * const { body } = await newsroom.render(article) // …<span class="kb-token-keyword">const</span>…
 */
export function highlight({ themes }: HighlightOptions = {}): HighlightPlugin {
  const grammars = createGrammars(themes)
  const plugin = definePlugin({
    name: 'highlight',
    elements: {
      ...(themes && { pre: [['style', blockStyle] as const] }),
      span: [['className', ...tokenClasses], ...(themes ? [['style', tokenStyle] as const] : [])],
    },
    rehype: [
      () => (tree: Root) => {
        const blocks = codeBlocks(tree)
        const finish = () => {
          for (const block of blocks) {
            const tokens = grammars.tokens(block.language, toString(block.code))
            if (tokens) paint(block, tokens)
          }
        }
        const missing = blocks.map(({ language }) => language).filter((language) => !grammars.isReady(language))
        return missing.length === 0 ? finish() : Promise.all(missing.map((name) => grammars.load(name))).then(finish)
      },
    ],
  })
  return {
    ...plugin,
    async load(languages) {
      await Promise.all(['text', ...languages].map((name) => grammars.load(name)))
      const unknown = languages.find((name) => !grammars.has(name))
      if (unknown !== undefined) {
        throw new Error(`Shiki has no language "${unknown}"; https://shiki.style/languages lists those that it has.`)
      }
    },
  }
}

/** How much code of an article is coloured, in UTF-16 units: grammars can be slow on what is written to make them so. */
const lengthLimit = 30_000

interface CodeBlock {
  readonly pre: Element
  readonly code: Element
  /** What the author wrote behind the fence, in lower case; empty where there is nothing to colour. */
  readonly language: string
}

const isToken = (name: string | number) => tokenClasses.includes(String(name))

/** The code blocks of a body. What an author wrote by hand to look like tokens is taken out. */
function codeBlocks(tree: Root): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let length = 0
  visit(tree, 'element', (node) => {
    const { className, style } = node.properties
    if (Array.isArray(className) && className.some(isToken)) {
      node.properties.className = className.filter((name) => !isToken(name))
    }
    if (typeof style === 'string' && style.startsWith('--kb-')) delete node.properties.style
    const [code] = node.children
    if (node.tagName !== 'pre' || node.children.length > 1 || code?.type !== 'element' || code.tagName !== 'code')
      return
    const language = languageOf(code)
    if (language !== '') length += toString(code).length
    blocks.push({ pre: node, code, language: length > lengthLimit ? '' : language })
  })
  return blocks
}

function languageOf({ properties: { className }, children }: Element): string {
  // Code with marks in it, from an author or another plugin, keeps them.
  if (!Array.isArray(className) || children.some(({ type }) => type !== 'text')) return ''
  const name = className.map(String).find((token) => token.startsWith('language-'))
  return name?.slice('language-'.length).toLowerCase() ?? ''
}

function paint({ pre, code }: CodeBlock, { lines, style }: Tokens): void {
  const children: ElementContent[] = []
  const add = ({ content, className, style: look }: Token) => {
    const last = children.at(-1)
    if (className.length > 0 || look !== undefined) {
      children.push(h('span', { className: className.length > 0 ? [...className] : undefined, style: look }, content))
    } else if (last?.type === 'text') last.value += content
    else children.push({ type: 'text', value: content })
  }
  for (const [index, line] of lines.entries()) {
    if (index > 0) add({ content: '\n', className: [] })
    line.forEach(add)
  }
  // It is the look of code that may change, never a letter of it; and marks that stand in plain code stay.
  const isPlain = children.every(({ type }) => type === 'text')
  if (!isPlain && toString({ type: 'root', children }) === toString(code)) code.children = children
  if (style !== undefined) pre.properties.style = style
}
