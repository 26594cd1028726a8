import { describe, expect, test } from 'vitest'
import { siteWords, type SiteWords } from '../src/site/words.js'
import { bundled } from './helpers/locales.js'

const { en = {} as SiteWords, ...others } = siteWords

test('a site has words in every bundled locale, and in no other', () => {
  expect(Object.keys(siteWords).toSorted()).toEqual(bundled.map(({ code }) => code).toSorted())
})

describe.each(Object.entries(others))('the words of a site in %s', (_, words) => {
  const texts = Object.values(words)

  test('have the keys of English, and the same values', () => {
    const valuesOf = (all: Record<string, string>) =>
      Object.entries(all).map(([key, text]) => [key, (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()])
    expect(Object.fromEntries(valuesOf(words))).toEqual(Object.fromEntries(valuesOf(en)))
  })

  test('are all written: none is empty, and none is English', () => {
    const english: readonly string[] = Object.values(en)
    expect(texts.filter((text) => text.trim() !== text || text === '' || english.includes(text))).toEqual([])
  })

  test('are told apart: no two read the same', () => {
    expect(new Set(texts).size).toBe(texts.length)
  })
})
