import type { Element } from 'hast'
import { h } from 'hastscript'
import * as z from 'zod'
import { definePlugin, type Article, type LocaleContext } from '../index.js'
import { defineTaxonomy } from '../schema/index.js'

/**
 * The five kinds of news on a {@link timeline}. Authors write the id or a label in any of these languages.
 *
 * @example
 * timelineCategories.ids // ['model-release', 'research', 'business', 'policy', 'product']
 * timelineCategories.label('research', 'ja') // '研究'
 * timelineCategories.field.parse('Model Release') // 'model-release'
 */
export const timelineCategories = defineTaxonomy({
  name: 'timeline-categories',
  terms: {
    'model-release': {
      en: 'Model Release',
      ar: 'إصدارات النماذج',
      de: 'Neue Modelle',
      es: 'Nuevos modelos',
      fa: 'مدل‌های تازه',
      fr: 'Nouveaux modèles',
      he: 'השקת מודלים',
      hi: 'नए मॉडल',
      ja: 'モデルリリース',
      ko: '모델 공개',
      pt: 'Lançamento de modelo',
      ru: 'Релиз модели',
      th: 'เปิดตัวโมเดล',
      vi: 'Ra mắt mô hình',
      'zh-Hans': '模型发布',
      'zh-Hant': '模型發布',
    },
    research: {
      en: 'Research',
      ar: 'أبحاث',
      de: 'Forschung',
      es: 'Investigación',
      fa: 'پژوهش',
      fr: 'Recherche',
      he: 'מחקר',
      hi: 'शोध',
      ja: '研究',
      ko: '연구',
      pt: 'Pesquisa',
      ru: 'Исследования',
      th: 'งานวิจัย',
      vi: 'Nghiên cứu',
      'zh-Hans': '研究',
      'zh-Hant': '研究',
    },
    business: {
      en: 'Business',
      ar: 'أعمال',
      de: 'Wirtschaft',
      es: 'Negocios',
      fa: 'کسب‌وکار',
      fr: 'Économie',
      he: 'עסקים',
      hi: 'कारोबार',
      ja: 'ビジネス',
      ko: '비즈니스',
      pt: 'Negócios',
      ru: 'Бизнес',
      th: 'ธุรกิจ',
      vi: 'Kinh doanh',
      'zh-Hans': '商业',
      'zh-Hant': '商業',
    },
    policy: {
      en: 'Policy',
      ar: 'سياسات',
      de: 'Politik',
      es: 'Política',
      fa: 'سیاست‌گذاری',
      fr: 'Politique',
      he: 'מדיניות',
      hi: 'नीति',
      ja: '政策',
      ko: '정책',
      pt: 'Políticas públicas',
      ru: 'Регулирование',
      th: 'นโยบาย',
      vi: 'Chính sách',
      'zh-Hans': '政策',
      'zh-Hant': '政策',
    },
    product: {
      en: 'Product',
      ar: 'منتجات',
      de: 'Produkte',
      es: 'Productos',
      fa: 'محصول',
      fr: 'Produits',
      he: 'מוצרים',
      hi: 'उत्पाद',
      ja: '製品',
      ko: '제품',
      pt: 'Produto',
      ru: 'Продукты',
      th: 'ผลิตภัณฑ์',
      vi: 'Sản phẩm',
      'zh-Hans': '产品',
      'zh-Hant': '產品',
    },
  },
})

/**
 * For sites that tell a history, event by event: `impactLevel` is required, so that a badge of it stands above every
 * headline, and `category` is one of five.
 *
 * @example
 * import { timeline } from 'kawaraban/plugins/timeline'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [timeline()] })
 * newsroom.parse(source).meta.impactLevel // 'high' | 'medium' | 'low'
 */
export const timeline = () =>
  definePlugin({
    name: 'timeline',
    // The header of every page shows both; the plugin sees to it that there is something to show, and that it has a label.
    narrow: {
      impactLevel: z.enum(['high', 'medium', 'low']).describe('How much the news matters.'),
      category: timelineCategories.field.optional().describe('The kind of news, such as Model Release.'),
    },
  })

/** What an entry shows of an article; those of a newsroom with {@link timeline} have it all. */
interface Entry {
  readonly title: string
  readonly date: string
  readonly impactLevel: 'high' | 'medium' | 'low'
  readonly category?: (typeof timelineCategories.ids)[number] | undefined
}

/**
 * An entry of a list of news: day, headline, category and impact, in the reader's language. It is an `li`, to stand in
 * an `<ol class="kb-timeline">`, for `kawaraban/styles.css` to set.
 *
 * @example
 * const reader = newsroom.localize('ja')
 * const entries = articles.map((article) => timelineEntry(article, { href: `/${article.meta.slug}/`, reader }))
 * toHtml({ type: 'element', tagName: 'ol', properties: { className: ['kb-timeline'] }, children: entries })
 */
export function timelineEntry(
  { meta, locale }: Article<Entry>,
  { href, reader }: { readonly href: string; readonly reader: LocaleContext },
): Element {
  const { title, date, impactLevel, category } = meta
  const impact = reader.word(`article.impact.${impactLevel}`)
  const kind = category === undefined ? undefined : reader.word(`article.category.${category}`)
  const foreign = ({ lang }: { lang: string }) => (lang === reader.locale ? {} : { lang, dir: 'auto' as const })
  return h('li', [
    h('time', { dateTime: date }, reader.formatDate(date)),
    h('a', { href, ...foreign({ lang: locale }) }, title),
    h('p', { className: ['kb-labels'] }, [
      kind && h('span', { className: ['kb-category'], ...foreign(kind) }, kind.text),
      kind && ' ',
      h('span', { className: ['kb-impact'], dataImpact: impactLevel, ...foreign(impact) }, impact.text),
    ]),
  ])
}
