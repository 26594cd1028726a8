/** What the pages say around the articles. */
const en = {
  latest: 'Latest stories',
  search: 'Search the headlines',
  languages: 'Languages',
  nothing: 'No story has these words.',
  missing: 'No such page',
  home: 'All stories',
}

export const words: Readonly<Record<'ja' | 'en' | 'ar', typeof en>> = {
  en,
  ja: {
    latest: '最新の記事',
    search: '見出しを探す',
    languages: '言語',
    nothing: 'その言葉のある記事はありません。',
    missing: 'ページがありません',
    home: 'すべての記事',
  },
  ar: {
    latest: 'آخر الأخبار',
    search: 'ابحث في العناوين',
    languages: 'اللغات',
    nothing: 'لا خبر فيه هذه الكلمات.',
    missing: 'الصفحة غير موجودة',
    home: 'كل الأخبار',
  },
}
