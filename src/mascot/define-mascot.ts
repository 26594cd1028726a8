import type { Element } from 'hast'
import * as z from 'zod'
import { definePlugin, type Plugin } from '../plugin.js'
import type { SlotContext } from '../plugin-parts.js'

type MascotWords = Readonly<Record<string, { readonly name: string; readonly caption: string }>>
type MascotContext = SlotContext<'name' | 'caption'>

/**
 * What a mascot says about an article, and how it feels about it.
 *
 * @example
 * const comment: MascotComment<'neutral' | 'happy'> = { text: 'おどろいたにゃ！', mood: 'happy' }
 * const quiet: MascotComment = { text: 'A small step.', mood: 'neutral' }
 * quiet.text
 */
export interface MascotComment<Mood extends string = string> {
  text: string
  mood: Mood
}

/**
 * A figure that comments on articles: its field, its moods, and its words by locale.
 *
 * @example
 * const robo: MascotOptions<'robo', 'roboComment', 'neutral'> = {
 *   id: 'robo', field: 'roboComment', moods: ['neutral'],
 *   locales: { en: { name: 'Robo', caption: '{{name}} computes' } },
 * }
 */
export interface MascotOptions<Id extends string, Field extends string, Mood extends string> {
  /** Unique in a newsroom. */
  readonly id: Id
  /** The frontmatter field that it adds: a text, or `{ text, mood }`. */
  readonly field: Field
  /** Its moods; the first is the one that it has unless the author says another. */
  readonly moods: readonly [Mood, ...Mood[]]
  /** Its name and its caption, one sentence with `{{name}}` in it, by locale. */
  readonly locales: MascotWords
}

type MascotShape<Field extends string, Mood extends string> = Record<
  Field,
  z.ZodOptional<z.ZodType<MascotComment<Mood>, string | { text: string; mood?: Mood | undefined }>>
>

/**
 * Makes a plugin of a mascot: a field in the frontmatter, and its comment before the body.
 *
 * @example
 * const robo = defineMascot({ id: 'robo', field: 'roboComment', moods: ['neutral'], locales: { en: { name: 'Robo', caption: '{{name}} says' } } })
 * const newsroom = createNewsroom({ locales: [en], plugins: [robo] })
 * newsroom.parse(source).meta.roboComment?.text
 */
export function defineMascot<const Id extends string, const Field extends string, const Mood extends string>(
  mascot: MascotOptions<Id, Field, Mood>,
): Plugin<Id, MascotShape<Field, Mood>, Record<never, never>, MascotWords> {
  const { id, field, moods, locales } = mascot
  const text = z.string().trim().min(1)
  const comment = z.union([
    text.transform((said) => ({ text: said, mood: moods[0] })),
    z.object({ text, mood: z.enum(moods).default(moods[0] as never) }),
  ])
  const shape = { [field]: comment.optional().describe('What the mascot says: a text, or text and mood.') }
  return definePlugin({
    name: id,
    // A computed key loses its name in types; MascotShape gives it back.
    schema: z.object(shape) as unknown as z.ZodObject<MascotShape<Field, Mood>>,
    messages: locales,
    elements: {
      figure: [['className', 'kb-mascot'], 'dataMascot', 'dataMood', 'ariaLabelledBy'],
      figcaption: [['className', 'kb-mascot-caption']],
      div: [['className', 'kb-mascot-text']],
    },
    slots: {
      beforeBody: (article, context) => {
        const said = (article.meta as Readonly<Record<string, unknown>>)[field] as MascotComment | undefined
        return said && figure(id, said, context)
      },
    },
  })
}

function figure(id: string, { text, mood }: MascotComment, context: MascotContext): Element {
  // No heading can have it: slugs hold no colon.
  const captionId = `${id}:caption`
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['kb-mascot'], dataMascot: id, dataMood: mood, ariaLabelledBy: [captionId] },
    children: [
      {
        type: 'element',
        tagName: 'figcaption',
        properties: { className: ['kb-mascot-caption'], id: captionId },
        children: [caption(context)],
      },
      {
        type: 'element',
        tagName: 'div',
        properties: { className: ['kb-mascot-text'] },
        children: paragraphs(text),
      },
    ],
  }
}

function caption(context: MascotContext): Element['children'][number] {
  return context.ours('caption', { name: context.t('name') })
}

function paragraphs(text: string): Element[] {
  return text.split(/\n\s*\n/).map((part) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: part.trim() }],
  }))
}
