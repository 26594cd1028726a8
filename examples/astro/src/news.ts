import { createNewsroom, technyan } from 'kawaraban'
import { articles } from 'kawaraban/astro'
import { ar, en, ja } from 'kawaraban/locales'

/** Three languages and a cat. Addresses are as the routes in src/pages have them: the locale second, the date in the path. */
export const newsroom = createNewsroom({
  locales: [ja, en, ar],
  plugins: [technyan],
  fallback: { ar: ['en'] },
  site: {
    url: 'https://kawaraban.example',
    timeZone: 'Asia/Tokyo',
    name: { ja: '潮待ち通信', en: 'The Slack Tide', ar: 'نشرة الجزر' },
    description: {
      ja: '機械と、機械と暮らす人のニュース',
      en: 'News of machines and of those who live with them',
      ar: 'أخبار الآلات ومن يعيشون معها',
    },
    path: ({ locale, slug }) => `/articles/${locale}/${slug}/`,
  },
})

/** What translators are free in is left to them; what leads nowhere ends a build. */
export const news = articles(newsroom, {
  rules: { 'differing-numbers': 'off', 'differing-links': 'off', 'differing-code': 'off' },
})
