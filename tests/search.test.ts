import { searchText, tokenize } from 'kawaraban'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'

describe('search compares', () => {
  test.each([
    ['ＪＷＴ　トークン', 'jwt トークン'],
    ['ﾄｰｸﾝ', 'トークン'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ οδός', 'οδοσ οδόσ'],
    ['İstanbul ISTANBUL', 'istanbul istanbul'],
    ['cafe\u0301 CAFÉ', 'café café'],
    ['㍿ ①', '株式会社 1'],
    [' a\n\tb ', 'a b'],
  ])('%j as %j', (text, expected) => {
    expect(searchText(text)).toBe(expected)
    expect(searchText(expected)).toBe(expected)
  })
})

describe('the words of a text', () => {
  test.each([
    ['ja', '認証システムはJWTトークンを使う', ['認証', 'システム', 'は', 'jwt', 'トークン', 'を', '使う']],
    ['ja', 'ディープラーニングモデルのデータセンター', ['ディープラーニング', 'モデル', 'の', 'データ', 'センター']],
    ['th', 'ราคาลดลง', ['ราคา', 'ลด', 'ลง']],
    ['en', 'Don’t stop: 3.5 million!', ['don’t', 'stop', '3.5', 'million']],
    ['ar', 'مرحبا، عالم', ['مرحبا', 'عالم']],
  ])('in %s', (locale, text, words) => {
    expect(tokenize(text, locale)).toEqual(words)
  })

  // Some libraries give the name of the field for a second argument.
  test.each([undefined, 'title', 'body', '', '../../x'])('whatever the locale is said to be: %j', (locale) => {
    expect(tokenize('認証 and', locale)).toEqual(['認証', 'and'])
  })
})

test('MiniSearch finds with it what it would not find with its own', () => {
  const articles = [
    { id: 1, text: '認証システムはJWTトークンを使う' },
    { id: 2, text: '新しいモデル' },
  ]
  const found = (index: MiniSearch, query: string) => index.search(query).map(({ id }) => id as number)
  const index = new MiniSearch({ fields: ['text'], tokenize, processTerm: (word) => word })
  const plain = new MiniSearch({ fields: ['text'] })
  for (const each of [index, plain]) each.addAll(articles)
  expect([found(index, '認証'), found(index, 'ｊｗｔ'), found(index, 'モデル')]).toEqual([[1], [1], [2]])
  expect(found(plain, 'ｊｗｔ')).toEqual([])
})
