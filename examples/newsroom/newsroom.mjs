import { createNewsroom, definePlugin, technyan } from 'kawaraban'
import { ar, en, ja, ko, th, zhHant } from 'kawaraban/locales'

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
      archive: 'Archive',
      months: 'By month',
      topics: 'By topic',
      older: 'Older',
      newer: 'Newer',
      related: 'Related stories',
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
      archive: 'アーカイブ',
      months: '月別',
      topics: 'テーマ別',
      older: '過去の記事',
      newer: '新しい記事',
      related: '関連記事',
      home: '記事一覧',
      more: 'ほかの記事',
      note: '登場する企業、人物、出来事はすべて架空のものです。',
      missing: 'ページがありません',
      missingText: 'お探しの一枚は売り切れたか、まだ刷られていないようです。',
    },
    ar: {
      name: 'رسالة كاوارابان',
      motto: 'الآلات ومن يعيشون معها',
      skip: 'انتقل إلى النص',
      languages: 'اللغات',
      archive: 'الأرشيف',
      months: 'حسب الشهر',
      topics: 'حسب الموضوع',
      older: 'الأقدم',
      newer: 'الأحدث',
      related: 'أخبار ذات صلة',
      home: 'كل الأخبار',
      more: 'أخبار أخرى',
      note: 'كل ما يرد في هذه الصفحات من شركات وأشخاص وأحداث من نسج الخيال.',
      missing: 'لا توجد صفحة هنا',
      missingText: 'الورقة التي تبحث عنها نفدت، أو لم تُطبع قط.',
    },
    ko: {
      name: '가와라반 통신',
      motto: '기계, 그리고 기계와 함께 사는 사람들의 뉴스',
      skip: '본문으로 이동',
      languages: '언어',
      archive: '지난 기사',
      months: '월별',
      topics: '주제별',
      older: '이전 기사',
      newer: '다음 기사',
      related: '관련 기사',
      home: '전체 기사',
      more: '다른 기사',
      note: '등장하는 기업과 인물, 사건은 모두 가공의 것입니다.',
      missing: '페이지가 없습니다',
      missingText: '찾으시는 한 장은 다 팔렸거나 아직 찍어 내지 않은 모양입니다.',
    },
    'zh-Hant': {
      name: '瓦版通訊',
      motto: '機器，以及與機器共處的人',
      skip: '跳至正文',
      languages: '語言',
      archive: '典藏報導',
      months: '依月份',
      topics: '依主題',
      older: '較舊的報導',
      newer: '較新的報導',
      related: '相關報導',
      home: '所有報導',
      more: '其他報導',
      note: '本站出現的公司、人物與事件均為虛構。',
      missing: '找不到頁面',
      missingText: '您要找的這一張已經售完，或是還沒付印。',
    },
    th: {
      name: 'ข่าวคาวาระบัง',
      motto: 'เครื่องจักรกับผู้คนที่อยู่ร่วมกับมัน',
      skip: 'ข้ามไปยังเนื้อหา',
      languages: 'ภาษา',
      archive: 'คลังข่าว',
      months: 'ตามเดือน',
      topics: 'ตามหัวข้อ',
      older: 'ข่าวเก่ากว่า',
      newer: 'ข่าวใหม่กว่า',
      related: 'ข่าวที่เกี่ยวข้อง',
      home: 'ข่าวทั้งหมด',
      more: 'ข่าวอื่น ๆ',
      note: 'บริษัท บุคคล และเหตุการณ์ในหน้าเหล่านี้เป็นเรื่องสมมติทั้งหมด',
      missing: 'ไม่พบหน้านี้',
      missingText: 'แผ่นข่าวที่คุณหาอยู่ขายหมดแล้ว หรือยังไม่เคยพิมพ์',
    },
  },
})

/**
 * Six languages, a cat, and a few words of our own. Readers of Japanese get what stands only in English, and readers of Korean
 * and of Traditional Chinese get Japanese, where there is that, before English.
 *
 * @param {() => Date} [now] The clock that says what is to be seen; the machine's unless given.
 */
export const newsroomAt = (now = () => new Date()) =>
  createNewsroom({
    locales: [ja, en, ar, ko, zhHant, th],
    plugins: [technyan, words],
    site,
    fallback: { ja: ['en'], ko: ['ja', 'en'], 'zh-Hant': ['ja', 'en'], th: ['en'], ar: ['en'] },
    now,
  })

export const newsroom = newsroomAt()
