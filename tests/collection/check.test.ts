import { describe, expect, test } from 'vitest'
import { article, load } from './helpers.js'

/** What the check finds in a story of a Japanese source and an English translation. */
async function check(ja: string, en: string, options = {}) {
  const collection = await load({ 'f.ja.md': ja, 'f.en.md': en }, options)
  return (await collection.check()).map(({ code, path, message, start }) => [code, path, start.line, message])
}
const bodies = (ja: string, en: string) => check(article('', ja), article('', en))

describe('what should be the same in a translation', () => {
  test('nothing is found where it is', async () => {
    const ja = `3億1千万円を、1,234人が20日に。[出典](https://a.example/)、[本件](f.ja.md)、[別](https://ja.wiki.example/)。

## 表

| 年 | 率 |
|---|---|
| 2025 | 12.5% |

\`\`\`sh
run # 実行
\`\`\`
`
    const en = `¥310 million from 1,234 people on the twentieth. [Source](https://a.example/), [this](f.en.md), [more](https://en.wiki.example/).

## Table

| Year | Rate |
|---|---|
| 2025 | 12.5% |

\`\`\`sh
run # now
\`\`\`
`
    const fields = (companies: string) => article(`impactLevel: high\nrelatedCompanies: [${companies}]`, '')
    expect(await check(fields('深索, OpenAI') + ja, fields('DeepSeek, OpenAI') + en)).toEqual([])
  })

  test('date, impact and companies', async () => {
    expect(
      await check(
        article('impactLevel: high\nrelatedCompanies: [A, B]'),
        article('date: 2025-01-21\nrelatedCompanies: [A]'),
      ),
    ).toEqual([
      ['differing-date', 'f.en.md', 3, '`date` is `2025-01-21` here, but `2025-01-20` in f.ja.md.'],
      ['differing-impact', 'f.en.md', 1, '`impactLevel` is missing here, but is `high` in f.ja.md.'],
      ['differing-companies', 'f.en.md', 4, '`relatedCompanies` lacks `B`, unlike f.ja.md.'],
    ])
    expect(await check(article('date: 2025-01-20'), article('date: 2025-01-20T09:00+09:00'))).toEqual([])
  })

  test('numbers, at their place, or where they should be', async () => {
    expect(await bodies('# 一\n\n## 二\n\n1,500人。', '# One\n\n## Two\n\n1,600 people.')).toEqual([
      ['differing-numbers', 'f.en.md', 7, 'The number 1,500 stands in f.ja.md, but not here.'],
      ['differing-numbers', 'f.en.md', 9, 'The number 1,600 stands here, but not in f.ja.md.'],
    ])
    expect(await bodies('30人、200文、12日。', 'Thirty, two hundred, the twelfth.')).toEqual([])
    expect(await bodies('|a|\n|-|\n|60|', '|a|\n|-|\n|30|')).toHaveLength(2)
  })

  test('a number that is stressed in part is one, and one in an address is none', async () => {
    expect(await bodies('**3**億円。https://a.example/12345 ', '300 **million**. https://a.example/67890 ')).toEqual([])
    expect(await bodies('|a|\n|-|\n|2025年3月14日|', '|a|\n|-|\n|March 14, 2025|')).toEqual([])
    const [, second] = await bodies('A', 'We have 1250 and 125 of them')
    expect(second).toEqual(['differing-numbers', 'f.en.md', 5, 'The number 125 stands here, but not in f.ja.md.'])
  })

  test('links, tables, code and headings', async () => {
    expect(await bodies('[a](https://a.example/)', 'a')).toEqual([
      ['differing-links', 'f.en.md', 5, 'The link to https://a.example/ stands in f.ja.md, but not here.'],
    ])
    expect(await bodies('|a|\n|-|\n|b|\n|c|', '|a|\n|-|\n|b|')).toEqual([
      ['differing-tables', 'f.en.md', 5, 'Rows and columns of this table: 2 × 1 here, 3 × 1 in f.ja.md.'],
    ])
    expect(await bodies('|a|\n|-|\n|b|', 'b')).toEqual([
      ['differing-tables', 'f.en.md', 5, 'Number of tables: 0 here, 1 in f.ja.md.'],
    ])
    expect(await bodies('```\na\nb\n```', '```\na\n```')).toEqual([
      ['differing-code', 'f.en.md', 5, 'Lines of this code block: 1 here, 2 in f.ja.md.'],
    ])
    expect(await bodies('## 一\n\n### 二', '## One\n\n## Two')).toEqual([
      ['differing-headings', 'f.en.md', 7, 'From here on, the headings are not those of f.ja.md.'],
    ])
  })

  test('corrections, in either', async () => {
    const corrected = article('corrections: [{ date: 2025-02-01, text: A }]')
    expect(await check(corrected, article(''))).toEqual([
      ['missing-correction', 'f.en.md', 1, 'The correction of 2025-02-01 stands in f.ja.md, but not here.'],
    ])
    expect(await check(article(''), corrected)).toEqual([
      ['missing-correction', 'f.ja.md', 1, 'The correction of 2025-02-01 stands in f.en.md, but not here.'],
    ])
    expect(await check(corrected, corrected)).toEqual([])
    // The same instant, written in two ways.
    const inTokyo = article('corrections: [{ date: "2025-03-02T08:00:00+09:00", text: A }]')
    const inLondon = article('corrections: [{ date: "2025-03-01T23:00:00Z", text: A }]')
    expect(await check(inTokyo, inLondon)).toEqual([])
  })

  test('of what is no longer or not yet for readers, nothing is asked', async () => {
    for (const fields of ['status: draft', 'status: withdrawn', 'expires: 2025-02-01'])
      expect(await check(article('impactLevel: high'), article(fields))).toEqual([])
    const embargo = 'embargoUntil: 2026-01-01T00:00+09:00'
    expect(await check(article(`impactLevel: high\n${embargo}`), article(embargo))).toHaveLength(1)
  })
})

describe('a rule', () => {
  const differ = [article('impactLevel: high', '1,500'), article('', '1,600')] as const

  test('is an error, a warning or off', async () => {
    const severities = async (rules: object) => {
      const collection = await load({ 'f.ja.md': differ[0], 'f.en.md': differ[1] }, { rules })
      return (await collection.check()).map(({ code, severity }) => `${code} ${severity}`)
    }
    expect(await severities({})).toEqual([
      'differing-impact warning',
      'differing-numbers warning',
      'differing-numbers warning',
    ])
    expect(await severities({ 'differing-impact': 'error', 'differing-numbers': 'off' })).toEqual([
      'differing-impact error',
    ])
  })

  test('speaks the language that is asked for, and names itself', async () => {
    const collection = await load({ 'f.ja.md': differ[0], 'f.en.md': differ[1] }, { language: 'ja' })
    const [first] = await collection.check()
    expect(first?.message).toBe('`impactLevel` がここにはありませんが、f.ja.md では `high` です。')
    expect(first?.hint).toContain('`differing-impact` を `off`')
  })

  test('knows the fields by the names that the site has for them', async () => {
    const collection = await load(
      { 'f.ja.md': article('impact: high'), 'f.en.md': article('impact: low') },
      { fields: { impactLevel: 'impact' } },
    )
    expect((await collection.check()).map(({ message, start }) => [message, start.line])).toEqual([
      ['`impact` is `low` here, but `high` in f.ja.md.', 4],
    ])
  })
})
