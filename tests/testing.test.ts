import { definePlugin, technyan, type Plugin } from 'kawaraban'
import { missingMessages, testPlugin, type PluginFixture } from 'kawaraban/testing'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

const text = (value: string) => ({ type: 'text' as const, value })
const box = (properties: object, ...children: object[]) =>
  ({ type: 'element', tagName: 'div', properties, children }) as never

describe('technyan keeps the contract', () => {
  const fixtures: [PluginFixture, ...PluginFixture[]] = [
    {
      name: 'a text',
      meta: { technyanComment: 'Big news! Really <big>.' },
      shows: { en: 'Technyan says', ja: 'テクにゃんのひとこと' },
    },
    { name: 'a mood', meta: { technyanComment: { text: 'Oh.', mood: 'surprised' } }, body: '## technyan:caption' },
    { name: 'nothing to say', body: 'Text' },
    {
      name: 'a mood that it does not have',
      meta: { technyanComment: { text: 'Oh.', mood: 'x' } },
      diagnostics: ['invalid-value'],
    },
  ]
  test.each(testPlugin(technyan, fixtures))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

describe('what breaks the contract is said', () => {
  let calls = 0
  const slot = (properties: object, ...children: object[]) =>
    definePlugin({
      name: 'bad',
      elements: { div: ['ariaLabelledBy'] },
      slots: { header: () => box(properties, ...children) },
    })
  test.each<[string, Plugin, PluginFixture, RegExp]>([
    [
      'a word that one language lacks',
      definePlugin({ name: 'bad', messages: { en: { a: 'A', b: { c: 'C' } }, ja: { a: 'あ' } } }),
      {},
      /Words are missing.*\nja: b\.c/,
    ],
    [
      'a message with other values than the first language has',
      definePlugin({
        name: 'bad',
        messages: {
          en: { a: 'A {{x}}', b_one: 'one', b_other: '{{count}}' },
          ja: { a: 'あ {{y}}', b_other: '{{count}}個' },
        },
      }),
      {},
      /other \{\{values\}\} than the first language has:\nja: a$/m,
    ],
    ['an empty word', definePlugin({ name: 'bad', messages: { en: { a: ' ' } } }), {}, /Words are empty.*\nen: a/],
    [
      'a value that is not given',
      definePlugin({
        name: 'bad',
        messages: { en: { a: 'On {{day}}' } },
        slots: { header: (_, { ours }) => ours('a') },
      }),
      {},
      /In "\w+" the page shows "\{\{day\}\}"/,
    ],
    [
      'a check that fails in one language',
      definePlugin({
        name: 'bad',
        validate: (_, { locale }) => {
          if (locale === 'th') throw new Error('no Thai')
          return []
        },
      }),
      {},
      /"bad" failed in validate for fixture\.md: no Thai/,
    ],
    [
      'markup that is taken out of feeds',
      definePlugin({ name: 'bad', feed: () => ({ beforeBody: box({ className: ['x'] }) }) }),
      {},
      /takes something from what goes into feeds/,
    ],
    [
      'a diagnostic that was not expected',
      definePlugin({ name: 'bad', validate: () => [{ code: 'no', message: 'Never.' }] }),
      {},
      /must have no diagnostics\. It has:\nfixture\.md:1:1 error bad\/no\n {2}Never\./,
    ],
    [
      'one that was expected and is not there',
      definePlugin({ name: 'bad' }),
      { diagnostics: ['bad/no'] },
      /must have bad\/no\. It has:\nnone/,
    ],
    [
      'a field that is something else when it is read again',
      definePlugin({ name: 'bad', schema: z.object({ n: z.number().transform((n) => n + 1) }) }),
      { meta: { n: 1 } },
      /not what it gives again/,
    ],
    [
      'a field that JSON does not keep',
      definePlugin({ name: 'bad', schema: z.object({ when: z.coerce.date() }) }),
      { meta: { when: '2025-01-20' } },
      /stored as JSON is another one; keep to texts.*Date 2025/s,
    ],
    [
      'a number that JSON does not have',
      definePlugin({ name: 'bad', schema: z.object({ n: z.string().transform(Number) }) }),
      { meta: { n: 'x' } },
      /stored as JSON is another one; keep to texts.*NaN/s,
    ],
    [
      'a page that is another one each time',
      definePlugin({ name: 'bad', slots: { header: () => text(String(calls++)) } }),
      {},
      /differs from one rendering to the next/,
    ],
    [
      'additions that are others each time',
      definePlugin({ name: 'bad', jsonLd: () => ({ n: calls++ }) }),
      {},
      /differs from one rendering to the next/,
    ],
    [
      'text that is not shown',
      definePlugin({ name: 'bad' }),
      { shows: { ja: '調達' } },
      /In "ja" the page must show "調達". It shows:\nA headline/,
    ],
    ['markup that is taken out', slot({ className: ['x'] }), {}, /The sanitizer takes something.*class="x"/s],
    ['an id twice', slot({ id: 'a' }, box({ id: 'a' })), {}, /Two elements have the id "a"/],
    ['a reference to nothing', slot({ ariaLabelledBy: ['b'] }), {}, /<div> refers to the id "b"/],
    [
      'an article that is changed',
      definePlugin({
        name: 'bad',
        slots: {
          header: (article) => {
            if (!Object.isFrozen(article)) Object.assign(article, { body: 'x' })
            return undefined
          },
        },
      }),
      {},
      /changes the article/,
    ],
  ])('%s', async (_, plugin, fixture, message) => {
    const failures: string[] = []
    for (const { run } of testPlugin(plugin, [fixture])) {
      await run().catch((error: unknown) => failures.push(String(error)))
    }
    expect(failures.join('\n\n')).toMatch(message)
  })
})

test('missing words are those of the first language, in the plural forms of each', () => {
  const plugin = definePlugin({
    name: 'funding',
    messages: {
      en: { raised_one: '1', raised_other: '2', round: 'R' },
      ar: { raised_zero: '0', raised_one: '1', raised_other: '2' },
    },
  })
  expect(missingMessages(plugin, ['en', 'ja', 'ar'])).toEqual([
    { locale: 'ja', key: 'raised_other' },
    { locale: 'ja', key: 'round' },
    { locale: 'ar', key: 'raised_two' },
    { locale: 'ar', key: 'raised_few' },
    { locale: 'ar', key: 'raised_many' },
    { locale: 'ar', key: 'round' },
  ])
  expect(missingMessages(plugin).every(({ locale }) => locale === 'ar')).toBe(true)
  expect(missingMessages(definePlugin({ name: 'mute' }), ['ja'])).toEqual([])
})
