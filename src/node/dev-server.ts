import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, relative, sep } from 'node:path'
import type * as Vite from 'vite'
import { codeFrame, inOverlay } from '../code-frame.js'
import { UsageError } from './command.js'
import { readPattern } from './folder.js'
import { mediaType } from './media-type.js'
import { contains, type Project, type ReadProject } from './project.js'
import type { SitePlan } from './site-plan.js'

/** A site as it is now. */
interface DevSite {
  readonly project: Project
  readonly read: ReadProject
  readonly plan: SitePlan
}

interface DevOptions {
  readonly port: number
  load(): Promise<DevSite>
  /** Told of what makes a site impossible, such as a configuration that cannot be loaded. */
  tell(error: unknown): void
}

/** A running server. */
interface DevServer {
  readonly url: string
  /** The exit code, when it has ended. */
  readonly ended: Promise<number>
  close(): Promise<void>
}

/**
 * Serves a site through Vite, page by page as they are asked for, and reloads what is open when a file has been saved. What is
 * wrong with a file stands over the page until it is put right.
 */
export async function serveDev({ port, load, tell }: DevOptions): Promise<DevServer> {
  const { createServer } = await loadVite()
  let site = await load()
  const server = await createServer({
    configFile: false,
    root: site.project.root,
    cacheDir: join(tmpdir(), 'kawaraban-vite'),
    publicDir: false,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { port, host: 'localhost' },
    plugins: [
      {
        name: 'kawaraban',
        configureServer(vite) {
          vite.middlewares.use((request, response, next) => {
            void respond(vite, site, request, response, next)
          })
        },
      },
    ],
  })
  const show = () => server.ws.send(overlayOf(site) ?? { type: 'full-reload' })
  // Whoever opens a page while something is wrong is told, too.
  server.ws.on('connection', () => {
    const overlay = overlayOf(site)
    if (overlay) server.ws.send(overlay)
  })
  let pending: NodeJS.Timeout | undefined
  // One after another: a slow one would put back what a later one has found.
  let reloaded = Promise.resolve()
  let isBroken = false
  const watch = ({ root, content, publicFolder, files }: Project) => {
    const places = [content, ...(publicFolder === undefined ? [] : [publicFolder]), ...files]
    // Vite looks at all that is below its root already.
    server.watcher.add(places.filter((place) => !contains(root, place)))
  }
  const reload = async () => {
    try {
      site = await load()
      isBroken = false
      watch(site.project)
      show()
    } catch (error) {
      isBroken = true
      tell(error)
    }
  }
  watch(site.project)
  server.watcher.on('all', (_, path) => {
    // What a configuration imports that cannot be loaded, nobody knows.
    if (!isOfSite(path, site) && !(isBroken && /\.(?:[cm]?[jt]sx?|json)$/.test(path))) return
    clearTimeout(pending)
    // An editor saves in several steps, and a translator several files.
    pending = setTimeout(() => {
      reloaded = reloaded.then(reload)
    }, 20)
  })
  await server.listen()
  const url = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
  const close = async () => {
    clearTimeout(pending)
    await server.close()
  }
  const ended = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => resolve(0)))
  })
  return { url, ended, close }
}

/** Whether anything of a site may be another where a file has changed: not where it is one that somebody keeps beside it. */
function isOfSite(path: string, { project, read }: DevSite): boolean {
  const { root, content, publicFolder = join(root, 'public'), pattern, files } = project
  if (files.includes(path) || contains(publicFolder, path)) return true
  const way = relative(content, path).split(sep).join('/')
  return read.images.has(way) || (contains(content, path) && readPattern(pattern).isArticle(way))
}

async function loadVite(): Promise<Pick<typeof Vite, 'createServer'>> {
  try {
    return await import('vite')
  } catch (error) {
    throw new UsageError('kawaraban dev needs Vite: npm install --save-dev vite', { cause: error })
  }
}

async function respond(
  vite: Vite.ViteDevServer,
  site: DevSite,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    if (!(await answer(vite, site, request, response))) next()
  } catch (error) {
    next(error)
  }
}

/** Answers for what is the site's; everything else is Vite's own. */
async function answer(
  vite: Vite.ViteDevServer,
  { project, plan, read }: DevSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // A path may begin with two slashes, which would be a host to an address.
  const { pathname } = new URL(`http://localhost${request.url ?? '/'}`)
  const base = new URL(project.newsroom.site?.url ?? 'http://localhost/').pathname
  if (/^\/(?:@|node_modules\/)/.test(pathname)) return false
  const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined
  const send = (status: number, type: string, content: string | Uint8Array) => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' })
    response.end(request.method === 'HEAD' ? undefined : content)
    return true
  }
  const page = (wanted: string) => plan.pages.find((file) => file.path === wanted)
  const index = `${path ?? ''}/index.html`
  if (plan.files.has(index) || page(index)) {
    // Relative links count from the last slash.
    response.writeHead(308, { Location: `${pathname}/` }).end()
    return true
  }
  const named =
    path === undefined ? [] : path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
  for (const wanted of named) {
    const file = plan.files.get(wanted) ?? read.assets.used.get(wanted)
    if (file !== undefined) return send(200, mediaType(extname(wanted)), await readFile(file))
    const found = page(wanted)
    if (!found) continue
    const content = await found.render()
    if (!wanted.endsWith('.html')) return send(200, mediaType(extname(wanted)), content)
    return send(200, 'text/html; charset=utf-8', await vite.transformIndexHtml(request.url ?? '/', content))
  }
  const missing = await page('404.html')?.render()
  if (missing === undefined) return false
  return send(404, 'text/html; charset=utf-8', await vite.transformIndexHtml('/404.html', missing))
}

/** The first error, as Vite lays it over the page. */
function overlayOf({ read, project }: DevSite) {
  const error = read.diagnostics.find(({ severity }) => severity === 'error')
  if (!error) return undefined
  const { message, hint, path = '', start, end, code } = error
  const source = read.collection.source(path)
  const file = join(project.content, path)
  return {
    type: 'error' as const,
    err: {
      message: `${message}${hint === undefined ? '' : `\n→ ${hint}`}`,
      stack: '',
      id: file,
      plugin: `kawaraban: ${code}`,
      frame: source === undefined ? '' : inOverlay(codeFrame(source, start, end)),
      loc: { file, line: start.line, column: start.column },
    },
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
