import { createNewsroom, definePlugin, technyan } from 'kawaraban'
import { ar, en, ja, ko, th, zhHant } from 'kawaraban/locales'
import type { BuildOptions } from 'kawaraban/node'
import { html } from 'kawaraban/site'

/** Where the pages will stand, and what they are called in each language. */
const site = {
  url: 'https://kawaraban.example',
  timeZone: 'Asia/Tokyo',
  name: {
    en: 'Kawaraban Dispatch',
    ja: 'かわら版通信',
    ar: 'رسالة كاوارابان',
    ko: '가와라반 통신',
    'zh-Hant': '瓦版通訊',
    th: 'ข่าวคาวาระบัง',
  },
  description: {
    en: 'Machines and the people who live with them',
    ja: '機械と、機械と暮らす人のニュース',
    ar: 'الآلات ومن يعيشون معها',
    ko: '기계, 그리고 기계와 함께 사는 사람들의 뉴스',
    'zh-Hant': '機器，以及與機器共處的人',
    th: 'เครื่องจักรกับผู้คนที่อยู่ร่วมกับมัน',
  },
}

/** Words of our own: a plugin can bring some, and those of one named `site` win over the theme's. */
const words = definePlugin({
  name: 'site',
  messages: {
    en: { note: 'Every company, person and event on these pages is invented.' },
    ja: { note: '登場する企業、人物、出来事はすべて架空のものです。' },
    ar: { note: 'كل ما يرد في هذه الصفحات من شركات وأشخاص وأحداث من نسج الخيال.' },
    ko: { note: '등장하는 기업과 인물, 사건은 모두 가공의 것입니다.' },
    'zh-Hant': { note: '本站出現的公司、人物與事件均為虛構。' },
    th: { note: 'บริษัท บุคคล และเหตุการณ์ในหน้าเหล่านี้เป็นเรื่องสมมติทั้งหมด' },
  },
})

/**
 * Six languages, a cat, and a few words of our own. Readers of Japanese get what stands only in English, and readers of Korean
 * and of Traditional Chinese get Japanese, where there is that, before English.
 */
export default createNewsroom({
  locales: [ja, en, ar, ko, zhHant, th],
  plugins: [technyan, words],
  site,
  fallback: { ja: ['en'], ko: ['ja', 'en'], 'zh-Hant': ['ja', 'en'], th: ['en'], ar: ['en'] },
})

export const build: BuildOptions = {
  content: 'articles',
  // What translators are free in is left to them; what leads nowhere is told.
  rules: { 'differing-numbers': 'off', 'differing-links': 'off', 'differing-code': 'off' },
  theme: {
    // A seal before the name, as on the sheets that were sold in the streets of Edo.
    nameplate: (locale, { collection }) =>
      html`<span class="seal" lang="ja" aria-hidden="true">瓦版</span> <span>${collection.site?.name(locale)}</span>`,
    footer: ({ locale }, { word, link, collection }) => {
      const { url } = collection.edition(locale)
      return html`<footer class="colophon">
        <p>
          <a href="${link(url)}">${word(locale, 'home')}</a> ·
          <a href="${link(`${url}archive/`)}">${word(locale, 'archive')}</a> ·
          <a href="${link(`${url}rss.xml`)}">${word(locale, 'feed')}</a>
        </p>
        <p>${word(locale, 'note')}</p>
      </footer>`
    },
  },
}
