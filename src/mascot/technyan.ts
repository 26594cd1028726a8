import { defineMascot } from './define-mascot.js'
import { technyanLook } from './technyan-look.js'

/**
 * The site's cat, who has something to say about every story: the frontmatter field `technyanComment`.
 *
 * @example
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
 * const { meta } = newsroom.parse(source)
 * meta.technyanComment // { text: '…だにゃ！', mood: 'neutral' } | undefined
 */
export const technyan = defineMascot({ ...technyanLook, field: 'technyanComment' })
