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
 * What a mascot is called, how its comments are announced, and how it talks, by locale.
 *
 * @example
 * const words: MascotWords = {
 *   en: { name: 'Robo', caption: '{{name}} computes', style: 'Short sentences.' },
 *   ja: { name: 'ロボ', caption: '{{name}}の計算' },
 * }
 */
export type MascotWords = Readonly<
  Record<
    string,
    {
      readonly name: string
      /** One sentence with `{{name}}` in it. */
      readonly caption: string
      /** Its manner of speaking, for authors and linters: what an author writes is never changed. */
      readonly style?: string
    }
  >
>

/**
 * An element of a drawing: its name, its attributes, and what stands in it. A drawing is an `svg` of `g`, `path`, `circle`,
 * `ellipse` and `rect`, with attributes that shape and paint, and nothing else.
 *
 * @example
 * const eye: Drawing = ['circle', { cx: '4', cy: '4', r: '2', fill: '#222' }]
 * const face: Drawing = ['svg', { viewBox: '0 0 16 16' }, eye]
 * MascotCommentElement.use({ ...robo, avatar: { calm: face } })
 */
export type Drawing = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Drawing[]]

/**
 * A mascot as data: how it looks, feels and is called. What {@link defineMascot} gives is one, too.
 *
 * @example
 * const robo: Mascot = {
 *   id: 'robo', moods: ['neutral'], locales: { en: { name: 'Robo', caption: '{{name}} computes' } },
 *   avatar: { neutral: ['svg', { viewBox: '0 0 10 10' }, ['circle', { cx: '5', cy: '5', r: '4', fill: '#89a' }]] },
 * }
 */
export interface Mascot<Mood extends string = string> {
  /** Unique in a newsroom. */
  readonly id: string
  /** Its moods; the first is the one that it has unless the author says another. */
  readonly moods: readonly [Mood, ...Mood[]]
  /** A drawing for each mood. */
  readonly avatar?: { readonly [Name in Mood]?: Drawing } | undefined
  /** The colour of its name on light and on dark pages, as CSS has it. */
  readonly colors?: { readonly light: string; readonly dark: string }
  /** Its name and its caption by locale. */
  readonly locales: MascotWords
}
