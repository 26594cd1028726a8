import { toString } from 'hast-util-to-string'
import * as z from 'zod'
import { definePlugin, type Plugin } from '../plugin.js'
import type { Block, SlotContext } from '../plugin-parts.js'
import { checkedMascot } from './checked-mascot.js'
import { commentElement, feedElement, paragraphsOf, type Spoken } from './comment.js'
import { moodOf } from './figure.js'
import { commentElements } from './hast.js'
import type { Drawing, Mascot, MascotComment } from './mascot.js'

type ShownWords = Readonly<Record<string, { readonly name: string; readonly caption: string }>>
// Stands for the name until it is known where that goes; no word of anybody's holds this character.
const nameMark = '\0'

type MascotContext = SlotContext<'name' | 'caption'>

/**
 * A mascot, and the frontmatter field of its comments.
 *
 * @example
 * const robo: MascotOptions<'robo', 'roboComment', 'neutral'> = {
 *   id: 'robo', field: 'roboComment', moods: ['neutral'],
 *   locales: { en: { name: 'Robo', caption: '{{name}} computes' } },
 * }
 */
export interface MascotOptions<Id extends string, Field extends string, Mood extends string> extends Omit<
  Mascot<Mood>,
  'avatar'
> {
  readonly id: Id
  /** The frontmatter field that it adds: a text, or `{ text, mood }`. */
  readonly field: Field
  /**
   * A drawing for each mood, or one for all, as data or as SVG: an `<svg viewBox="…">` of `g`, `path`, `circle`, `ellipse`
   * and `rect` with attributes that shape and paint, and nothing else.
   */
  readonly avatar?: string | Drawing | { readonly [Name in NoInfer<Mood>]?: string | Drawing }
}

type MascotShape<Field extends string, Mood extends string> = Record<
  Field,
  z.ZodOptional<z.ZodType<MascotComment<Mood>, string | { text: string; mood?: Mood | undefined }>>
>

/**
 * Makes a plugin of a mascot: a field in the frontmatter; its comment before the body, in feeds and in structured data;
 * and `:::mascot{mood=happy}` blocks in the body. `:::mascot{mascot=robo}` names one of several.
 *
 * @throws Error for a drawing that is more than a drawing, a colour that is none, a caption without `{{name}}`.
 * @example
 * const robo = defineMascot({ id: 'robo', field: 'roboComment', moods: ['neutral'], locales: { en: { name: 'Robo', caption: '{{name}} says' } } })
 * const newsroom = createNewsroom({ locales: [en], plugins: [robo] })
 * newsroom.parse(source).meta.roboComment?.text
 */
export function defineMascot<const Id extends string, const Field extends string, const Mood extends string>(
  options: MascotOptions<Id, Field, Mood>,
): Plugin<Id, MascotShape<Field, Mood>, Record<never, never>, ShownWords> & Mascot<Mood> {
  const mascot = checkedMascot(options) as Mascot<Mood>
  const { id, field, moods, locales } = options
  const text = z.string().trim().min(1)
  const comment = z.union([
    text.transform((said) => ({ text: said, mood: moods[0] })),
    z.object({ text, mood: z.enum(moods).default(moods[0] as never) }),
  ])
  const shape = { [field]: comment.optional().describe('What the mascot says: a text, or text and mood.') }
  const said = ({ meta, locale }: { meta: object; locale: string }, context: MascotContext): Spoken | undefined => {
    const given = (meta as Readonly<Record<string, MascotComment | undefined>>)[field]
    return given && { ...given, lang: locale, caption: captionIn(context), content: paragraphsOf(given.text) }
  }
  const plugin = definePlugin({
    name: id,
    // A computed key loses its name in types; MascotShape gives it back.
    schema: z.object(shape) as unknown as z.ZodObject<MascotShape<Field, Mood>>,
    messages: locales as ShownWords,
    elements: commentElements,
    slots: {
      beforeBody(article, context) {
        const spoken = said(article, context)
        return spoken && commentElement(mascot, spoken)
      },
    },
    blocks: {
      mascot: {
        shared: true,
        render({ attributes, label, children }: Block, context: MascotContext) {
          if ((attributes['mascot'] ?? id) !== id) return undefined
          const lang = context.articleLocale
          const caption = captionIn(context)
          const text = toString({ type: 'root', children })
          const mood = moodOf(mascot, attributes['mood'])
          const spoken = { mood, lang, caption, label, content: children, text }
          return context.format === 'feed' ? feedElement(spoken) : commentElement(mascot, spoken)
        },
      },
    },
    jsonLd(article, context) {
      const spoken = said(article, context)
      if (!spoken) return undefined
      const author = { '@type': 'Person', name: context.t('name') }
      return { comment: { '@type': 'Comment', text: spoken.text, inLanguage: spoken.lang, author } }
    },
    feed(article, context) {
      const spoken = said(article, context)
      return spoken && { beforeBody: feedElement(spoken) }
    },
  })
  return { ...mascot, ...plugin }
}

/** The caption in the reader's language, as the newsroom has it: an app may have words of its own. */
function captionIn(context: MascotContext): Spoken['caption'] {
  const { text, lang } = context.word('caption', { name: nameMark })
  return { sentence: text.replace(nameMark, '{{name}}'), name: context.t('name'), lang }
}
