import { defineMascot } from './define-mascot.js'

/**
 * The site's cat, who has something to say about every story: the frontmatter field `technyanComment`.
 *
 * @example
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
 * const { meta } = newsroom.parse(source)
 * meta.technyanComment // { text: '…だにゃ！', mood: 'neutral' } | undefined
 */
export const technyan = defineMascot({
  id: 'technyan',
  field: 'technyanComment',
  moods: ['neutral', 'happy', 'surprised', 'thinking', 'alarmed'],
  locales: {
    en: { name: 'Technyan', caption: '{{name}} says' },
    ja: { name: 'テクにゃん', caption: '{{name}}のひとこと' },
  },
})
