import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { LocaleContext } from '../locale/context.js'
import { directionOf } from '../locale/tag.js'
import { idPrefix } from './raw-html.js'

/** Says the language of the words that we add around footnotes, where it is not the article's. */
export function tagFootnoteWords(tree: Root, articleLocale: string, context: LocaleContext): void {
  const { lang } = context.word('article.footnotes')
  if (lang === articleLocale) return
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== `${idPrefix}footnote-label` && properties.dataFootnoteBackref === undefined) return
    Object.assign(properties, languageOf(lang, articleLocale))
  })
}

/** The attributes of words in `lang` that stand in a text in `around`: none where the two are one. */
export function languageOf(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === around) return {}
  const dir = directionOf(lang)
  return dir === directionOf(around) ? { lang } : { lang, dir }
}
