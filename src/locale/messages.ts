import { createInstance, type i18n as I18n } from 'i18next'
import type { English } from './english.js'
import type { Locale, MessageTree, PluralForm } from './locale.js'

const namespace = 'kawaraban'

type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K
type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${WithoutPlural<K>}` : Leaves<T[K], `${Path}${K}.`>
}[keyof T & string]

/** The keys of the words that a plugin has in any of its locales. */
export type MessageKeysOf<Messages> =
  Messages extends Readonly<Record<string, infer Tree>> ? (Tree extends unknown ? Leaves<Tree> : never) : never

/** The key of a word of the library's own, such as `article.contents`. */
export type MessageKey = Leaves<English>

/** What is put into a message; `count` chooses the plural form, and as a number is written in the digits of its words. */
export type MessageValues = Readonly<Record<string, string | number>>

/** A word, and the locale that it came from: a fallback says so. */
export interface Word {
  readonly text: string
  readonly lang: string
}

/** Looks words up, in the locales of a chain and in no others. */
export interface MessageStore {
  word(
    key: string,
    chain: readonly string[],
    values?: MessageValues,
    write?: (count: number, lang: string) => string,
  ): Word
  has(key: string, chain: readonly string[]): boolean
}

/** Message trees that a plugin adds, by locale, under the plugin's name. */
export interface MessageLayer {
  readonly name: string
  readonly messages: Readonly<Record<string, MessageTree>>
}

/**
 * One private i18next instance with the words of these locales, or the app's own instance with ours added under the
 * namespace `kawaraban`, where the app's words win. Values are not escaped here: the tree escapes text once.
 */
export function createMessages(
  locales: readonly Locale[],
  layers: readonly MessageLayer[] = [],
  own?: I18n,
): MessageStore {
  const i18n = own ?? createInstance()
  if (!own) {
    // Each look-up names its own chain; i18next's would read Simplified Chinese to a reader of Traditional.
    void i18n.init({
      initAsync: false,
      resources: {},
      lng: 'en',
      fallbackLng: false,
      ns: [namespace],
      defaultNS: namespace,
      interpolation: { escapeValue: false },
    })
  }
  const add = (code: string, tree: object) => i18n.addResourceBundle(code, namespace, tree, true, false)
  // What is there first stays: a locale has the last word.
  for (const { code, messages, pluginMessages = {} } of locales)
    for (const tree of [messages, pluginMessages]) add(code, tree)
  for (const { name, messages } of layers)
    for (const code of Object.keys(messages)) add(code, { [name]: messages[code] })

  // A plugin may speak none of the newsroom's languages; rather its first than no word at all.
  const rest = [...new Set(layers.flatMap(({ messages }) => Object.keys(messages)))]
  const find = (key: string, chain: readonly string[], values: MessageValues, count = values['count']) =>
    i18n.t(key, {
      replace: values,
      ...(count !== undefined && { count: Number(count) }),
      lngs: [...chain, ...rest],
      ns: namespace,
      returnDetails: true,
      ...(own && { interpolation: { escapeValue: false } }),
    })
  return {
    word(key, chain, values = {}, write) {
      const { res, usedLng } = find(key, chain, values)
      const lang = usedLng || (chain[0] ?? 'und')
      const { count } = values
      if (write === undefined || typeof count !== 'number') return { text: res, lang }
      return { text: find(key, chain, { ...values, count: write(count, lang) }, count).res, lang }
    },
    // A word with plural forms stands under none but its forms.
    has: (key, chain) =>
      [...chain, ...rest].some((lng) =>
        ['', '_other'].some((form) => i18n.getResource(lng, namespace, key + form) !== undefined),
      ),
  }
}
