import { createNewsroom } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { embeds, type EmbedService } from 'kawaraban/plugins/embeds'
import { expect, test } from 'vitest'
import { file } from '../helpers/article.js'
import { elementsOf } from '../helpers/browser.js'
import { filesOf } from '../helpers/first-party.js'

const services: EmbedService[] = [
  { name: 'PeerTube', kind: 'video', hosts: ['tube.example'], path: /^\/w\//g },
  { name: 'Short', kind: 'post', hosts: ['youtu.be'], path: /^\/short/ },
]
const newsroom = createNewsroom({ locales: [en, ja], plugins: [embeds({ services })] })
const body = (markdown: string, locale = 'en') => newsroom.renderSync(newsroom.parse(file(markdown)), { locale }).body

test('a site adds services of its own, which are looked at first', () => {
  // A pattern with the flag g remembers where it was; it is the same the second time.
  for (let times = 0; times < 2; times++) expect(body('https://tube.example/w/1')).toContain('Video on PeerTube')
  expect(body('https://youtu.be/shortcut')).toContain('Post on Short')
  expect(body('https://youtu.be/dQw4w9WgXcQ')).toContain('Video on YouTube')
  expect(body('https://tube.example/about')).not.toContain('kb-embed')
})

test('the words are the reader’s', () => {
  expect(body('https://youtu.be/x', 'ja')).toContain('<span lang="ja">YouTubeの動画</span>')
})

test('what is asked for when the page is opened is nothing', () => {
  const loading = /^(?:audio|embed|iframe|img|input|link|object|script|source|style|track|video)$/
  const cards = filesOf('embeds').map(({ source }) => newsroom.renderSync(newsroom.parse(source)).html)
  const elements = cards.flatMap((html) => elementsOf(html))
  expect(elements.filter(({ name }) => name === 'a').length).toBeGreaterThan(10)
  expect(elements.filter(({ name, attributes }) => loading.test(name) || 'src' in attributes)).toEqual([])
})

test('who follows a card is not told on, and the new page cannot reach back', () => {
  const [, link] = elementsOf(body('https://youtu.be/x'))
  expect(link?.attributes).toEqual({
    href: 'https://youtu.be/x',
    referrerpolicy: 'no-referrer',
    rel: 'external noopener',
  })
})

test('the text has the address as it was written, and none of our words', () => {
  expect(newsroom.outline(newsroom.parse(file('https://youtu.be/x'))).text).toBe('https://youtu.be/x')
})
