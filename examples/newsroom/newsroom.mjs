import { createNewsroom, definePlugin, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'

/** Where the pages will stand. */
export const site = { url: 'https://kawaraban.example', name: 'Kawaraban Dispatch', timeZone: 'Asia/Tokyo' }

/** The words of the pages around the articles: a plugin can bring words, too. `t('site.motto')` finds them. */
const words = definePlugin({
  name: 'site',
  messages: {
    en: {
      name: 'Kawaraban Dispatch',
      motto: 'Machines and the people who live with them',
      skip: 'Skip to the text',
      languages: 'Languages',
      home: 'All stories',
      more: 'More stories',
      note: 'Every company, person and event on these pages is invented.',
      missing: 'No such page',
      missingText: 'The sheet that you are looking for is sold out, or was never printed.',
    },
    ja: {
      name: 'かわら版通信',
      motto: '機械と、機械と暮らす人のニュース',
      skip: '本文へ移動',
      languages: '言語',
      home: '記事一覧',
      more: 'ほかの記事',
      note: '登場する企業、人物、出来事はすべて架空のものです。',
      missing: 'ページがありません',
      missingText: 'お探しの一枚は売り切れたか、まだ刷られていないようです。',
    },
  },
})

/** Two languages, a cat, and a few words of our own. */
export const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan, words], site })
