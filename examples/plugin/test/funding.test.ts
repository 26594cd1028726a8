import { deepEqual, match } from 'node:assert/strict'
import { test } from 'node:test'
import { createNewsroom } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { testPlugin } from 'kawaraban/testing'
import { funding } from '../src/funding.js'

const deal = { round: 'a', amount: 1_200_000_000, currency: 'JPY', investors: ['Kiku Partners', 'Aoba'] }

const contract = testPlugin(funding, [
  {
    meta: { funding: deal },
    shows: { en: 'Series A: ¥1.2B from Kiku Partners and Aoba', ja: 'シリーズAでKiku Partners、Aobaから' },
  },
  { name: 'a currency that is none', meta: { funding: { ...deal, currency: 'yen' } }, diagnostics: ['invalid-format'] },
  { name: 'no deal', body: 'Nothing was signed.' },
])
for (const { name, run } of contract) test(name, run)

const newsroom = createNewsroom({ locales: [en, ja], plugins: [funding] })
const article = newsroom.create({
  meta: { title: 'A deal', date: '2025-01-20', locale: 'en', funding: deal },
  body: '',
})

test('search engines are told who gave what', () => {
  deepEqual(newsroom.additions(article).jsonLd, {
    about: {
      '@type': 'MonetaryGrant',
      amount: { '@type': 'MonetaryAmount', value: 1_200_000_000, currency: 'JPY' },
      funder: [
        { '@type': 'Organization', name: 'Kiku Partners' },
        { '@type': 'Organization', name: 'Aoba' },
      ],
    },
  })
})

test('a wrong currency is pointed at, with the way out', () => {
  const lines = ['---', 'title: A deal', 'date: 2025-01-20', 'locale: en', 'funding:', '  round: seed', '  amount: 5']
  const source = [...lines, '  currency: yen', '  investors: [Aoba]', '---'].join('\n')
  const [problem] = newsroom.safeParse(source).diagnostics
  match(problem?.message ?? '', /ISO 4217/)
  deepEqual([problem?.start.line, problem?.start.column], [8, 13])
})
