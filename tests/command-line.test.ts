import { spawn } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSite, runCommand } from './helpers/run-command.js'

let temporary = ''
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'command-line-'))
})
afterAll(() => rm(temporary, { recursive: true }))

const article = (fields: string, body = 'Text.') => `---\ndate: 2025-01-20\n${fields}\n---\n${body}\n`

/** A folder with these files. */
async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(temporary, name)
  await mkdir(root, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

/** A configuration; it finds the package as those of a user's folder do. */
const library = new URL('../dist/index.js', import.meta.url).href
const locales = new URL('../dist/locale/packs/index.js', import.meta.url).href
const config = (options: string, more = '') => `
import { createNewsroom } from '${library}'
import { en, ja } from '${locales}'
const languages: readonly string[] = ['typescript is taken away']
export default createNewsroom({ locales: [ja, en], ${options} })
${more}
`
const site = `site: { url: 'https://news.example', timeZone: 'Asia/Tokyo' }`

describe('kawaraban', () => {
  test('says what it can do', async () => {
    const { code, out } = await runCommand(['--help'], temporary)
    expect(code).toBe(0)
    for (const name of ['build', 'check', 'dev', 'new', 'translations'])
      expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect((await runCommand(['--version'], temporary)).out).toBe(`${version}\n`)
    expect((await runCommand(['check', '--help'], temporary)).out).toContain('--format FORMAT')
  })

  test('goes on where nobody reads to the end, as `head` does not', async () => {
    const root = await folder('closed-pipe', { 'content/a.en.md': article('title: A\nimpactLevel: hihg') })
    const bin = fileURLToPath(new URL('../dist/node/bin.js', import.meta.url))
    const command = spawn(process.execPath, [bin, 'check', '--format', 'json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    command.stdout.destroy()
    let error = ''
    command.stderr.on('data', (part: Buffer) => (error += String(part)))
    const code = await new Promise((resolve) => void command.on('close', resolve))
    expect(error).not.toContain('EPIPE')
    expect(error).toContain('1 error')
    expect(code).toBe(1)
  })

  test.each([
    [[], 'kawaraban COMMAND [OPTIONS]'],
    [['biuld'], 'There is no command biuld. Did you mean build?'],
    [['check', '--frmat', 'json'], "Unknown option '--frmat'. Did you mean --format?"],
    [['check', '--format', 'xml'], '--format is text, json or github, and not xml.'],
    [['check', '--max', 'x'], '--max needs a whole number'],
    [['check', '--now', 'noon'], '--now needs an instant'],
    [['check', 'nowhere'], 'There is no folder'],
    [['check', '--config', 'nothing.ts'], 'There is no file'],
    [['build', '--out', '.'], 'The site cannot go to'],
    [['build', '.', 'b'], 'Give one folder, and not b as well.'],
    [['check', '.', 'b', 'c'], 'Give one folder, and not b, c as well.'],
    [['dev', '.', 'b'], 'Give one folder, and not b as well.'],
    [['translations', '.', 'b'], 'Give one folder, and not b as well.'],
    [['dev', '--port', '70000'], '70000 is no port.'],
    [['new'], 'new needs one slug'],
    [['new', '../evil'], '../evil is no slug'],
    [['new', 'fox', '--locale', 'tlh'], 'The newsroom has no locale "tlh"'],
    [['translations', 'accept'], 'accept needs the files'],
    [['translations', 'accept', 'fox.en.md'], 'fox.en.md is no translation in'],
  ])('is called wrongly with %j', async (args, message) => {
    const root = await folder('wrong', { 'content/a.en.md': article('title: A') })
    const { code, out, error } = await runCommand(args, root)
    expect(code).toBe(2)
    expect(out + error).toContain(message)
    expect(out + error).not.toMatch(/^ +at /m)
  })
})

describe('a configuration', () => {
  const content = { 'content/a.ja.md': article('title: 朝刊') }

  test.each([
    ['exports no newsroom', 'export const nothing = 1', 'kawaraban.config.ts must export a newsroom'],
    ['is not TypeScript', 'export default {{', 'kawaraban.config.ts cannot be loaded'],
    ['throws', "throw new Error('Out of ink.')", 'cannot be loaded: Out of ink.'],
    ['imports what is not there', "import 'not-installed'", 'cannot be loaded'],
    ['misspells an option', config('', "export const build = { stylesheet: ['/a.css'] }"), 'Did you mean stylesheets?'],
    [
      'has a text for a list',
      config('', "export const build = { stylesheets: '/a.css' as never }"),
      'kawaraban.config.ts exports a build whose stylesheets are no list',
    ],
    ['contradicts itself', config('locale: 1, fallback: { fr: [] } as never'), 'fallback names "fr"'],
  ])('that %s is named', async (name, text, message) => {
    const { code, error } = await runCommand(['check'], await folder(name, { ...content, 'kawaraban.config.ts': text }))
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  test('says where everything is', async () => {
    const more = `export const build = { content: 'articles', out: 'public_html', public: 'static', pageSize: 1, stylesheets: ['/own.css'] }`
    const root = await folder('places', {
      'kawaraban.config.ts': config(site, more),
      'articles/a.ja.md': article('title: 朝刊'),
      'articles/b.ja.md': article('title: 夕刊'),
      'static/own.css': 'a{}',
      'static/favicon.svg': '<svg/>',
      'static/robots.txt': 'User-agent: *\nDisallow: /\n',
      'other.ja.md': 'no article',
    })
    const { code, error } = await runCommand(['build'], root)
    const { written, read } = await readSite(join(root, 'public_html'))
    expect(code).toBe(0)
    expect(written).toEqual(expect.arrayContaining(['own.css', 'favicon.svg', 'ja/page/2/index.html']))
    expect(await read('robots.txt')).toContain('Disallow: /')
    expect(error).toContain('In the place of ours: robots.txt')
    expect(error).not.toContain('localhost')
    expect(await read('ja/a/index.html')).toMatch(
      /<link rel="icon" href="\/favicon.svg" \/>[^]*<link rel="stylesheet" href="\/own.css" \/>/,
    )
    expect(await read('ja/a/index.html')).toContain('<link rel="canonical" href="https://news.example/ja/a/">')
  })

  test('is read anew each time, as a module of JavaScript, too', async () => {
    const root = await folder('changed', content)
    const canonical = async (host: string) => {
      const text = config(`site: { url: 'https://${host}.example' }`).replace(/^const languages.*$/m, '')
      await writeFile(join(root, 'kawaraban.config.mjs'), text)
      await runCommand(['build'], root)
      return /rel="canonical" href="([^"]*)"/.exec(
        await readFile(join(root, 'dist', 'ja', 'a', 'index.html'), 'utf8'),
      )?.[1]
    }
    expect(await canonical('one')).toBe('https://one.example/ja/a/')
    expect(await canonical('two')).toBe('https://two.example/ja/a/')
  })

  test.each(['mjs', 'js', 'ts', 'json'])('is read anew with what it imports, such as .%s', async (ending) => {
    const named =
      ending === 'json' ? `import imported from './site.json'` : `import { imported } from './site.${ending}'`
    const root = await folder(`imports-${ending}`, {
      ...content,
      'package.json': '{ "type": "module" }',
      'kawaraban.config.mjs': `${named}\nimport './again.mjs'\n${config('site: imported').replace(/^const languages.*$/m, '')}`,
      // One that imports whatever imports it.
      'again.mjs': "import './kawaraban.config.mjs'\nimport './other.mjs'",
      'other.mjs': "import { again } from './another.mjs'\nexport const other = () => again",
      'another.mjs': "import { other } from './other.mjs'\nexport const again = () => other",
    })
    const canonical = async (host: string) => {
      const data = JSON.stringify({ url: `https://${host}.example` })
      await writeFile(join(root, `site.${ending}`), ending === 'json' ? data : `export const imported = ${data}`)
      const { error } = await runCommand(['build'], root)
      expect(error).toContain('1 article in 1 language: nothing to complain about')
      return /rel="canonical" href="([^"]*)"/.exec(
        await readFile(join(root, 'dist', 'ja', 'a', 'index.html'), 'utf8'),
      )?.[1]
    }
    expect(await canonical('one')).toBe('https://one.example/ja/a/')
    expect(await canonical('two')).toBe('https://two.example/ja/a/')
  })

  test('may name the articles itself, and what was published is none of them', async () => {
    const root = await folder('own-pattern', {
      'kawaraban.config.ts': config(site, `export const build = { content: '.', pattern: '**/*.md' }`),
      'a.ja.md': article('title: 朝刊'),
      'public/about.md': 'no article',
    })
    await runCommand(['build'], root)
    const { code, error } = await runCommand(['build'], root)
    expect(error).toContain('1 article in 1 language: nothing to complain about')
    expect(code).toBe(0)
  })

  test.each(['public/articles', 'public'])(
    'cannot have articles in %s, where drafts would be published',
    async (place) => {
      const more = `export const build = { content: '${place}' }`
      const root = await folder(place.replace('/', '-'), {
        'kawaraban.config.ts': config(site, more),
        [`${place}/a.ja.md`]: article('title: 朝刊'),
        [`${place}/b.ja.md`]: article('title: 夕刊\nstatus: draft'),
      })
      const { code, error } = await runCommand(['build'], root)
      expect(code).toBe(2)
      expect(error).toContain(`The articles cannot be in ${join(root, place)}, since all that is in`)
      expect(await readdir(root)).not.toContain('dist')
    },
  )

  test('without a site is enough to check, and not to publish', async () => {
    const root = await folder('siteless', { ...content, 'kawaraban.config.ts': config('') })
    expect((await runCommand(['check'], root)).code).toBe(0)
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(2)
    expect(error).toContain("write `site: { url: 'https://news.example' }`")
  })

  test('is not needed: all languages, the cat, and the folder itself', async () => {
    const root = await folder('bare', {
      'a.ja.md': article('title: 朝刊\ntechnyanComment: にゃ'),
      'README.md': '# No article',
      'node_modules/x/a.ja.md': 'no article',
      '.git/a.ja.md': 'no article',
      'dist/.kawaraban': 'old.ja.md\n',
      'dist/old.ja.md': 'no article',
    })
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(0)
    expect(error).toContain('Addresses begin with http://localhost:4321, since there is no kawaraban.config.ts.')
    expect(error).toContain('Left out: README.md.')
    expect(error).toContain('1 article in 1 language: nothing to complain about')
    const { written, read } = await readSite(join(root, 'dist'))
    expect(written).not.toContain('old.ja.md')
    expect(await read('ja/a/index.html')).toContain('テクにゃん')
  })
})

