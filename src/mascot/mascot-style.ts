import type { Mascot } from './mascot.js'

/**
 * The rule that gives a mascot's comments its own colour, for the style sheet of a site. `--mascot-accent` wins over it.
 * The comments themselves carry no styles, which a strict Content Security Policy would block.
 *
 * @example
 * const css = mascotStyle(robo)
 * await writeFile('dist/robo.css', css)
 * // mascot-comment[mascot='robo']{--mascot-own-accent:light-dark(#555,#bbb)}
 */
export function mascotStyle({ id, colors }: Mascot): string {
  if (!colors) return ''
  return `mascot-comment[mascot='${id}']{--mascot-own-accent:light-dark(${colors.light},${colors.dark})}`
}
