import { describe, expect, test } from 'vitest'
import { numbersIn } from '../src/locale/numbers.js'

const values = (text: string, locale: string) => numbersIn(text, locale).map((number) => number.values)

describe('numbers, as a language writes them', () => {
  test.each<[string, string, number[][]]>([
    ['en', '$5.5 million for 1,234,567.5 or 12,000', [[5_500_000], [1_234_567.5], [12_000]]],
    ['en', '3B and 5 m', [[3e9, 3], [5e6, 5]]],
    ['en', '2 thousand, 7 billion', [[2000], [7e9]]],
    ['ja', '1億2000万円と3万5千人、120万', [[120_000_000], [35_000], [1_200_000]]],
    ['ja', '約3億1千万円、3千万', [[310_000_000], [30_000_000]]],
    ['ja', '１２，３４５と２０％、１．５倍', [[12_345], [20], [1.5]]],
    ['ja', '3万 2024年', [[30_000], [2024]]],
    ['en', 'USD1234 and JPY 5,000', [[1234], [5000]]],
    ['ar', '١٢،٣٤٥', [[12_345]]],
    ['ko', '6만 1천 엔, 35억', [[61_000], [3.5e9]]],
    ['ja', '1万 2億', [[10_000], [200_000_000]]],
    ['zh-Hant', '2.5億', [[250_000_000]]],
    ['zh-Hans', '15万', [[150_000]]],
    ['de', '1.234.567,5 und 3,5 Milliarden', [[1_234_567.5], [3.5e9]]],
    ['fr', '10 000 et 3,5 millions', [[10_000], [3_500_000]]],
    ['fr', '10\u202F000', [[10_000]]],
    ['en', 'in 2025 300 people', [[2025], [300]]],
    ['es', '1.200 millones', [[1.2e9]]],
    ['ru', '3,5 тыс. и 2 миллиона', [[3500], [2_000_000]]],
    ['ar', '٣٫٥ مليون و ١٢٬٠٠٠', [[3_500_000], [12_000]]],
    ['fa', '۱۲٬۰۰۰ در ۱۴۰۴', [[12_000], [1404, 2025, 2026]]],
    ['hi', '१२,३४,५६७ और ५ लाख', [[1_234_567], [500_000]]],
    ['th', 'พ.ศ. 2568 มี 3 ล้าน', [[2568, 2025], [3_000_000]]],
    ['vi', '1.200 triệu', [[1.2e9]]],
    ['en', '15:30', [[15, 3], [30]]],
    ['ja', '15時', [[15, 3]]],
    ['de', '15 Uhr', [[15, 3]]],
  ])('%s: %s', (locale, text, expected) => {
    expect(values(text, locale)).toEqual(expected)
  }) // prettier-ignore

  test('names with digits are no numbers', () => {
    expect(values('R1, H100 and GPT-4', 'en')).toEqual([])
  })

  test('tell where they stand', () => {
    const text = '約3億1千万円です'
    expect(numbersIn(text, 'ja').map(({ start, end, text: own }) => [text.slice(start, end), own])).toEqual([
      ['3億1千万', '3億1千万'],
    ])
  })
})
