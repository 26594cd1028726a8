import { h } from 'hastscript'
import type { Link, Paragraph } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import { definePlugin } from '../index.js'

/**
 * A service whose addresses become cards: what it is called, and which addresses are those of its videos or posts.
 *
 * @example
 * const service: EmbedService = { name: 'PeerTube', kind: 'video', hosts: ['tube.example'], path: /^\/w\/\w+/ }
 * const newsroom = createNewsroom({ locales: [en], plugins: [embeds({ services: [service] })] })
 * // https://tube.example/w/abc → Video on PeerTube
 */
export interface EmbedService {
  /** Its own name, the same in every language. */
  readonly name: string
  /** What its addresses lead to. */
  readonly kind: 'video' | 'post'
  /** Its host names, each with all below it (`www.`, `m.`); any host unless given. */
  readonly hosts?: readonly string[]
  /** What its addresses have behind the host: path and query. */
  readonly path: RegExp
}

/**
 * Services besides those that are known; they are looked at first.
 *
 * @example
 * const path = /^\/episodes\/\d+/
 * const options: EmbedsOptions = { services: [{ name: 'Our radio', kind: 'post', hosts: ['radio.example'], path }] }
 * embeds(options)
 */
export interface EmbedsOptions {
  readonly services?: readonly EmbedService[]
}

const known: readonly EmbedService[] = [
  { name: 'YouTube', kind: 'video', hosts: ['youtu.be'], path: /^\/[\w-]+/ },
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    path: /^\/(?:watch\?(?:.*&)?v=|(?:shorts|live|embed)\/)[\w-]+/,
  },
  { name: 'Vimeo', kind: 'video', hosts: ['vimeo.com'], path: /^\/(?:\w+\/)*\d+/ },
  { name: 'niconico', kind: 'video', hosts: ['nicovideo.jp'], path: /^\/watch\/\w+/ },
  { name: 'niconico', kind: 'video', hosts: ['nico.ms'], path: /^\/[a-z]{2}\d+/ },
  { name: 'TikTok', kind: 'video', hosts: ['vm.tiktok.com', 'vt.tiktok.com'], path: /^\/\w+/ },
  { name: 'TikTok', kind: 'video', hosts: ['tiktok.com'], path: /^\/@[^/]+\/video\/\d+/ },
  { name: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'], path: /^\/\w+\/status\/\d+/ },
  { name: 'Bluesky', kind: 'post', hosts: ['bsky.app'], path: /^\/profile\/[^/]+\/post\/\w+/ },
  { name: 'Instagram', kind: 'post', hosts: ['instagram.com'], path: /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]+/ },
  // There are thousands of hosts; what they have in common is the form of an address.
  { name: 'Mastodon', kind: 'post', path: /^\/@[\w.-]+(?:@[\w.-]+)?\/\d+\/?$/ },
]

const messages = {
  en: { video: 'Video on {{service}}', post: 'Post on {{service}}' },
  ja: { video: '{{service}}の動画', post: '{{service}}の投稿' },
  ar: { video: 'فيديو على {{service}}', post: 'منشور على {{service}}' },
  de: { video: 'Video auf {{service}}', post: 'Beitrag auf {{service}}' },
  es: { video: 'Vídeo en {{service}}', post: 'Publicación en {{service}}' },
  fa: { video: 'ویدئو در {{service}}', post: 'پست در {{service}}' },
  fr: { video: 'Vidéo sur {{service}}', post: 'Publication sur {{service}}' },
  he: { video: 'סרטון ב־{{service}}', post: 'פוסט ב־{{service}}' },
  hi: { video: '{{service}} पर वीडियो', post: '{{service}} पर पोस्ट' },
  it: { video: 'Video su {{service}}', post: 'Post su {{service}}' },
  ko: { video: '{{service}} 동영상', post: '{{service}} 게시물' },
  pt: { video: 'Vídeo em {{service}}', post: 'Publicação em {{service}}' },
  ru: { video: 'Видео на {{service}}', post: 'Публикация на {{service}}' },
  th: { video: 'วิดีโอบน {{service}}', post: 'โพสต์บน {{service}}' },
  vi: { video: 'Video trên {{service}}', post: 'Bài đăng trên {{service}}' },
  'zh-Hans': { video: '{{service}} 上的视频', post: '{{service}} 上的帖子' },
  'zh-Hant': { video: '{{service}} 上的影片', post: '{{service}} 上的貼文' },
} as const

/**
 * Cards in place of embedded players and posts: a bare address of a known service, alone in its paragraph, becomes a link
 * that says in the reader's language where it leads. Nothing is asked of the service until the reader follows it, and
 * then it is not told from where. There are no frames: a lazy one in closed `<details>` is loaded at once where scripts
 * are off (HTML Standard, "Lazy loading attributes").
 *
 * @example
 * import { embeds } from 'kawaraban/plugins/embeds'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [embeds()] })
 * newsroom.renderSync(newsroom.parse(source), { locale: 'ja' }) // YouTubeの動画 https://youtu.be/…
 */
export function embeds({ services = [] }: EmbedsOptions = {}) {
  const all = [...services, ...known]
  const card: Handler = (state, node: Paragraph, parent) => {
    const { context } = state.options.file?.data.kawaraban ?? {}
    // In a list a link is an item, and stays one.
    const link = parent?.type === 'listItem' ? undefined : bareLinkIn(node)
    const service = link && serviceOf(new URL(link.url), all)
    if (!link || !service || !context) return undefined
    return h('p.kb-embed', { dataEmbed: service.kind }, [
      h('a', { href: link.url, referrerPolicy: 'no-referrer' }, [
        h('span.kb-label', [context.ours(`embeds.${service.kind}`, { service: service.name })]),
        ' ',
        h('span.kb-embed-address', { dir: 'ltr' }, state.all(link)),
      ]),
    ])
  }
  return definePlugin({
    name: 'embeds',
    messages,
    elements: {
      p: [
        ['className', 'kb-embed'],
        ['dataEmbed', 'video', 'post'],
      ],
      a: [['referrerPolicy', 'no-referrer']],
      span: [['className', 'kb-label', 'kb-embed-address']],
    },
    handlers: { paragraph: card },
  })
}

/** The link of a paragraph that has nothing but an address. */
function bareLinkIn({ children }: Paragraph): Link | undefined {
  const [link, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (link?.type !== 'link' || others.length > 0) return undefined
  const [words, ...more] = link.children
  if (words?.type !== 'text' || more.length > 0 || !URL.canParse(link.url)) return undefined
  const { href } = new URL(link.url)
  const isAddress = [words.value, `http://${words.value}`].some(
    (text) => URL.canParse(text) && new URL(text).href === href,
  )
  return isAddress ? link : undefined
}

function serviceOf({ protocol, hostname, pathname, search }: URL, services: readonly EmbedService[]) {
  if (!/^https?:$/.test(protocol)) return undefined
  return services.find(({ hosts, path }) => {
    const isThere = hosts?.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ?? true
    return isThere && `${pathname}${search}`.search(path) >= 0
  })
}
