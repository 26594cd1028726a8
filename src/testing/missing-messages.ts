import type { MessageTree } from '../locale/locale.js'
import type { Plugin } from '../plugin.js'

/**
 * A word that a plugin lacks in a language: its key, and in which locale it is missing.
 *
 * @example
 * const missing: MissingMessage = { locale: 'ar', key: 'raised_few' }
 * `${missing.locale}: ${missing.key}`
 * // 'ar: raised_few'
 */
export interface MissingMessage {
  readonly locale: string
  /** Dots between levels; with its plural form where it has one. */
  readonly key: string
}

/**
 * The words that a plugin lacks, by locale: those of its first locale, in each plural form that the language has (CLDR, as
 * `Intl.PluralRules` knows them). A plugin with none missing never falls back to another language.
 *
 * @param locales - Those to look at, as BCP 47 tags; the plugin's own unless given.
 * @example
 * expect(missingMessages(funding)).toEqual([])
 * missingMessages(funding, ['ja', 'ko'])
 * // [{ locale: 'ko', key: 'raised_other' }]
 */
export function missingMessages(plugin: Plugin, locales?: readonly string[]): MissingMessage[] {
  const { messages = {} } = plugin
  const [first] = Object.values(messages)
  if (first === undefined) return []
  const keys = new Set(keysOf(first).map((key) => key.replace(pluralForm, '_')))
  return (locales ?? Object.keys(messages)).flatMap((locale) => {
    const own = new Set(keysOf(messages[locale] ?? {}))
    return [...keys]
      .flatMap((key) => (key.endsWith('_') ? formsOf(locale).map((form) => key + form) : [key]))
      .filter((key) => !own.has(key))
      .map((key) => ({ locale, key }))
  })
}

/** Words whose `{{values}}` are not those that the plugin's first language has for them, or that say nothing. */
export function unevenMessages({ messages = {} }: Plugin): MissingMessage[] {
  const all = Object.entries(messages).map(([locale, tree]) => ({ locale, words: wordsOf(tree) }))
  const stem = (key: string) => key.replace(pluralForm, '_')
  const wanted = new Map([...(all[0]?.words ?? [])].map(([key, text]) => [stem(key), valuesIn(text)]))
  return all.flatMap(({ locale, words }) =>
    [...words]
      .filter(([key, text]) => text.trim() === '' || valuesIn(text) !== (wanted.get(stem(key)) ?? valuesIn(text)))
      .map(([key]) => ({ locale, key })),
  )
}

/** The names of values in a word, but for the count, which a plural form may leave out: "one entry". */
function valuesIn(text: string): string {
  const names = Array.from(text.matchAll(/\{\{\s*([^\s},]+)/g), ([, name = '']) => name)
  return [...new Set(names)]
    .filter((name) => name !== 'count')
    .toSorted()
    .join()
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const pluralForm = new RegExp(`_(?:${forms.join('|')})$`)

function formsOf(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  return forms.filter((form) => pluralCategories.includes(form))
}

function keysOf(tree: MessageTree): string[] {
  return [...wordsOf(tree).keys()]
}

function wordsOf(tree: MessageTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value = {}]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...wordsOf(value, `${prefix}${key}.`)],
    ),
  )
}
