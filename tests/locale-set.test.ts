import { en, ja } from 'kawaraban/locales'
import { expect, test } from 'vitest'
import { createLocaleSet } from '../src/locale/locale-set.js'

const clock = { now: () => new Date(0), timeZone: 'UTC' }
const letters = 'abcdefghijklmnopqrstuvwxyz'
const manyTags = [...letters].flatMap((first) => [...letters].map((second) => `${first}${second}`))

test('what depends on a locale is made once', () => {
  const locales = createLocaleSet({ locales: [ja, en], clock })
  expect(locales.context('ja')).toBe(locales.context('ja'))
})

test('readers who ask for ever new languages do not fill the memory', () => {
  const locales = createLocaleSet({ locales: [ja, en], clock })
  const first = locales.context('ja')
  for (const tag of manyTags.filter((tag) => tag !== 'ja')) locales.context(tag)
  expect(locales.context('ja')).not.toBe(first)
  expect(locales.context('ja').t('article.contents')).toBe(first.t('article.contents'))
})
