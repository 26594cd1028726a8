import { createNewsroom, technyan, type CollectionOf, type EditionOf, type EntryOf, type LocaleOf } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'
import { figures } from 'kawaraban/plugins/figures'

export const newsroom = createNewsroom({
  locales: [ja, en, ar],
  plugins: [figures(), technyan],
  fallback: { ja: ['en'], ar: ['en', 'ja'] },
  site: {
    url: 'https://kawaraban.example',
    timeZone: 'Asia/Tokyo',
    name: { ja: 'かわら版速報', en: 'Kawaraban Wire', ar: 'برقيات كاوارابان' },
    description: {
      ja: '機械と、機械と暮らす人のニュース',
      en: 'Machines and the people who live with them',
      ar: 'الآلات ومن يعيشون معها',
    },
  },
})

export type News = CollectionOf<typeof newsroom>
export type NewsEdition = EditionOf<typeof newsroom>
export type NewsEntry = EntryOf<typeof newsroom>
export type NewsLocale = LocaleOf<typeof newsroom>
