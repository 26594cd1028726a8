import type { Element, ElementContent } from 'hast'
import { directionOf } from '../locale/tag.js'
import { avatarOf, captionOf, figureOf, type Mascot } from './figure.js'
import { elementOf, toHast } from './hast.js'

/** A comment about to be shown: what is said, in which mood and language, under which caption. */
export interface Spoken {
  readonly mood: string
  /** The language of what is said. */
  readonly lang: string
  readonly caption: Caption
  /** What is said, as blocks of hast. */
  readonly content: readonly ElementContent[]
  /** What is said, as text: the id of the caption is made of it. */
  readonly text: string
  /** What an author wrote in place of the caption. */
  readonly label?: readonly ElementContent[]
}

/** A sentence with `{{name}}` in it, the name, and the language of both. */
interface Caption {
  readonly sentence: string
  readonly name: string
  readonly lang: string
}

/** How a comment stands on a page. */
export interface Placement {
  /** The id of its caption, for two comments on one page that say the same. */
  readonly id?: string | undefined
  readonly side?: 'start' | 'end' | undefined
  readonly variant?: 'bubble' | 'plain' | 'compact' | undefined
}

/** The comment of a page: readable without scripts and styles, and dressed by both. */
export function commentElement(mascot: Mascot, spoken: Spoken, { id, side, variant }: Placement = {}): Element {
  const { mood, lang, caption, content, label = [] } = spoken
  const figure = figureOf<ElementContent>(
    // Without styles a drawing would be as wide as the page.
    avatarOf(mascot, mood, { width: '72', height: '72' }),
    label.length > 0 ? [...label] : captionOf(caption.sentence, caption.name),
    [...content],
    { id: id ?? captionId(mascot, spoken), ...(label.length === 0 && languageWithin(caption.lang, lang)) },
  )
  return elementOf('mascot-comment', { mascot: mascot.id, mood, ...languageOf(lang), side, variant }, figure)
}

/** A comment for feeds: what the allow-lists of feed readers let through. */
export function feedElement({ lang, caption, content, label = [] }: Spoken): Element {
  const name =
    label.length > 0
      ? elementOf('strong', {}, ...label)
      : elementOf('strong', languageWithin(caption.lang, lang), plain(caption))
  return elementOf('blockquote', languageOf(lang), elementOf('p', {}, name), ...content)
}

/** A comment for e-mail, which knows tables and inline styles, and no style sheet that one could rely on. */
export function emailElement({ colors }: Mascot, { lang, caption, content }: Spoken): Element {
  const name = `margin:0 0 8px;font-weight:bold;color:${colors?.light ?? '#0e7c86'}`
  const box =
    'padding:16px 20px;background:#fffaf1;border:1px solid #e7cfa9;border-radius:16px;color:#2b2118;line-height:1.7'
  const text = content.map((node) =>
    node.type === 'element' ? { ...node, properties: { ...node.properties, style: 'margin:0 0 8px' } } : node,
  )
  const label = elementOf('p', { style: name, ...languageWithin(caption.lang, lang) }, plain(caption))
  const table = { role: 'presentation', width: '100%', cellpadding: '0', cellspacing: '0', border: '0' }
  const row = elementOf('tr', {}, elementOf('td', { style: box }, label, ...text))
  return elementOf('table', { ...table, style: 'margin:24px 0', ...languageOf(lang) }, elementOf('tbody', {}, row))
}

/** What is said as paragraphs: a blank line begins another. */
export function paragraphsOf(text: string): ElementContent[] {
  return text.split(/\n\s*\n/).map((part) => toHast(['p', {}, part.trim()]))
}

/** The language of what is said, and its direction where that is not the one that pages have unless they say so. */
function languageOf(lang: string) {
  return { lang, dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined }
}

/** The language of a caption, and its direction, where they are not those of what is said. */
function languageWithin(lang: string, around: string): { lang?: string; dir?: string | undefined } {
  if (lang === around) return {}
  const dir = directionOf(lang)
  return { lang, dir: dir === directionOf(around) ? undefined : dir }
}

function plain({ sentence, name }: Caption): string {
  return sentence.replace('{{name}}', () => name)
}

/**
 * An id that is the same wherever the comment is made, and another for another comment. No heading can have it: slugs
 * hold no colon.
 */
function captionId({ id }: Mascot, { mood, lang, text }: Spoken): string {
  // FNV-1a, 32 bits (RFC 9923).
  let hash = 0x811c9dc5
  for (const character of `${mood}\n${lang}\n${text}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `${id}:${(hash >>> 0).toString(36)}`
}
