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
    ar: { name: 'تيكنيان', caption: 'كلمة {{name}}' },
    de: { name: 'Technyan', caption: '{{name}} meint' },
    en: { name: 'Technyan', caption: '{{name}} says' },
    es: { name: 'Technyan', caption: '{{name}} opina' },
    fa: { name: 'تکنیان', caption: 'حرف {{name}}' },
    fr: { name: 'Technyan', caption: 'Le mot de {{name}}' },
    he: { name: 'טכניאן', caption: 'המילה של {{name}}' },
    hi: { name: 'टेकन्यान', caption: '{{name}} की बात' },
    ja: { name: 'テクにゃん', caption: '{{name}}のひとこと' },
    ko: { name: '테크냥', caption: '{{name}}의 한마디' },
    pt: { name: 'Technyan', caption: '{{name}} comenta' },
    ru: { name: 'Технян', caption: 'Слово берёт {{name}}' },
    th: { name: 'เทคเหมียว', caption: '{{name}}ขอพูด' },
    vi: { name: 'Technyan', caption: 'Lời bàn của {{name}}' },
    'zh-Hans': { name: '科技喵', caption: '{{name}}有话说' },
    'zh-Hant': { name: '科技喵', caption: '{{name}}有話說' },
  },
})
