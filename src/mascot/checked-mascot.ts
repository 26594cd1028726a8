import { checkDrawing, readDrawing } from './drawing.js'
import type { Drawing, Mascot } from './mascot.js'

/** A mascot whose drawings may still be SVG. */
export interface GivenMascot extends Omit<Mascot, 'avatar'> {
  readonly avatar?: string | Drawing | { readonly [mood: string]: string | Drawing | undefined } | undefined
}

/** The mascot, with its drawings read. Throws for what a site would send to its readers, or show them, and should not. */
export function checkedMascot(given: GivenMascot): Mascot {
  const { id, moods, colors, locales } = given
  const fail = (problem: string) => {
    throw new Error(`The mascot "${id}" ${problem}`)
  }
  const known: readonly string[] = moods ?? []
  if (known.length === 0) fail('has no moods; it needs at least one, such as "neutral".')
  for (const color of Object.values(colors ?? {})) {
    if (!/^[\w\s#(),.%/+-]+$/.test(color)) fail(`has the colour ${JSON.stringify(color)}, which is none.`)
  }
  const words = Object.entries(locales ?? {})
  if (words.length === 0) fail('has no words; it needs a name and a caption in at least one language.')
  for (const [code, { caption }] of words) {
    if (!caption.includes('{{name}}')) fail(`has a caption in "${code}" without {{name}} in it.`)
  }

  const read = (drawing: string | Drawing, mood = '') => {
    if (mood !== '' && !known.includes(mood)) fail(`has a drawing for "${mood}", which is none of its moods.`)
    try {
      if (typeof drawing === 'string') return readDrawing(drawing)
      checkDrawing(drawing)
      return drawing
    } catch (error) {
      const which = mood === '' ? 'a drawing' : `a drawing for "${mood}"`
      return fail(
        `has ${which} that is more than a drawing: ${(error as Error).message}. It may hold svg, g, path, circle, ` +
          'ellipse and rect, with attributes that shape and paint, in double quotes; no scripts, styles, texts, links, ' +
          'ids, nor colours other than names and #rrggbb.',
      )
    }
  }
  const { avatar } = given
  if (avatar === undefined) return given as Mascot
  const one = isOne(avatar) ? read(avatar) : undefined
  const drawn = isOne(avatar)
    ? known.map((mood) => [mood, one])
    : Object.entries(avatar).map(([mood, drawing]) => [mood, drawing && read(drawing, mood)])
  return { ...given, avatar: Object.fromEntries(drawn) } as Mascot
}

function isOne(avatar: NonNullable<GivenMascot['avatar']>): avatar is string | Drawing {
  return typeof avatar === 'string' || Array.isArray(avatar)
}
