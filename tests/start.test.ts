import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

interface Options {
  help: boolean
  once: boolean
  port: number
  from: string
  out: string
  empty: boolean
  cwd: string
}
interface Print {
  log(line: string): void
  error(line: string): void
}
interface Served {
  port: number
  close(): Promise<unknown>
}

const script = (name: string): Promise<unknown> => import(new URL(`../scripts/${name}`, import.meta.url).href)
const { publishExample, readOptions, UsageError } = (await script('example.mjs')) as {
  publishExample(options: Options, print: Print): Promise<number>
  readOptions(args: string[], cwd: string): Options
  UsageError: new () => Error
}
const { serve } = (await script('serve.mjs')) as { serve(folder: string, port: number): Promise<Served> }

let temporary = ''
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'start-'))
})
afterAll(() => rm(temporary, { recursive: true }))

describe('npm start -- --once', () => {
  async function start(args: string[], cwd = temporary) {
    const lines: string[] = []
    const print = { log: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    const code = await publishExample(readOptions(args, cwd), print)
    return { code, printed: lines.join('\n') }
  }

  const good = '---\ntitle: 朝刊\ndate: 2025-01-20\n---\n本文。\n'
  const bad = '---\ntitle: Late edition\ndate: 2025-02-30\n---\nText.\n'

  beforeAll(async () => {
    await mkdir(join(temporary, 'mixed'))
    await mkdir(join(temporary, 'empty'))
    await writeFile(join(temporary, 'mixed', 'good.ja.md'), good)
    await writeFile(join(temporary, 'mixed', 'bad.en.md'), bad)
  })

  test('counts folders from where the user stands', () => {
    const options = readOptions(['--once', 'mixed', '--out', 'site'], temporary)
    expect(options).toMatchObject({ from: join(temporary, 'mixed'), out: join(temporary, 'site'), empty: false })
    expect(readOptions([], temporary)).toMatchObject({ once: false, port: 4321, empty: true })
  })

  test('publishes what is good, prints what is not, and fails', async () => {
    const { code, printed } = await start(['--once', 'mixed', '--out', 'mixed-site'])
    expect(code).toBe(1)
    expect(printed).toContain(`${join('mixed', 'bad.en.md')}:3:7 error invalid-date`)
    expect(printed).toContain('> 3 | date: 2025-02-30')
    expect(printed).toContain('1 article in 1 language: 1 error')
    expect(await readFile(join(temporary, 'mixed-site', 'ja', 'good', 'index.html'), 'utf8')).toContain('朝刊')
  })

  test.each([
    [['--onse'], "Unknown option '--onse'"],
    [['a', 'b'], 'One folder of articles at a time'],
    [['--port', 'x'], 'x is no port'],
    [['--port', '65536'], '65536 is no port'],
    [['--out'], 'argument missing'],
    [['--once', 'nowhere'], 'Nothing was published'],
    [['--once', join('mixed', 'good.ja.md')], 'Nothing was published'],
  ])('says what is wrong with %j', async (args, message) => {
    const failure = await start(args).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UsageError)
    expect(String(failure)).toContain(message)
  })
})

describe('the server', () => {
  const open: (() => Promise<unknown>)[] = []
  afterEach(() => Promise.all(open.splice(0).map((close) => close())))

  beforeAll(async () => {
    await mkdir(join(temporary, 'site', 'ja', '記事'), { recursive: true })
    await writeFile(join(temporary, 'secret.txt'), 'secret')
    await mkdir(join(temporary, 'site-next-door'))
    await writeFile(join(temporary, 'site-next-door', 'secret.txt'), 'secret')
    await writeFile(join(temporary, 'site', 'index.html'), '<p>日本語</p>')
    await writeFile(join(temporary, 'site', '404.html'), 'no such page')
    await writeFile(join(temporary, 'site', 'a.css'), 'a{}')
    await writeFile(join(temporary, 'site', 'ja', '記事', 'index.html'), 'article')
  })

  async function site(port = 0) {
    const server = await serve(join(temporary, 'site'), port)
    open.push(server.close)
    return server
  }

  /** A request whose path is sent as it stands: fetch would tidy it up first. */
  function ask(port: number, path: string, method = 'GET', host = '127.0.0.1') {
    return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, fail) => {
      request({ host, port, path, method, agent: false }, (response) => {
        const { statusCode: status, headers } = response
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => (body += part))
        response.on('end', () => resolve({ status, headers, body }))
      })
        .on('error', fail)
        .end()
    })
  }

  test('serves files and the index of folders with their types', async () => {
    const { port } = await site()
    const index = await ask(port, '/')
    expect([index.status, index.body]).toEqual([200, '<p>日本語</p>'])
    expect(index.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(index.headers['content-length']).toBe('16')
    expect((await ask(port, '/a.css?v=1')).headers['content-type']).toBe('text/css; charset=utf-8')
    expect((await ask(port, encodeURI('/ja/記事/'))).body).toBe('article')
    const { status, headers } = await ask(port, encodeURI('/ja/記事'))
    expect([status, headers['location']]).toEqual([308, encodeURI('/ja/記事/')])
  })

  test('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const { port } = await site()
    const head = await ask(port, '/', 'HEAD')
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '16', ''])
    const post = await ask(port, '/', 'POST')
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    '/nope',
    '/ja/',
    '/a.css/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/ja/..%2f..%2fsecret.txt',
    '/..%2fsite-next-door%2fsecret.txt',
    '/%2fetc%2fpasswd',
    '//etc/passwd',
    '/..%5csecret.txt',
    '/a.css%00.html',
    '/%',
  ])('gives the page of what is missing for %s', async (path) => {
    const { port } = await site()
    const { status, body } = await ask(port, path)
    expect([status, body]).toEqual([404, 'no such page'])
  })

  test('is there for this machine alone', async () => {
    const { port } = await site()
    // The whole of 127.0.0.0/8 is this machine; a server that listens everywhere answers there, too.
    await expect(ask(port, '/', 'GET', '127.0.0.2')).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/)
  })

  test('takes the next port where one is busy', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    open.push(() => new Promise((resolve) => other.close(resolve)))
    const address = other.address()
    const busy = typeof address === 'object' && address !== null ? address.port : 0
    const { port } = await site(busy)
    expect(port).toBeGreaterThan(busy)
    expect((await ask(port, '/a.css')).body).toBe('a{}')
  })
})
