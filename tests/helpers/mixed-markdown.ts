import type { Shape } from './pathological.js'

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What takes a text in: whatever is put in place of `%` may be Markdown again. */
// prettier-ignore
const inlineFrames = [
  '*%*', '**%**', '_%_', '~~%~~', '[%](/b)', '![%](b)', '[%][x]', '[%]', '`%`', '(%)', '「%」', '“%”', '<b>%</b>',
  '<i title=%>', '<a href="%">', '<span>%', '**%', '%**', '*%_', '[%', '%]', '![%', '[a](<%', '<!-- %', '&%;', '\\%',
]
// prettier-ignore
const inlinePieces = [
  'a', 'word ', ' ', '  ', '\t', '\n', '  \n', '\\\n', '.', '!', '-', '|', ':', '"', '&', '&amp;', '\\*', '\\', '#',
  '*', '**', '***', '_', '__', '~', '~~', '`', '``', '[', ']', '](', '](b)', '![', '(', ')', '<', '>', '<b>', '</b>',
  '<p>', '<td>', '<div>', '</div>', '<!--', '-->', '<?', '[x]', '[^1]', '[^2]', '[a][x]', '[ ] ', 'www.', 'www.a.b/',
  'http://', 'https://a.b/c', 'a@b.c', '@', '<http://a.b>', '<a@b.c>', 'mailto:', 'h', '_a@b.c', 'http://a.b/*', '東',
  '京都', '。', '、', '「', '」', '！', '한국어', 'ไทย', 'عربي', 'עברית', 'हिन्दी', '\u3000', '\u00A0', '😀', '㊙️', '葛󠄀',
  '\u200B',
]
// prettier-ignore
const blockFrames = [
  '> %', '- %', '* %', '1. %', '7) %', '- [ ] %', '# %', '###### %', '    %', '[^1]: %', '[^2]:\n    %', '% |',
  '| % | a |', '<div>%', '<div>\n\n%\n\n</div>', '<details><summary>%</summary>\n\n', '[%]: /a "%"', '```%\n%\n```',
  '  %', '\t%',
]
// prettier-ignore
const blockPieces = [
  '', '***', '---', '===', '```', '~~~ js', '<div>', '</div>', '<!--', '-->', '<pre>', '</pre>', '|a|b|\n|-|-|',
  '|-|-|', 'a|b', '[x]: /a', '[x]: <', "[y]: /b '", '[^1]: a', '[^2]: [^1]', '-', '1.', '>', 'text', '- a', '> a',
  '# a', '東京は晴れ', '    ',
]

/**
 * A shape out of Markdown's constructs, in one another, one after another and repeated, as a seed decides. The same seed
 * gives the same shape.
 */
export function mixedMarkdown(seed: number): Shape {
  const random = createRandom(seed)
  const upTo = (count: number) => Math.floor(random() * count)
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T
  const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('')
  const fill = (frame: string, make: () => string) => frame.replaceAll('%', () => make())

  const inline = (depth: number): string => {
    const kind = random()
    if (depth <= 0 || kind < 0.45) return one(inlinePieces)
    if (kind < 0.75) return fill(one(inlineFrames), () => inline(depth - 1))
    if (kind < 0.9) return inline(depth - 1) + inline(depth - 1)
    return inline(depth - 1).repeat(1 + upTo(4))
  }
  const block = (depth: number): string => {
    const kind = random()
    if (depth <= 0 || kind < 0.2) return one(blockPieces)
    if (kind < 0.45) return inline(3)
    if (kind < 0.8) return fill(one(blockFrames), () => block(depth - 1))
    return `${block(depth - 1)}\n${block(depth - 1)}`
  }
  const piece = (): string => {
    if (random() < 0.5) return inline(4)
    return `${block(4)}${one(['\n', '\n\n'])}`
  }
  /** A part of the text: one piece again and again, pieces in turn, numbered pieces, or all different ones. */
  const part = (): Shape => {
    const pieces = [...Array(1 + upTo(4))].map(piece)
    const numbers = random() < 0.3
    const between = one(['', '', ' ', '\n', '\n\n'])
    return (size) => {
      let text = ''
      for (let index = 0; text.length < size; index++) {
        const next = (pieces[index % pieces.length] ?? '') + between
        text += numbers ? next.replaceAll(/[xab]|\^\d/g, (name) => `${name}${index}`) : next
        if (next === '') text += 'a'
      }
      return text.slice(0, size)
    }
  }
  const before = random() < 0.3 ? times(1 + upTo(3), piece) + one(['', '\n\n']) : ''
  const parts = [...Array(1 + upTo(3))].map(part)
  const after = random() < 0.3 ? one(['', '\n\n']) + times(1 + upTo(3), piece) : ''
  return (size) => {
    const share = Math.max(1, Math.floor((size - before.length - after.length) / parts.length))
    return before + parts.map((shape) => shape(share)).join('') + after
  }
}
