import type { Drawing, Mascot, MascotWords } from './mascot.js'

export type { Mascot } from './mascot.js'

/**
 * A piece of markup as data: a text, an element by its name, attributes and content, or a node of the tree that is made of
 * it. A server makes hast of it and a browser elements, so that both show the same.
 */
export type Markup<Node> =
  | string
  | Node
  | readonly [name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: Markup<Node>[]]

/** The mood that a mascot shows: its first, where it has none of this name. */
export function moodOf({ moods }: Mascot, mood?: string | null): string {
  return moods.find((known) => known === mood) ?? moods[0]
}

/** Language and script, the likely one where none is said (UTS 35, Likely Subtags); nothing for what is no tag. */
function likely(tag: string): string {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize()
    return language + script
  } catch {
    return ''
  }
}

/** A mascot's words for a language: its own, else English ones, else its first; and the locale that they are from. */
export function wordsOf({ locales }: Mascot, tag: string): MascotWords[string] & { readonly lang: string } {
  const codes = Object.keys(locales)
  const near = codes.find((code) => likely(code) === likely(tag)) ?? 'en'
  const lang = [tag, near, ...codes].find((code) => locales[code]) as string
  // There is one: a mascot without words is none.
  return { ...(locales[lang] as MascotWords[string]), lang }
}

/** A caption with the name put where it belongs. */
export function captionOf<Node>(sentence: string, name: Markup<Node>): Markup<Node>[] {
  const [before, after = ''] = sentence.split('{{name}}')
  return [before as string, ['span', { class: 'kb-mascot-name' }, name], after]
}

/** The drawing of a mood, where the mascot has one; `more` joins the attributes of its root. */
export function avatarOf<Node>(
  { avatar }: Mascot,
  mood: string,
  more?: Readonly<Record<string, string>>,
): Markup<Node>[] {
  const drawing = (avatar as Readonly<Record<string, Drawing>> | undefined)?.[mood]
  if (!drawing) return []
  const [name, attributes, ...children] = drawing
  return [[name, { ...attributes, ...more, class: 'kb-mascot-avatar', 'aria-hidden': 'true' }, ...children]]
}

/** The comment: a caption with its id and language, a drawing, what is said, and the bubble's tail. */
export function figureOf<Node>(
  avatar: Markup<Node>[],
  caption: Markup<Node>[],
  text: Markup<Node>[],
  label: { readonly id: string; readonly lang?: string | undefined; readonly dir?: string | undefined },
): Markup<Node> {
  return [
    'figure',
    // A browser does not name a figure after its caption.
    { class: 'kb-mascot', 'aria-labelledby': label.id },
    // HTML wants a caption first or last in its figure; the style sheet puts the drawing before it.
    ['figcaption', { class: 'kb-mascot-caption' }, ['span', { class: 'kb-mascot-label', ...label }, ...caption]],
    ...avatar,
    ['div', { class: 'kb-mascot-bubble' }, ...text],
    // Last, so that what is said is the first and the last of its bubble.
    ['span', { class: 'kb-mascot-tail' }],
  ]
}
