import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Blockquote, Paragraph } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { definePlugin, type Block, type SlotContent, type SlotContext } from '../index.js'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/**
 * What a callout is: GitHub's five kinds of alerts.
 *
 * @example
 * const kind: CalloutKind = 'caution'
 * const markdown = `:::${kind}\nThe samples bite.\n:::`
 * // or `> [!CAUTION]`
 */
export type CalloutKind = (typeof kinds)[number]

/**
 * Further names for the blocks of callouts, in any script.
 *
 * @example
 * const options: CalloutsOptions = { names: { info: 'note', danger: 'caution', 注意: 'caution' } }
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [callouts(options)] })
 * // :::注意
 */
export interface CalloutsOptions {
  readonly names?: Readonly<Record<string, CalloutKind>>
}

const messages = {
  en: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  ja: { note: '補足', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
  ar: { note: 'ملاحظة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' },
  de: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  es: { note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Advertencia', caution: 'Precaución' },
  fa: { note: 'یادداشت', tip: 'نکته', important: 'مهم', warning: 'هشدار', caution: 'احتیاط' },
  fr: { note: 'Remarque', tip: 'Conseil', important: 'Important', warning: 'Avertissement', caution: 'Attention' },
  he: { note: 'הערה', tip: 'טיפ', important: 'חשוב', warning: 'אזהרה', caution: 'זהירות' },
  hi: { note: 'टिप्पणी', tip: 'सुझाव', important: 'महत्वपूर्ण', warning: 'चेतावनी', caution: 'सावधान' },
  it: { note: 'Nota', tip: 'Suggerimento', important: 'Importante', warning: 'Avviso', caution: 'Attenzione' },
  ko: { note: '참고', tip: '도움말', important: '중요', warning: '경고', caution: '주의' },
  pt: { note: 'Nota', tip: 'Dica', important: 'Importante', warning: 'Aviso', caution: 'Cuidado' },
  ru: { note: 'Примечание', tip: 'Совет', important: 'Важно', warning: 'Внимание', caution: 'Осторожно' },
  th: { note: 'หมายเหตุ', tip: 'เคล็ดลับ', important: 'สำคัญ', warning: 'คำเตือน', caution: 'ข้อควรระวัง' },
  vi: { note: 'Ghi chú', tip: 'Mẹo', important: 'Quan trọng', warning: 'Cảnh báo', caution: 'Thận trọng' },
  'zh-Hans': { note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
  'zh-Hant': { note: '說明', tip: '提示', important: '重要', warning: '警告', caution: '注意' },
} as const

/**
 * Notes, tips and warnings that stand out of the text: GitHub's alerts (`> [!NOTE]`), and blocks (`:::note[Own title]`)
 * of the same five kinds. Their titles are in the reader's language.
 *
 * @example
 * import { callouts } from 'kawaraban/plugins/callouts'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [callouts()] })
 * newsroom.renderSync(newsroom.parse(source), { locale: 'ja' }) // <div class="kb-callout" role="note" …>補足
 */
export function callouts({ names = {} }: CalloutsOptions = {}) {
  const blockNames = { ...Object.fromEntries(kinds.map((kind) => [kind, kind])), ...names }
  return definePlugin({
    name: 'callouts',
    messages,
    elements: {
      div: [['className', 'kb-callout'], ['role', 'note'], ['dataCallout', ...kinds], 'ariaLabelledBy'],
      p: [['className', 'kb-callout-title']],
      span: [['className', 'kb-label', 'sr-only']],
    },
    blocks: Object.fromEntries(Object.entries(blockNames).map(([name, kind]) => [name, blockOf(kind)])),
    handlers: { blockquote: alert },
    rehype: [nameCallouts],
  })
}

const blockOf =
  (kind: CalloutKind) =>
  ({ label, children }: Block, { ours }: SlotContext<CalloutKind>): SlotContent =>
    callout(kind, ours(kind), label, children)

/** A blockquote that begins with one of the five marks; any other stays one. */
const alert: Handler = (state, node: Blockquote, parent) => {
  const { context } = state.options.file?.data.kawaraban ?? {}
  // As on GitHub, alerts within lists and quotes are none.
  const found = parent?.type === 'root' ? readAlert(node) : undefined
  if (!found || !context) return undefined
  const children = state.all({ ...node, children: found.content })
  return callout(found.kind, context.ours(`callouts.${found.kind}`), [], children)
}

function callout(
  kind: CalloutKind,
  word: ElementContent,
  ownTitle: readonly ElementContent[],
  children: ElementContent[],
): Element {
  // A title of the author's own stands in place of the kind, which the form and colour of the box still tell to those who see it.
  const title = ownTitle.length > 0 ? [h('span.sr-only', [word, ' ']), ...ownTitle] : [h('span.kb-label', [word])]
  return h('div.kb-callout', { role: 'note', dataCallout: kind }, h('p.kb-callout-title', title), children)
}

const mark = new RegExp(`^\\[!(${kinds.join('|')})\\][ \\t]*(?:\\r?\\n|\\r|$)`, 'i')

function readAlert({ children: [first, ...rest] }: Blockquote) {
  if (first?.type !== 'paragraph') return undefined
  const [opening, ...inline] = first.children
  const [matched, name] = (opening?.type === 'text' && mark.exec(opening.value)) || []
  if (opening?.type !== 'text' || matched === undefined || name === undefined) return undefined
  const after = opening.value.slice(matched.length)
  const endsLine = after !== '' || /[\r\n]$/.test(matched) || inline.length === 0 || inline[0]?.type === 'break'
  if (!endsLine) return undefined
  const words = inline[0]?.type === 'break' && after === '' ? inline.slice(1) : inline
  const left: Paragraph = { ...first, children: after === '' ? words : [{ ...opening, value: after }, ...words] }
  const content = left.children.length > 0 ? [left, ...rest] : rest
  return content.length > 0 ? { kind: name.toLowerCase() as CalloutKind, content } : undefined
}

/** Gives each callout its title as its name, once the whole body is there to count them in. */
function nameCallouts() {
  return (tree: Root): void => {
    let count = 0
    visit(tree, 'element', ({ properties, children }) => {
      const title = hasClass(properties, 'kb-callout') ? children.find(isTitle) : undefined
      if (!title) return
      // No heading can have it: slugs hold no colon.
      title.properties.id = `callouts:${++count}`
      properties.ariaLabelledBy = [title.properties.id]
    })
  }
}

function isTitle(node: ElementContent): node is Element {
  return node.type === 'element' && hasClass(node.properties, 'kb-callout-title')
}

function hasClass({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
