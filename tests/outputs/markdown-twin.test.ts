import { markdownTwin } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, expected, file, news } from './newsroom.js'

async function twinOf(files: Readonly<Record<string, string>>, locale: 'ja' | 'en' | 'ko' = 'en', slug = 'a') {
  const entry = (await collect(files)).edition(locale).get(slug)
  return entry && (await markdownTwin(entry))
}

const one = (body: string, fields = '') => twinOf({ 'a.en.md': file(`title: A\ndate: 2025-01-20\n${fields}`, body) })

test('an article is this', async () => {
  await expect(await twinOf(news, 'ja', 'fox')).toMatchFileSnapshot(expected('fox.ja.twin.md'))
})

test('what is known of an article stands above its text, as far as it is known', async () => {
  expect(await one('Text.')).toBe('# A\n\nJanuary 20, 2025 · <https://news.example/en/a/>\n\nText.\n')
  expect(await one('Text.', 'description: B *c*\nauthors: [D, E]')).toBe(
    '# A\n\n> B \\*c\\*\n\nJanuary 20, 2025 · D and E · <https://news.example/en/a/>\n\nText.\n',
  )
})

test('what an author says in comments is not published, as on the page', async () => {
  const body =
    'A <!-- source: X\nY --> b `<!-- code -->` [c](/c)<!-- d -->.\n\n- e\n\n<!--\nask the lawyer\n\nfirst\n-->\n\n- f\n\n> <!-- g\n> h --> i\n\n<!--> j\n\n<!-- never closed'
  expect((await one(body))?.split('\n').slice(4).join('\n')).toBe(
    'A <!-- --> b `<!-- code -->` [c](https://news.example/c)<!-- -->.\n\n- e\n\n<!-- -->\n\n- f\n\n> <!-- --> i\n\n<!-- --> j\n\n<!-- -->\n',
  )
})

test('what stands in a link to what nobody may see is as it is elsewhere', async () => {
  const files = {
    'a.en.md': file('title: A\ndate: 2025-01-20', 'See [the ![p](/p.png) <!-- secret --> one](later.en.md) then.'),
    'later.en.md': file('title: Later\ndate: 2025-01-20\nembargoUntil: 2030-01-01T00:00Z'),
  }
  expect((await twinOf(files))?.split('\n')[4]).toBe('See the ![p](https://news.example/p.png) <!-- --> one then.')
})

test('links lead to pages, pictures to where they are published, and nothing to what nobody may see', async () => {
  const body =
    '[B](b.en.md) ![c](/c(1).png) [later](later.en.md) <https://x.example/> `[d](b.en.md)`\n\n[e]: b.en.md "t"\n\n[e]'
  const files = {
    'a.en.md': file('title: A\ndate: 2025-01-20', body),
    'b.en.md': file('title: B\ndate: 2025-01-20'),
    'later.en.md': file('title: Later\ndate: 2025-01-20\nembargoUntil: 2030-01-01T00:00Z'),
  }
  expect((await twinOf(files))?.split('\n').slice(4)).toEqual([
    '[B](https://news.example/en/b/) ![c](https://news.example/c%281%29.png) later <https://x.example/> `[d](b.en.md)`',
    '',
    '[e]: https://news.example/en/b/ "t"',
    '',
    '[e]',
    '',
  ])
})

test('a first heading that repeats the headline is no second one', async () => {
  expect(await one('# A\n\nText.')).toBe(await one('Text.'))
  expect(await one('# A #\nText.')).toBe(await one('Text.'))
  expect(await one('# Another\n\nText.')).toContain('# Another')
})

test('a fallback speaks of its date in the words of the edition', async () => {
  expect(await twinOf(news, 'ko', 'fox')).toContain('2025년 1월 20일')
})

test('of a withdrawn article there is only that it was', async () => {
  expect(await twinOf(news, 'ja', 'gone')).toBe('# 取り下げた記事\n\nこの記事は取り下げました。\n')
})
