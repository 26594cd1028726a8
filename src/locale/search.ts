import { wordsOf } from './measure.js'

/**
 * A text as search compares it: compatibility forms made one (NFKC), capitals and small letters alike in every script (by
 * upper and then lower case, so that `ß` is `ss` and both sigmas are one), blanks made single. For looking a piece of text up
 * in another.
 *
 * @example
 * searchText('ＪＷＴトークン') // 'jwtトークン'
 * searchText('Straße') // 'strasse'
 * searchText(outline.text).includes(searchText('ｊｗｔ'))
 */
export function searchText(text: string): string {
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase()
  // The dot that a capital İ leaves behind, which no one types, and the sigma that a word ends with.
  return folded.replaceAll('i\u0307', 'i').replaceAll('ς', 'σ').normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

/**
 * The words of a text as search compares them, also where a script sets no blanks between them (UAX 29, as `Intl.Segmenter`
 * has it). MiniSearch, FlexSearch and Orama take it as their tokenizer.
 *
 * @param locale - A BCP 47 tag of the text's language, where it is known.
 * @example
 * tokenize('認証システムはJWTトークンを使う', 'ja') // ['認証', 'システム', 'は', 'jwt', 'トークン', 'を', '使う']
 * const index = new MiniSearch({ fields: ['title', 'text'], tokenize, processTerm: (word) => word })
 * index.search('ｊｗｔ')
 */
export function tokenize(text: string, locale?: string): string[] {
  const words: string[] = []
  let end = -1
  for (const { word, index } of wordsOf(searchText(text), locale ?? 'und')) {
    const last = words.at(-1)
    // Of katakana that is not in its dictionary, the segmenter makes single characters, and no one looks for these.
    if (last !== undefined && index === end && isKatakana(last) && isKatakana(word) && (isRest(word) || isRest(last)))
      words[words.length - 1] = last + word
    else words.push(word)
    end = index + word.length
  }
  return words
}

const isKatakana = (word: string) => /^[\p{scx=Kana}ー]+$/u.test(word)
const isRest = (word: string) => word.length === 1
