import { englishCollection } from '../english-collection.js'
import { english, reading } from '../english.js'
import { defineLocale } from '../locale.js'

/**
 * English: the pack from which the keys of all others are derived.
 *
 * @example
 * import { en } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [en] })
 * newsroom.localize('en').t('article.contents') // 'Contents'
 */
export const en = defineLocale({
  code: 'en',
  messages: { ...english, ...englishCollection },
  reading,
})
