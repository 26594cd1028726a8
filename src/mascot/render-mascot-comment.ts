import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { quote } from '../locale/quotation.js'
import { canonicalTag } from '../locale/tag.js'
import { commentElement, emailElement, feedElement, paragraphsOf, type Placement, type Spoken } from './comment.js'
import { moodOf, wordsOf, type Mascot } from './figure.js'
import type { MascotComment } from './mascot.js'

/**
 * How a comment is rendered: for what, in which language, and how it stands on the page.
 *
 * @example
 * const page: MascotCommentOptions = { locale: 'ja', side: 'end' }
 * const letter: MascotCommentOptions = { locale: 'ja', format: 'email' }
 * renderMascotComment(technyan, 'おどろいたにゃ！', letter)
 */
export interface MascotCommentOptions extends Placement {
  /** `html` for pages, `feed` for RSS and its kin, `email` for letters, `text` for plain text; `html` unless given. */
  readonly format?: 'html' | 'feed' | 'email' | 'text' | undefined
  /** The language of the comment, as a BCP 47 tag; the first of the mascot's unless given. */
  readonly locale?: string | undefined
}

/**
 * Renders what a mascot says: as HTML that reads well without scripts and styles, and that `<mascot-comment>` takes over
 * as it is; as a quotation for feeds; as a table for e-mail; as one line of text. The comment is text and is escaped.
 *
 * The ids in it are made of what is said, so a server and a browser agree on them; two comments on one page that say
 * the very same need an `id` of their own.
 *
 * @throws Error where `locale` is no language tag, or the mascot's drawing holds more than a drawing may.
 * @example
 * renderMascotComment(technyan, { text: 'おどろいたにゃ！', mood: 'surprised' }, { locale: 'ja' })
 * // '<mascot-comment mascot="technyan" mood="surprised" lang="ja"><figure …'
 * renderMascotComment(technyan, 'おどろいたにゃ！', { locale: 'ja', format: 'text' }) // 'テクにゃん「おどろいたにゃ！」'
 */
export function renderMascotComment(
  mascot: Mascot,
  comment: string | Partial<MascotComment>,
  options: MascotCommentOptions = {},
): string {
  const { format, locale } = options
  const spoken = speak(mascot, comment, locale)
  if (format === 'text') return quote(spoken.caption.name, spoken.text, spoken.lang)
  return toHtml(formatted(mascot, spoken, options))
}

/**
 * What {@link renderMascotComment} gives, as hast: for frameworks that build elements, and for trees that go on.
 *
 * @throws Error as {@link renderMascotComment} does.
 * @example
 * const element = mascotCommentToHast(technyan, 'A small step.', { locale: 'en' })
 * element.tagName // 'mascot-comment'
 * tree.children.push(element)
 */
export function mascotCommentToHast(
  mascot: Mascot,
  comment: string | Partial<MascotComment>,
  options: MascotCommentOptions & { readonly format?: 'html' | 'feed' | 'email' | undefined } = {},
): Element {
  return formatted(mascot, speak(mascot, comment, options.locale), options)
}

function formatted(mascot: Mascot, spoken: Spoken, options: MascotCommentOptions): Element {
  if (options.format === 'feed') return feedElement(spoken)
  if (options.format === 'email') return emailElement(mascot, spoken)
  return commentElement(mascot, spoken, options)
}

function speak(mascot: Mascot, comment: string | Partial<MascotComment>, locale?: string): Spoken {
  const { text = '', mood } = typeof comment === 'string' ? { text: comment } : comment
  const asked = locale ?? Object.keys(mascot.locales)[0] ?? 'en'
  const lang = canonicalTag(asked)
  if (lang === undefined)
    throw new Error(`${JSON.stringify(asked)} is no language tag; a comment needs one, such as "ja".`)
  const words = wordsOf(mascot, lang)
  // Words for Japanese are words for Japanese in Japan.
  const isSame = new Intl.Locale(words.lang).language === new Intl.Locale(lang).language
  return {
    mood: moodOf(mascot, mood),
    lang,
    caption: { sentence: words.caption, name: words.name, lang: isSame ? lang : words.lang },
    content: paragraphsOf(text),
    text,
  }
}
