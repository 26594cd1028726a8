import { copyFile, mkdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mediaType } from '../node/media-type.js'
import { desk } from './desk.js'
import type { Problem } from './problem.js'
import { watchNewsrooms, type ModuleServer } from './watch-newsrooms.js'

/** What is used of a development server of Vite. */
interface DevServer extends Partial<ModuleServer> {
  readonly middlewares: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown
  }
  readonly ws: {
    send(payload: Problem | { type: 'full-reload' }): void
    on(event: 'connection', listener: () => void): unknown
  }
}

/**
 * An integration of Astro, as its configuration takes it.
 *
 * @example
 * import { defineConfig } from 'astro/config'
 * const integration: KawarabanIntegration = kawaraban()
 * export default defineConfig({ integrations: [integration] })
 */
export interface KawarabanIntegration {
  readonly name: string
  readonly hooks: {
    readonly 'astro:config:setup': (options: { config: { root: URL }; command?: string }) => void
    readonly 'astro:server:setup': (options: { server: DevServer }) => void
    readonly 'astro:build:done': (options: { dir: URL }) => Promise<void>
  }
}

/**
 * An Astro integration for sites whose articles come from {@link articles}: what is wrong with an article stands over the page in
 * Astro's own error overlay, with its place, until it is put right, images beside articles are published, and `astro dev` sees a
 * change of the newsroom.
 *
 * @example
 * import { defineConfig } from 'astro/config'
 * import { kawaraban } from 'kawaraban/astro'
 * export default defineConfig({ integrations: [kawaraban()] })
 */
export function kawaraban(): KawarabanIntegration {
  const { problems, images } = desk()
  return {
    name: 'kawaraban',
    hooks: {
      'astro:config:setup'({ config, command }) {
        desk().root = config.root
        // What another build of this process has named is no image of this one.
        if (command === 'build') images.clear()
      },
      'astro:server:setup'({ server }) {
        const first = () => problems.values().next().value
        let wasWrong = problems.size > 0
        desk().changed = () => {
          const problem = first()
          // An article that is again what it was changes nothing for Astro, which would leave the overlay standing.
          if (problem || wasWrong) server.ws.send(problem ?? { type: 'full-reload' })
          wasWrong = problem !== undefined
        }
        // Whoever opens a page while something is wrong is told, too.
        server.ws.on('connection', () => {
          const problem = first()
          if (problem) server.ws.send(problem)
        })
        const { watcher, environments } = server
        if (watcher && environments) watchNewsrooms({ watcher, environments })
        server.middlewares.use((request, response, next) => {
          void serveImage(images, request, response, next)
        })
      },
      async 'astro:build:done'({ dir }) {
        for (const [path, file] of images) {
          const target = fileURLToPath(new URL(path, dir))
          await mkdir(dirname(target), { recursive: true })
          await copyFile(file, target)
        }
      },
    },
  }
}

async function serveImage(
  images: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const [, file] = [...images].find(([path]) => pathname.endsWith(`/${path}`)) ?? []
  if (file === undefined) return next()
  try {
    const content = await readFile(file)
    response.writeHead(200, { 'Content-Type': mediaType(extname(file)), 'Cache-Control': 'no-store' })
    response.end(content)
  } catch (error) {
    next(error)
  }
}
