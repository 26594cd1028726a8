import { createNewsroom, technyan } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'
import { figures } from 'kawaraban/plugins/figures'

export const newsroom = createNewsroom({
  locales: [ja, en, ar],
  plugins: [figures(), technyan],
  fallback: { ar: ['en'] },
  site: {
    url: 'https://kawaraban.example',
    timeZone: 'Asia/Tokyo',
    name: { ja: '夜明けの便り', en: 'The First Ferry', ar: 'عبّارة الفجر' },
    description: {
      ja: '機械と、機械と暮らす人のニュース',
      en: 'News of machines and of those who live with them',
      ar: 'أخبار الآلات ومن يعيشون معها',
    },
  },
})