describe('kawaraban check', () => {
  const files = {
    'content/bad.ja.md': article('title: 夕刊\nimpactLevel: hihg', '[次](gone.md) 100%'),
    'content/good.en.md': article('title: Good', '[next](gone.md)'),
  }

  test('shows what is wrong, and fails', async () => {
    const root = await folder('faulty', files)
    const { code, out, error } = await runCommand(['check'], root)
    expect([code, out]).toEqual([1, ''])
    expect(error).toContain(`${join('content', 'bad.ja.md')}:4:14 error invalid-value`)
    expect(error).toContain('> 4 | impactLevel: hihg\n    |              ^^^^')
    expect(error).toContain('  → Did you mean `high`?')
    expect(error).toContain('good.en.md:5:1 error broken-link')
    expect(error).toContain('1 article in 1 language: 2 errors')
    expect((await runCommand(['check', '--max', '1'], root)).error).toContain(
      '… and 1 more problem. --max 0 shows all.',
    )
  })

  test('speaks the language of its reader', async () => {
    const root = await folder('languages', files)
    const said = async (args: string[], env = {}) => (await runCommand(['check', ...args], root, env)).error
    expect(await said([], { LANG: 'ja_JP.UTF-8' })).toContain('`hihg`')
    expect(await said([], { LANG: 'ja_JP.UTF-8' })).toMatch(/[ぁ-ん]{3}/)
    expect(await said(['--language', 'de'], { LANG: 'ja_JP.UTF-8' })).toContain('Meinten Sie')
    expect(await said([], { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' })).toContain('Did you mean')
  })

  test('is data for programs, and annotations for GitHub', async () => {
    const root = await folder('formats', files)
    const { out } = await runCommand(['check', '--format', 'json'], root)
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ code: 'invalid-value', path: join('content', 'bad.ja.md'), severity: 'error' }),
      expect.objectContaining({ code: 'broken-link', path: join('content', 'good.en.md') }),
    ])
    const github = (await runCommand(['check', '--format', 'github'], root)).out.trim().split('\n')
    expect(github).toHaveLength(2)
    expect(github[0]).toMatch(
      /^::error file=content\/bad\.ja\.md,line=4,col=14,endLine=4,endColumn=18,title=invalid-value::/,
    )
    expect(github[0]).toContain('%0A')
  })

  test('is in colours where they are wanted', async () => {
    const root = await folder('colours', files)
    const red = '\u001B[31m'
    expect((await runCommand(['check'], root, { FORCE_COLOR: '1' })).error).toContain(red)
    expect((await runCommand(['check'], root)).error).not.toContain('\u001B')
    expect((await runCommand(['check'], root, { FORCE_COLOR: '1', NO_COLOR: '1' })).error).not.toContain('\u001B')
  })

  test('ends well where there are warnings alone', async () => {
    const root = await folder('warnings', { 'content/a.en.md': article('title: A\nauhtors: [x]') })
    const { code, error } = await runCommand(['check'], root)
    expect(code).toBe(0)
    expect(error).toContain('1 warning')
  })

  test('names a file that cannot be read', async () => {
    const root = await folder('unreadable', { 'content/a.en.md': article('title: A') })
    await writeFile(join(root, 'content', 'b.en.md'), Buffer.from([0x2d, 0xff, 0xfe]))
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(1)
    expect(error).toContain('b.en.md:1:1 error unreadable-file')
    expect((await readSite(join(root, 'dist'))).written).toContain('en/a/index.html')
  })
})

