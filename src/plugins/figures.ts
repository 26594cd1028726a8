import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import * as z from 'zod'
import { articleSchema, definePlugin, type Block, type SlotContent, type SlotContext } from '../index.js'

/**
 * The size of a picture in pixels, as its `width` and `height` attributes have it: browsers keep its place free while
 * it loads.
 *
 * @example
 * const size: PictureSize = { width: 1200, height: 675 }
 * figures({ sizeOf: () => size })
 * // <img src="…" alt="…" width="1200" height="675" …>
 */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * What a site knows of its pictures, so that its authors need not write it.
 *
 * @example
 * const sizes: Record<string, PictureSize> = { './press.jpg': { width: 1200, height: 675 } }
 * const options: FiguresOptions = { sizeOf: (src) => sizes[src] }
 * const newsroom = createNewsroom({ locales: [en], plugins: [figures(options)] })
 */
export interface FiguresOptions {
  /** The size of a picture by its address as the author wrote it, where the author gives none. */
  readonly sizeOf?: (src: string) => PictureSize | undefined
  /** Whether the field `image` stands before the body, and may have a size; not so on a site that draws it itself. */
  readonly lead?: boolean
}

const pixels = () => z.int().positive().optional()

/** The built-in field, and the size of the picture. */
const image = articleSchema.shape.image
  .unwrap()
  .extend({
    width: pixels().describe('The width of the picture in pixels.'),
    height: pixels().describe('The height of the picture in pixels.'),
  })
  .optional()
  .describe('The lead picture.')

type LeadPicture = NonNullable<z.output<typeof image>>

const messages = {
  en: { credit: 'Photo: {{name}}' },
  ja: { credit: '写真：{{name}}' },
  ar: { credit: 'الصورة: {{name}}' },
  de: { credit: 'Foto: {{name}}' },
  es: { credit: 'Foto: {{name}}' },
  fa: { credit: 'عکس: {{name}}' },
  fr: { credit: 'Photo : {{name}}' },
  he: { credit: 'צילום: {{name}}' },
  hi: { credit: 'फ़ोटो: {{name}}' },
  it: { credit: 'Foto: {{name}}' },
  ko: { credit: '사진: {{name}}' },
  pt: { credit: 'Foto: {{name}}' },
  ru: { credit: 'Фото: {{name}}' },
  th: { credit: 'ภาพ: {{name}}' },
  vi: { credit: 'Ảnh: {{name}}' },
  'zh-Hans': { credit: '图片：{{name}}' },
  'zh-Hant': { credit: '圖片：{{name}}' },
} as const

/**
 * Pictures with captions, credits and sizes: `![alt](src "caption")` alone in its paragraph, the block
 * `:::figure[caption]{credit="…" width=… height=…}`, and the field `image` as the lead picture before the body, unless `lead` is
 * false. Those in the body are loaded when they are near.
 *
 * @example
 * import { figures } from 'kawaraban/plugins/figures'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [figures()] })
 * newsroom.parse(source).meta.image?.width // number | undefined
 */
export function figures(options: FiguresOptions & { readonly lead: false }): ReturnType<typeof inText>
export function figures(options?: FiguresOptions): ReturnType<typeof withLead>
export function figures({ sizeOf = () => undefined, lead = true }: FiguresOptions = {}) {
  return lead ? withLead(sizeOf) : inText(sizeOf)
}

const partsOf = (sizeOf: SizeOf) => ({
  name: 'figures' as const,
  messages,
  elements: {
    figure: [['className', 'kb-figure', 'kb-lead']] as const,
    img: [['fetchPriority', 'high']] as const,
    small: [['className', 'kb-credit']] as const,
  },
  handlers: { image: lazily(sizeOf), imageReference: lazily(sizeOf), paragraph: captioned },
  blocks: { figure: block },
})

function inText(sizeOf: SizeOf) {
  return definePlugin(partsOf(sizeOf))
}

function withLead(sizeOf: SizeOf) {
  return definePlugin({
    ...partsOf(sizeOf),
    narrow: { image },
    slots: {
      beforeBody: ({ meta }, context) => meta.image && lead(meta.image, sizeOf, context, { fetchPriority: 'high' }),
    },
    feed: ({ meta }, context) => meta.image && { beforeBody: lead(meta.image, sizeOf, context) },
    jsonLd: ({ meta }) => meta.image && { image: imageObject(meta.image, sizeOf) },
  })
}

type SizeOf = NonNullable<FiguresOptions['sizeOf']>
type Context = SlotContext<'credit'>

