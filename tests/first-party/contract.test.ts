import { createNewsroom } from 'kawaraban'
import * as packs from 'kawaraban/locales'
import { en, ja } from 'kawaraban/locales'
import { missingMessages, testPlugin, type PluginFixture } from 'kawaraban/testing'
import { describe, expect, test } from 'vitest'
import { filesOf, firstPartyPlugins } from '../helpers/first-party.js'
import { file } from '../helpers/article.js'

// What holds for each plugin of src/plugins. Its articles stand in tests/fixtures/plugins, and beside them their pages.
const plugins = await firstPartyPlugins()
const bare = createNewsroom({ locales: [en, ja] })

/** What no plugin may let an author write. */
const hostile = [
  '<iframe src="https://www.youtube.com/embed/x"></iframe>',
  '<iframe src="https://www.youtube-nocookie.com/embed/x" loading="lazy"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<script>alert(1)</script>',
  '<img src="x.png" alt="" onerror="alert(1)">',
  '<img src="javascript:alert(1)" alt="">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="">',
  '<a href="javascript:alert(1)" onclick="alert(1)" target="_top">x</a>',
  '<div style="position:fixed" class="x" role="alert" data-x="y" onclick="alert(1)">x</div>',
  '<p class="kb-title" role="alert">x</p>',
  '<span style="color:red" class="x">x</span>',
  '<pre style="color:red" class="x" tabindex="0"><code style="x">y</code></pre>',
  '<figure class="x" style="y" role="dialog">x</figure>',
  '<form action="https://evil.example"><button>x</button><input name="x"></form>',
  '<video src="https://evil.example/x.mp4" autoplay></video><audio src="x"></audio>',
  '<object data="x"></object><embed src="x"><svg onload="alert(1)"><style>*{}</style></svg>',
  '<style>*{display:none}</style><link rel="stylesheet" href="//evil.example"><meta http-equiv="refresh">',
]

describe.each(plugins)('$name', (plugin) => {
  const files = filesOf(plugin.name)
  const newsroom = createNewsroom({ locales: [en, ja], plugins: [plugin] as readonly (typeof plugin)[] })

  test.each(files.flatMap(({ name, source }) => (['en', 'ja'] as const).map((locale) => ({ name, source, locale }))))(
    '$name is this page for a reader of $locale',
    async ({ name, source, locale }) => {
      const { html } = await newsroom.render(newsroom.parse(source), { locale })
      const expected = `../fixtures/plugins/${plugin.name}/${name}.${locale}.html`
      await expect(`${html}\n`).toMatchFileSnapshot(expected)
    },
  )

  test('it has every word in every bundled locale', () => {
    const bundled = Object.values(packs).flatMap((pack) => ('code' in pack ? [pack.code] : []))
    expect(bundled.length).toBeGreaterThan(1)
    expect(missingMessages(plugin, bundled)).toEqual([])
  })

  const fixtures = files.map(({ name, meta, body }) => ({ name, meta, body }))
  test.each(testPlugin(plugin, fixtures as [PluginFixture, ...PluginFixture[]]))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test.each(hostile)('an author may write no more than without it: %s', async (markdown) => {
    // What one of them requires, the others let stand.
    const source = (text: string) => file(text, 'impactLevel: high')
    const body = async (room: typeof bare, text: string) => (await room.render(room.parse(source(text)))).body
    for (const text of [markdown, `Text ${markdown} text`, `# ${markdown}`, `> ${markdown}`]) {
      expect(await body(newsroom as never, text)).toBe(await body(bare, text))
    }
  })
})

test('all of them go together in one newsroom', async () => {
  const all = createNewsroom({ locales: [en, ja], plugins: plugins as readonly (typeof plugins)[number][] })
  for (const { meta, body } of plugins.flatMap(({ name }) => filesOf(name))) {
    // What one plugin requires, the articles of another need not have.
    const article = all.create({ meta: { impactLevel: 'high', category: 'research', ...meta }, body })
    expect((await all.render(article)).html).toMatch(/^<article.+<\/article>$/s)
  }
})