describe('kawaraban build', () => {
  test('leaves a folder alone that it did not write', async () => {
    const root = await folder('theirs', { 'content/a.en.md': article('title: A'), 'dist/thesis.doc': 'mine' })
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(1)
    expect(error).toContain('holds files that kawaraban did not write')
    expect(await readdir(join(root, 'dist'))).toEqual(['thesis.doc'])
  })

  test('says in which page a theme fails, and leaves the old site', async () => {
    const more = "export const build = { theme: { card() { throw new Error('No ink.') } } }"
    const root = await folder('failing', { 'content/a.en.md': article('title: A') })
    await runCommand(['build'], root)
    await writeFile(join(root, 'kawaraban.config.ts'), config(site, more))
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(1)
    expect(error).toContain('en/index.html cannot be made: No ink.')
    expect((await readSite(join(root, 'dist'))).written).toContain('en/a/index.html')
    expect(await readdir(root)).toEqual(['content', 'dist', 'kawaraban.config.ts'])
    expect((await runCommand(['build'], root, { DEBUG: '1' })).error).toMatch(/^ +at .*kawaraban\.config\.ts/m)
  })

  test('tells of a slug that is too long, as check does, and keeps no other article back', async () => {
    const long = `title: B\nslug: ${'b'.repeat(300)}`
    const root = await folder('long-slug', { 'a.en.md': article('title: A'), 'b.en.md': article(long) })
    for (const command of ['check', 'build']) {
      const { code, error } = await runCommand([command], root)
      expect(code).toBe(1)
      expect(error).toContain('b.en.md:4:7 error too-big')
    }
    expect((await readSite(join(root, 'dist'))).written).toContain('en/a/index.html')
  })

  test('publishes files whose names end in capitals', async () => {
    const root = await folder('capitals', { 'FOX.EN.MD': article('title: Fox'), 'README.MD': '# No article' })
    const { code, error } = await runCommand(['build'], root)
    expect(error).toContain('Left out: README.MD.')
    expect([code, (await readSite(join(root, 'dist'))).written]).toEqual([
      0,
      expect.arrayContaining(['en/FOX/index.html']) as string[],
    ])
  })

  test('says that there is nothing to publish', async () => {
    const { code, error } = await runCommand(['build'], await folder('nothing', {}))
    expect(code).toBe(1)
    expect(error).toContain('There is no article to publish')
  })

  test('takes away the last article, too, when its time is over', async () => {
    const root = await folder('over', { 'fox.en.md': article('title: A fox\nexpires: 2025-03-01') })
    const written = async (now: string) => {
      const { code, error } = await runCommand(['build', '--now', now], root)
      return { code, error, written: (await readSite(join(root, 'dist'))).written }
    }
    expect((await written('2025-02-01')).written).toContain('en/fox/index.html')
    const over = await written('2025-03-02')
    expect(over.written).toContain('index.html')
    expect(over.written).not.toContain('en/fox/index.html')
    expect(over).toMatchObject({ code: 0, error: expect.stringContaining('is to be seen now') as string })
  })

  test('publishes images with their sizes, and tells of those that are missing', async () => {
    const root = await folder('images', {
      'content/news/a.en.md': article('title: A', '![p](pictures/p.svg) ![gone](pictures/gone.png)'),
      'content/news/pictures/p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"></svg>',
    })
    const { code, error } = await runCommand(['build'], root)
    expect(code).toBe(1)
    expect(error).toContain('error missing-image')
    expect(error).toContain('There is no image at `news/pictures/gone.png`.')
    const { written, read } = await readSite(join(root, 'dist'))
    const [, src = ''] =
      /<img src="\/(assets\/p\.[\da-f]{8}\.svg)" alt="p" width="12" height="8">/.exec(
        await read('en/news/a/index.html'),
      ) ?? []
    expect(written).toContain(src)
    expect(await read('en/rss.xml')).toContain(
      `https://news.example/${src}`.replace('https://news.example', 'http://localhost:4321'),
    )
  })

  test('follows no link of the public folder, and says so', async () => {
    const root = await folder('public-links', {
      'content/a.en.md': article('title: A'),
      'public/own.txt': 'own',
      'secret.txt': 'secret',
    })
    await symlink(join('..', 'secret.txt'), join(root, 'public', 'linked.txt'))
    await symlink('..', join(root, 'public', 'all'))
    const { error } = await runCommand(['build'], root)
    expect(error).toContain('Left out, since they are links: all, linked.txt.')
    const { written } = await readSite(join(root, 'dist'))
    expect(written.filter((path) => path.endsWith('own.txt') || path.endsWith('linked.txt'))).toEqual(['own.txt'])
  })

  test('publishes no image that only drafts, or what is under embargo or expired, name', async () => {
    const picture = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="8"></svg>`
    const root = await folder('unseen-images', {
      'content/a.en.md': article('title: A', '![p](open.svg)'),
      'content/draft.en.md': article('title: B\nstatus: draft', '![p](draft.svg)'),
      'content/later.en.md': article(
        'title: C\nembargoUntil: 2999-01-01T00:00:00Z\nimage: { src: later.svg, alt: p }',
        '![open as well](open.svg)',
      ),
      'content/gone.en.md': article('title: D\nexpires: 2025-02-01', '![p](gone.svg)'),
      ...Object.fromEntries(
        ['open', 'draft', 'later', 'gone'].map((name, at) => [`content/${name}.svg`, picture(at + 1)]),
      ),
    })
    expect((await runCommand(['build'], root)).code).toBe(0)
    const { written, read } = await readSite(join(root, 'dist'))
    expect(written.filter((path) => path.startsWith('assets/'))).toEqual([expect.stringMatching(/^assets\/open\./)])
    expect(await read('.kawaraban')).not.toMatch(/draft|later|gone/)
  })
})

describe('kawaraban new', () => {
  test('writes drafts that the newsroom takes, laid out as the others are', async () => {
    const more = `import * as z from '${import.meta.resolve('zod')}'\nimport { articleSchema } from '${library}'`
    const options = `${site}, fields: { date: 'pubDate' }, schema: articleSchema.extend({ desk: z.enum(['tokyo', 'london']), stars: z.number().min(1) })`
    const root = await folder('beginnings', {
      'kawaraban.config.ts': more + config(options),
      'content/ja/2025/a.md': '---\ntitle: A\npubDate: 2025-01-20\ndesk: tokyo\nstars: 2\n---\nText.\n',
    })
    const { code, out } = await runCommand(['new', '2026/fox', '--title', 'The fox: a "tale"'], root)
    expect(code).toBe(0)
    expect(out).toBe(`${join('content', 'ja', '2026', 'fox.md')}\n${join('content', 'en', '2026', 'fox.md')}\n`)
    const text = await readFile(join(root, 'content', 'en', '2026', 'fox.md'), 'utf8')
    expect(text).toMatch(
      /^---\ntitle: "The fox: a \\"tale\\""\npubDate: \d{4}-\d\d-\d\d\nlocale: en\nstatus: draft\ndesk: tokyo\nstars: 1\n---\n/,
    )
    expect((await runCommand(['check'], root)).code).toBe(0)
    const again = await runCommand(['new', '2026/fox', '--locale', 'en'], root)
    expect(again).toMatchObject({
      code: 1,
      error: expect.stringContaining('is there already; nothing was written') as string,
    })
  })

  test('begins an article once, and on the day that it is told', async () => {
    const root = await folder('once', {})
    const { code, out } = await runCommand(['new', 'fox', '--locale', 'en,en', '--now', '2030-05-05T00:00Z'], root)
    expect([code, out]).toEqual([0, 'fox.en.md\n'])
    expect(await readFile(join(root, 'fox.en.md'), 'utf8')).toContain('\ndate: 2030-05-05\n')
  })

  test('speaks the language of the system where there is no configuration', async () => {
    const root = await folder('fresh', {})
    const { out } = await runCommand(['new', 'kitsune'], root, { LANG: 'ja_JP.UTF-8' })
    expect(out).toBe('kitsune.ja.md\n')
    expect((await runCommand(['check'], root)).code).toBe(0)
  })
})

describe('the languages of a folder without a configuration', () => {
  const files = {
    'a.zh-Hant.md': article('title: A'),
    'a.ja.md': article('title: A', 'Text.'),
    'b.md': article('title: B\nlocale: en\nstatus: draft'),
    'broken.de.md': '---\n',
  }
  const suggested = async (root: string, command = 'check') =>
    /import (\{.*\}) from 'kawaraban\/locales'\n.*locales: (\[.*?\])/.exec(
      (await runCommand([command], root, { LANG: 'fr_FR.UTF-8' })).error,
    )

  test('are those that its articles have, drafts as well, in the order of the newsroom', async () => {
    const root = await folder('own-languages', files)
    expect((await suggested(root))?.slice(1)).toEqual(['{ en, ja, zhHant }', '[en, ja, zhHant]'])
    expect((await runCommand(['translations'], root)).out).toMatch(/^ +ja +zh-Hant\na +● original +\? unrecorded\n/)
    const { out } = await runCommand(['new', 'fox'], root, { LANG: 'fr_FR.UTF-8' })
    expect(out).toBe('fox.en.md\nfox.ja.md\nfox.zh-Hant.md\n')
  })

  test('are those of its reader, where there is none', async () => {
    expect((await suggested(await folder('no-languages', {}), 'build'))?.slice(1)).toEqual(['{ fr }', '[fr]'])
  })
})

describe('kawaraban translations', () => {
  test('shows languages in the order of the newsroom, and no original where there is none', async () => {
    const root = await folder('order', {
      'kawaraban.config.ts': config(site),
      'content/a.en.md': article('title: A'),
      'content/b.ja.md': article('title: B\ntranslationOf: en'),
    })
    const { out } = await runCommand(['translations'], root)
    expect(out).toMatch(/^ +ja +en\na +– missing +● original\nb +× orphan\n/)
  })

  test('shows a table, tells what is to be done, and records what has been', async () => {
    const root = await folder('translated', {
      'content/fox.ja.md': article('title: 狐', '## 見出し\n\n本文。'),
      'content/fox.en.md': article('title: Fox\ntranslationOf: ja', '## Heading\n\nText.'),
      'content/owl.ja.md': article('title: 梟'),
    })
    const table = async () => (await runCommand(['translations'], root)).out
    expect(await table()).toMatch(/fox .*● original/)
    expect(await table()).toContain(
      '? content/fox.en.md does not say which state of content/fox.ja.md it was made from.',
    )
    const accepted = await runCommand(['translations', 'accept', 'content/fox.en.md'], root)
    expect(accepted).toMatchObject({ code: 0, out: 'content/fox.en.md is up to date with fox.ja.md.\n' })
    expect(await readFile(join(root, 'content', 'fox.en.md'), 'utf8')).toMatch(/\nsourceHash: "?[\da-f]{6}/)
    expect(await table()).toMatch(/^fox .*✓ current/m)
    await writeFile(join(root, 'content', 'fox.ja.md'), article('title: 狐', '## 見出し\n\n新しい本文。'))
    expect(await table()).toContain('! content/fox.en.md is behind content/fox.ja.md:\n    changed: 見出し\n')
    expect((await readdir(join(root, 'content'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('records it in the file that a link leads to, and leaves who may write it', async () => {
    const root = await folder('linked-translation', {
      'content/fox.ja.md': article('title: 狐', '本文。'),
      'content/shared/fox.txt': article('title: Fox\ntranslationOf: ja'),
    })
    const file = join(root, 'content', 'shared', 'fox.txt')
    await chmod(file, 0o660)
    await symlink(join('shared', 'fox.txt'), join(root, 'content', 'fox.en.md'))
    expect((await runCommand(['translations', 'accept', 'content/fox.en.md'], root)).code).toBe(0)
    expect((await lstat(join(root, 'content', 'fox.en.md'))).isSymbolicLink()).toBe(true)
    expect(await readFile(file, 'utf8')).toContain('\nsourceHash: ')
    expect((await stat(file)).mode & 0o777).toBe(0o660)
  })
})
