import { elementsOf } from './browser.js'
import { childrenOf, readXml, textsOf, type XmlElement } from './xml.js'

/**
 * What the feed validator of the W3C has against a feed, for what our feeds are made of; nothing where it has nothing. Whether
 * XML is well-formed is not asked here.
 */
export function rssOffences(xml: string): string[] {
  const offences = createOffences()
  const rss = readXml(xml)
  const [channel, ...others] = rss.children
  offences.unless(rss.name === 'rss' && rss.attributes['version'] === '2.0', 'no RSS 2.0')
  offences.unless(channel?.name === 'channel' && others.length === 0, 'not one channel')
  if (!channel) return offences.list
  for (const name of ['title', 'link', 'description', 'language']) offences.once(channel, name)
  offences.only(channel, 'title link description language lastBuildDate docs atom:link item'.split(' '))
  const [language = ''] = textsOf(channel, 'language')
  offences.language(language)
  offences.unless(rss.attributes['xml:lang'] === language, 'xml:lang is not the language of the channel')
  for (const link of textsOf(channel, 'link')) offences.address(link)
  for (const date of textsOf(channel, 'lastBuildDate')) offences.rfc822(date)
  offences.links(childrenOf(channel, 'atom:link'), 'application/rss+xml')
  const items = childrenOf(channel, 'item')
  offences.unique(items.flatMap((item) => textsOf(item, 'guid')))
  for (const item of items) {
    for (const name of ['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded']) offences.once(item, name)
    offences.only(
      item,
      'title link guid pubDate dc:creator category description content:encoded media:content atom:link'.split(' '),
    )
    for (const link of textsOf(item, 'link')) offences.address(link)
    for (const { attributes, text } of childrenOf(item, 'guid'))
      if (attributes['isPermaLink'] !== 'false') offences.address(text)
    for (const date of textsOf(item, 'pubDate')) offences.rfc822(date)
    for (const name of ['dc:creator', 'category', 'title'])
      for (const text of textsOf(item, name)) offences.unless(text.trim() !== '', `an empty ${name}`)
    for (const html of textsOf(item, 'content:encoded')) offences.content(html)
    for (const { attributes } of childrenOf(item, 'media:content')) offences.address(attributes['url'] ?? '')
    offences.links(childrenOf(item, 'atom:link'))
    if (item.attributes['xml:lang'] !== undefined) offences.language(item.attributes['xml:lang'])
  }
  return offences.list
}

/** The same for Atom, by RFC 4287. */
export function atomOffences(xml: string): string[] {
  const offences = createOffences()
  const feed = readXml(xml)
  offences.unless(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'no Atom')
  offences.only(feed, 'id title subtitle updated author link entry'.split(' '))
  const entries = childrenOf(feed, 'entry')
  const about = (element: XmlElement) => {
    for (const name of ['id', 'title', 'updated']) offences.once(element, name)
    for (const id of textsOf(element, 'id')) offences.address(id)
    for (const name of ['updated', 'published']) for (const date of textsOf(element, name)) offences.rfc3339(date)
    for (const author of childrenOf(element, 'author')) {
      offences.once(author, 'name')
      for (const uri of textsOf(author, 'uri')) offences.address(uri)
    }
  }
  about(feed)
  offences.language(feed.attributes['xml:lang'] ?? '')
  offences.links(childrenOf(feed, 'link'), 'application/atom+xml')
  offences.unique(entries.flatMap((entry) => textsOf(entry, 'id')))
  for (const entry of entries) {
    about(entry)
    offences.only(entry, 'id title link published updated author category summary content'.split(' '))
    const hasAuthor = [feed, entry].some((element) => childrenOf(element, 'author').length > 0)
    offences.unless(hasAuthor, 'an entry without an author')
    offences.links(childrenOf(entry, 'link'))
    for (const { attributes, text } of childrenOf(entry, 'content')) {
      offences.unless(attributes['type'] === 'html', 'content that is no HTML')
      offences.content(text)
    }
    for (const { attributes } of childrenOf(entry, 'category'))
      offences.unless((attributes['term'] ?? '').trim() !== '', 'a category without a term')
  }
  return offences.list
}

interface JsonFeed {
  readonly version?: string
  readonly title?: string
  readonly language?: string
  readonly home_page_url?: string
  readonly feed_url?: string
  readonly items: readonly {
    readonly id?: unknown
    readonly url?: string
    readonly language?: string
    readonly content_html?: string
    readonly date_published?: string
    readonly date_modified?: string
    readonly authors?: readonly { readonly name?: string; readonly url?: string }[]
  }[]
}

