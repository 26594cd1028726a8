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

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const pluralForm = new RegExp(`_(?:${forms.join('|')})$`)

function formsOf(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  return forms.filter((form) => pluralCategories.includes(form))
}

function keysOf(tree: MessageTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value = {}]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}
