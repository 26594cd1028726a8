import type { Drawing, Mascot } from './mascot.js'

const dark = '#3a2418'
const teal = '#12808a'
const stripe = '#d97f2b'
const maw = '#8c2f33'
const fur = '#f7b25f'
const cream = '#fff1db'

const fill = (color: string, d: string): Drawing => ['path', { fill: color, d }]
/** Lines with round ends; one of no length is a dot. */
const line = (color: string, width: number, d: string): Drawing => [
  'path',
  { stroke: color, 'stroke-width': `${width}`, d },
]
/** A dot at the same height in both eyes. */
const eyes = (color: string, width: number, x = 40.5, y = 67) => line(color, width, `M${x} ${y}h0M${x + 39} ${y}h0`)

const ear = (turn: number): Drawing => [
  'g',
  { transform: `rotate(${turn} 38 42)` },
  fill(fur, 'M20 58C13 37 14 20 20 12q5-5 9.5 0C37 18 48 27 56 34z'),
  fill('#f7b7a6', 'M26.5 46q-6-16-1-24.5l17 14.5z'),
]

/** The head, with the ears turned by so many degrees, and on it what makes the mood. */
const head = (turn: number, ...mood: Drawing[]): Drawing => [
  'svg',
  { viewBox: '2 3 116 112' },
  [
    'g',
    { fill: 'none', 'stroke-linecap': 'round' },
    line(teal, 6.5, 'M19 66C17 15 103 15 101 66'),
    ear(turn),
    ['g', { transform: 'matrix(-1 0 0 1 120 0)' }, ear(turn)],
    fill(fur, 'M60 30c28 0 47 18 47 42 0 23-20 35-47 35S13 95 13 72c0-24 19-42 47-42z'),
    line(stripe, 4.5, 'M60 31v12M48 33l2 8M72 33l-2 8M14 79l9 1M17 88l8-1M106 79l-9 1M103 88l-8-1'),
    fill(cream, 'M60 70c15 0 27 8 27 20 0 10-12 15.5-27 15.5S33 100 33 90c0-12 12-20 27-20z'),
    line(teal, 16, 'M12.5 66v14M107.5 66v14'),
    line('#7fe3e6', 6, 'M12.5 73h0M107.5 73h0'),
    line('#f4897b8c', 9, 'M28 83h4M88 83h4'),
    fill('#d5665f', 'M55.5 75.5q4.5-2 9 0 1 1-3 4.5-1.5 1-3 0-4-3.5-3-4.5z'),
    ...mood,
  ],
]

/** Technyan as data: what the browser gets, and what the plugin is made of. */
export const technyanLook = {
  id: 'technyan',
  moods: ['neutral', 'happy', 'surprised', 'thinking', 'alarmed'],
  colors: { light: '#0e7c86', dark: '#5fd4dc' },
  avatar: {
    neutral: head(
      0,
      line(dark, 12.5, 'M40.5 67v2M79.5 67v2'),
      eyes('#fff', 4.8, 42.5, 65),
      line(dark, 3, 'M60 81v3c-2 5-9 5-11 1M60 84c2 5 9 5 11 1'),
    ),
    happy: head(
      0,
      line(dark, 4.2, 'M32.5 70.5q8-11.5 16 0M71.5 70.5q8-11.5 16 0'),
      fill(maw, 'M48 84q12 4 24 0c0 22-24 22-24 0z'),
      fill('#f08a86', 'M53 97q7-7 14 0-7 7-14 0z'),
    ),
    surprised: head(
      5,
      eyes(dark, 19),
      eyes('#fff', 7, 43.5, 63.5),
      eyes('#fff', 3.4, 37.5, 71),
      line(maw, 10, 'M60 90.5v3'),
      line('#f0b429', 4, 'M60 16V7M45 18l-4-8M75 18l4-8'),
    ),
    thinking: head(
      0,
      eyes(dark, 18),
      eyes('#fff', 13),
      eyes(dark, 8.6, 43.5, 65),
      line(dark, 3, 'M53 91.5q5-4.5 13-1.5M73 52.5q7-5 14-1.5'),
      line(stripe, 24, 'M80.5 103h0'),
      line(cream, 19.6, 'M80.5 103h0'),
      line(stripe, 2.2, 'M76.5 94v6M84.5 94v6'),
    ),
    alarmed: head(
      -20,
      eyes(dark, 22.6, 40.5, 68),
      eyes('#fff', 17.4, 40.5, 68),
      eyes(dark, 6.8, 41, 68.5),
      line(dark, 3, 'M47 93q3.3-6 6.5 0t6.5 0 6.5 0 6.5 0M30 55.5l13-6M90 55.5l-13-6'),
      fill('#7cc7f2', 'M103 33c6 8 8 11.5 8 15a8 8 0 0 1-16 0c0-3.5 2-7 8-15z'),
      line('#fff', 2, 'M99 49a4 4 0 0 0 3 4'),
    ),
  },
  locales: {
    en: { name: 'Technyan', caption: '{{name}} says' },
    ja: { name: 'テクにゃん', caption: '{{name}}のひとこと', style: '文末は「にゃ」か「にゃん」。' },
    ar: { name: 'تكنيان', caption: '{{name}} يعلّق' },
    de: { name: 'Technyan', caption: '{{name}} meint' },
    es: { name: 'Technyan', caption: '{{name}} opina' },
    fa: { name: 'تکنیان', caption: '{{name}} می‌گوید' },
    fr: { name: 'Technyan', caption: 'L’avis de {{name}}' },
    he: { name: 'טכניאן', caption: '{{name}} אומר' },
    hi: { name: 'टेकन्यान', caption: '{{name}} की राय' },
    ko: { name: '테크냥', caption: '{{name}}의 한마디', style: '문장을 「냥」으로 끝낸다.' },
    pt: { name: 'Technyan', caption: '{{name}} comenta' },
    ru: { name: 'Технян', caption: '{{name}} комментирует' },
    th: { name: 'เทคเหมียว', caption: 'ความเห็นจาก{{name}}' },
    vi: { name: 'Technyan', caption: '{{name}} bình luận' },
    'zh-Hans': { name: '科技喵', caption: '{{name}} 短评', style: '句末用“喵”。' },
    'zh-Hant': { name: '科技喵', caption: '{{name}} 短評', style: '句末用「喵」。' },
  },
} as const satisfies Mascot