/** The same for JSON Feed 1.1. */
export function jsonFeedOffences(json: string): string[] {
  const offences = createOffences()
  const feed = JSON.parse(json) as JsonFeed
  offences.unless(feed.version === 'https://jsonfeed.org/version/1.1', 'not JSON Feed 1.1')
  offences.unless((feed.title ?? '') !== '', 'no title')
  offences.language(feed.language ?? '')
  for (const url of [feed.home_page_url, feed.feed_url]) offences.address(url ?? '')
  offences.unique(feed.items.map(({ id }) => String(id)))
  for (const item of feed.items) {
    offences.unless(typeof item.id === 'string' && item.id !== '', 'an id that is no text')
    offences.address(item.url ?? '')
    offences.language(item.language ?? '')
    offences.content(item.content_html ?? '')
    for (const date of [item.date_published, item.date_modified]) offences.rfc3339(date ?? '')
    for (const { name = '', url } of item.authors ?? []) {
      offences.unless(name !== '', 'an author without a name')
      if (url !== undefined) offences.address(url)
    }
  }
  return offences.list
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const dangerous =
  'script style iframe frame object embed applet form input button select textarea link meta base'.split(' ')

function createOffences() {
  const list: string[] = []
  const unless = (isRight: boolean, offence: string) => {
    if (!isRight) list.push(offence)
  }
  const address = (url: string) =>
    unless(/^https?:\/\/[^\s#]+(?:#[^\s#]*)?$/.test(url) && URL.canParse(url), `not an absolute address: ${url}`)
  const language = (tag: string) => {
    const [canonical] = tag === '' || tag.startsWith('x-') ? [] : Intl.getCanonicalLocales(tag)
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    unless(canonical === tag && name.of(tag.split('-')[0] ?? '') !== undefined, `not a language: ${tag}`)
  }
  return {
    list,
    unless,
    address,
    once: (element: XmlElement, name: string) =>
      unless(childrenOf(element, name).length === 1, `${element.name} has not one ${name}`),
    only: (element: XmlElement, names: readonly string[]) => {
      for (const { name } of element.children)
        unless(names.includes(name), `${name} does not belong into ${element.name}`)
    },
    unique: (values: readonly string[]) => unless(new Set(values).size === values.length, 'an id twice'),
    language,
    rfc822: (date: string) => {
      const [, weekday = ''] = /^(\w{3}), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/.exec(date) ?? []
      // The day of the week is that of the date as it is written, in its own offset.
      const day = new Date(`${date.slice(5, 16)} 00:00:00 +0000`).getUTCDay()
      unless(weekdays[day] === weekday, `not a date of RFC 822: ${date}`)
    },
    rfc3339: (date: string) =>
      unless(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(date) && !Number.isNaN(Date.parse(date)),
        `not a date of RFC 3339: ${date}`,
      ),
    /** Links of Atom: absolute, no two of one kind, and to the feed itself where it has a type. */
    links: (links: readonly XmlElement[], self?: string) => {
      const keys = links.map(({ attributes: { rel, type, hreflang } }) => [rel, type, hreflang].join(' '))
      unless(new Set(keys).size === keys.length, 'two alternates of one kind')
      for (const { attributes } of links) {
        address(attributes['href'] ?? '')
        if (attributes['hreflang'] !== undefined) language(attributes['hreflang'])
      }
      const selves = links.filter(({ attributes: { rel, type } }) => rel === 'self' && type === self)
      unless(selves.length === (self === undefined ? 0 : 1), 'not one link to itself')
    },
    /** What readers of feeds drop, or what means something else in them. */
    content: (html: string) => {
      for (const { name, attributes } of elementsOf(html)) {
        unless(!dangerous.includes(name) && !name.includes('-') && !name.startsWith('#'), `<${name}> in content`)
        for (const [key, value] of Object.entries(attributes)) {
          unless(!/^(?:style|class|id|on.*|data-.*|srcset)$/.test(key), `${key} in content`)
          if (['href', 'src', 'cite'].includes(key))
            unless(/^(?:https?:\/\/|mailto:|tel:)/.test(value), `relative address in content: ${value}`)
        }
      }
    },
  }
}