/** Pictures of Markdown as they are, but for how they load. Those in raw HTML are their author's own. */
const lazily =
  (sizeOf: SizeOf): Handler =>
  (state, node: Image | ImageReference) => {
    const definition = node.type === 'image' ? node : state.definitionById.get(node.identifier.toUpperCase())
    const made =
      node.type === 'image' ? defaultHandlers.image(state, node) : defaultHandlers.imageReference(state, node)
    const size = definition && sizeOf(definition.url)
    for (const element of [made].flat()) {
      if (isElement(element, 'img')) Object.assign(element.properties, { loading: 'lazy', decoding: 'async', ...size })
    }
    return made
  }

/** A picture alone in its paragraph whose title says more than its alternative text. */
const captioned: Handler = (state, { children }: Paragraph) => {
  if (!isPicture(children)) return undefined
  const [shown] = state.all({ type: 'paragraph', children })
  const picture = shown && pictureIn([shown])
  const title = picture?.properties.title
  if (!picture || typeof title !== 'string' || title === '') return undefined
  delete picture.properties.title
  return figure([shown], [{ type: 'text', value: title }])
}

function isPicture(children: readonly PhrasingContent[]): boolean {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (only === undefined || others.length > 0) return false
  if (only.type === 'link' || only.type === 'linkReference') return isPicture(only.children)
  return only.type === 'image' || only.type === 'imageReference'
}

function block({ label, attributes, children }: Block, { ours }: Context): SlotContent {
  const { credit, width, height } = attributes
  // A picture with a title has become a figure already; the block is the one that counts.
  const inner = children.find((child) => isElement(child, 'figure'))
  const caption = inner?.children.find((child) => isElement(child, 'figcaption'))?.children ?? []
  const content = children.flatMap(contentOf)
  const picture = pictureIn(content)
  if (picture && (width || height))
    Object.assign(picture.properties, { width: pixelsOf(width), height: pixelsOf(height) })
  return figure(content, label.length > 0 ? label : caption, credit ? ours('credit', { name: credit }) : undefined)
}

/** What stands in a figure's block without what Markdown wraps around a picture. */
function contentOf(node: ElementContent): ElementContent[] {
  if (isElement(node, 'figure')) return node.children.filter((child) => !isElement(child, 'figcaption'))
  const isWrapper = isElement(node, 'p') && node.children.every((child) => pictureIn([child]) || isBlank(child))
  return isWrapper ? node.children : [node]
}

function lead(picture: LeadPicture, sizeOf: SizeOf, { ours }: Context, more: Properties = {}): Element {
  const { src, alt, caption, credit } = picture
  const content = [h('img', { src, alt, ...sizeIn(picture, sizeOf), ...more })]
  const words = caption === undefined ? [] : [{ type: 'text' as const, value: caption }]
  const made = figure(content, words, credit === undefined ? undefined : ours('credit', { name: credit }))
  made.properties.className = ['kb-figure', 'kb-lead']
  return made
}

/** schema.org's ImageObject. */
function imageObject(picture: LeadPicture, sizeOf: SizeOf) {
  const { src, caption, credit } = picture
  return { '@type': 'ImageObject', url: src, caption, creditText: credit, ...sizeIn(picture, sizeOf) }
}

function sizeIn({ src, width, height }: LeadPicture, sizeOf: SizeOf): { width?: number; height?: number } {
  return width === undefined && height === undefined
    ? { ...sizeOf(src) }
    : { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

function figure(content: ElementContent[], caption: ElementContent[], credit?: ElementContent): Element {
  const source = credit === undefined ? [] : [h('small.kb-credit', [credit])]
  const gap = caption.length > 0 && source.length > 0 ? [' '] : []
  const words = [...caption, ...gap, ...source]
  return h('figure.kb-figure', content, words.length > 0 ? h('figcaption', words) : undefined)
}

/** The first picture among nodes, also one that is a link. */
function pictureIn([first, ...rest]: readonly ElementContent[]): Element | undefined {
  if (first === undefined) return undefined
  if (isElement(first, 'img')) return first
  return (isElement(first, 'a') ? pictureIn(first.children) : undefined) ?? pictureIn(rest)
}

function pixelsOf(written: string | undefined): number | undefined {
  return written !== undefined && /^[1-9]\d{0,4}$/.test(written) ? Number(written) : undefined
}

function isElement<Name extends string>(node: ElementContent, tagName: Name): node is Element & { tagName: Name } {
  return node.type === 'element' && node.tagName === tagName
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
