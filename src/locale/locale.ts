import type { English } from './english.js'

/**
 * Every word that the library can show in one language, as a value that you import: a bundle holds only the locales
 * that it names.
 *
 * @example
 * import { en, ja } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [ja, en] })
 * newsroom.locales // typed: readonly ('ja' | 'en')[]
 */
export interface Locale<Code extends string = string> {
  /** A canonical BCP 47 tag. */
  readonly code: Code
  /** Words by key; what is missing falls back along the newsroom's chain. */
  readonly messages: PartialMessages
  /** Words for plugins, by the plugin's name: those that one lacks in this language, or others than it has. */
  readonly pluginMessages?: Readonly<Record<string, MessageTree>>
  /** Words for what zod says of fields that a site added, as zod's own locale packs give them. */
  readonly zod?: () => { localeError: (issue: never) => string | { message: string } | undefined | null }
  /** How fast adults read it in silence. */
  readonly reading?: ReadingSpeed
}

/**
 * A reading speed: so many characters (graphemes) or words a minute.
 *
 * @example
 * const slow: ReadingSpeed = { unit: 'word', perMinute: 180 }
 * const newsroom = createNewsroom({ locales: [{ ...en, reading: slow }] })
 * newsroom.outline(article).readingTime.minutes
 */
export interface ReadingSpeed {
  readonly unit: 'character' | 'word'
  readonly perMinute: number
}

/** The categories of `Intl.PluralRules` (UTS 35, Language Plural Rules). */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type PartialTree<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : PartialTree<T[K]>
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_${PluralForm}` : never]?: string
}

/**
 * The words of a locale: the tree of the English pack, any part of it left out, with the plural forms that
 * `Intl.PluralRules` has for the language.
 *
 * @example
 * const messages: PartialMessages = {
 *   article: { contents: 'Spis treści', readingTime_few: '{{count}} minuty czytania' },
 * }
 */
export type PartialMessages = PartialTree<English>

/**
 * Words by key, nested, as i18next reads them (its JSON format v4); a plural form is a key with a suffix such as `_one`.
 *
 * @example
 * const messages: Record<string, MessageTree> = {
 *   en: { round: '{{count}} round' },
 *   ja: { round: '{{count}}回' },
 * }
 */
export interface MessageTree {
  readonly [key: string]: string | MessageTree | undefined
}

/**
 * Gives a locale back as it is, and keeps its code as a type. Spread a bundled one to change a word of it.
 *
 * @example
 * const deAT = defineLocale({ code: 'de-AT', messages: { article: { tags: 'Themen' } } })
 * const newsroom = createNewsroom({ locales: [en, deAT] })
 * newsroom.locales // readonly ('en' | 'de-AT')[]
 */
export function defineLocale<const Code extends string>(locale: Locale<Code>): Locale<Code> {
  return locale
}
