import type { Nodes, Parents, Root, Text } from 'mdast'
import type { VFile } from 'vfile'

/**
 * A remark plugin: a line break of the source between letters of scripts that set no blanks is taken out, since a browser
 * would show it as a blank in the middle of a sentence. Korean sets blanks, and so do Latin letters: at these it stays.
 */
export function joinLines() {
  return (tree: Root, file: VFile): void => {
    const { locale = '' } = file.data.kawaraban ?? {}
    if (!/^ko\b/i.test(locale)) eachSentence(tree)
  }
}

function eachSentence(node: Nodes): void {
  if (!('children' in node)) return
  if (node.type === 'paragraph' || node.type === 'heading') stretchesOf(node).forEach(joinStretch)
  else node.children.forEach(eachSentence)
}

/** The texts of a sentence across its emphasis and links, parted where something stands that is no text. */
function stretchesOf(sentence: Parents): Text[][] {
  const stretches: Text[][] = [[]]
  const walk = (node: Nodes): void => {
    if (node.type === 'text') stretches.at(-1)?.push(node)
    else if ('children' in node) node.children.forEach(walk)
    // Tags and marks of footnotes take no room between words.
    else if (node.type !== 'html' && node.type !== 'footnoteReference') stretches.push([])
  }
  sentence.children.forEach(walk)
  return stretches
}

function joinStretch(texts: readonly Text[]): void {
  const all = texts.map(({ value }) => value).join('')
  if (!all.includes('\n')) return
  let offset = 0
  for (const text of texts) {
    const from = offset
    offset += text.value.length
    text.value = text.value.replaceAll('\n', (_, at: number) =>
      needsNoBlank(
        all.slice(Math.max(0, from + at - reach), from + at),
        all.slice(from + at + 1, from + at + 1 + reach),
      )
        ? ''
        : '\n',
    )
  }
}

const reach = 16
const tight = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6`
// Of no script of their own: they go with the letters before or behind them.
const between = String.raw`“”‘’…‥—―\p{M}`
const endsTight = new RegExp(`[${tight}][${between}]*$`, 'u')
const beginsTight = new RegExp(`^[${between}]*[${tight}]`, 'u')
const endsWithRoom = /[、。，．！？：；」』）】〉》〕］｝〗〙〟]$/
const beginsWithRoom = /^[「『（【〈《〔［｛〖〘〝]/
const endsKorean = /\p{Script=Hangul}$/u
const beginsKorean = /^\p{Script=Hangul}/u

function needsNoBlank(before: string, after: string): boolean {
  if (endsKorean.test(before) || beginsKorean.test(after)) return false
  return (endsTight.test(before) && beginsTight.test(after)) || endsWithRoom.test(before) || beginsWithRoom.test(after)
}
