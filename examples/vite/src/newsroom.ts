import { createNewsroom, technyan } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'

/** Imported by the pages, and by vite.config.ts, which checks the articles with it. */
export const newsroom = createNewsroom({
  locales: [ja, en, ar],
  plugins: [technyan],
  fallback: { ja: ['en'], ar: ['en'] },
  site: {
    // It stands wherever it is served; Vite, which only checks, has no such place.
    url: typeof location === 'undefined' ? 'http://localhost' : location.origin,
    timeZone: 'Asia/Tokyo',
    // Pages made in the browser alone: there is no server that could have feeds.
    feeds: [],
    name: { ja: '硯読み', en: 'Inkstone Reader', ar: 'قارئ المحبرة' },
    description: {
      ja: '機械と人のニュースを読む',
      en: 'News of machines and people',
      ar: 'أخبار الآلات والناس',
    },
  },
})
