import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Serves the files of a folder on this machine alone, at `port` or the next one that is free.
 *
 * @returns the port, and a function that ends it
 */
export async function serve(folder, port, attempts = 20) {
  const listener = async (request, response) => {
    const { status, headers, body } = await answer(resolve(folder), request)
    response.writeHead(status, {
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    })
    // Node leaves the body out of what answers HEAD.
    response.end(body)
  }
  for (let attempt = 0; ; attempt++) {
    try {
      const servers = await listen(listener, port === 0 ? 0 : port + attempt)
      const close = () => Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
      return { port: servers[0].address().port, close }
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt >= attempts) throw error
    }
  }
}

/** Both addresses that `localhost` may mean: a browser would try the other where one is somebody else's. */
async function listen(listener, port) {
  const servers = []
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(listener)
      const wanted = servers[0]?.address().port ?? port
      await new Promise((done, fail) => server.once('error', fail).listen({ port: wanted, host }, done)).then(
        () => servers.push(server),
        (error) => {
          // Not every machine has IPv6.
          if (servers.length === 0 || error.code === 'EADDRINUSE') throw error
        },
      )
    }
    return servers
  } catch (error) {
    for (const server of servers) server.close()
    throw error
  }
}

async function answer(folder, { method, url }) {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Type': types['.txt'] }, body: 'Only GET and HEAD.\n' }
  }
  const path = pathOf(url)
  const file = path === undefined ? undefined : resolve(folder, `.${path}`)
  if (file === undefined || !`${file}${sep}`.startsWith(folder + sep)) return missing(folder)
  const isFolder = await stat(file).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  if (isFolder && !path.endsWith('/')) {
    // Relative links count from the last slash.
    const location = `${path.split('/').map(encodeURIComponent).join('/')}/`
    return { status: 308, headers: { Location: location }, body: '' }
  }
  if (!isFolder && path.endsWith('/')) return missing(folder)
  return content(200, isFolder ? join(file, 'index.html') : file).catch(() => missing(folder))
}

/** The path of a request, decoded; `undefined` where it is none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

function missing(folder) {
  return content(404, join(folder, '404.html')).catch(() => ({
    status: 404,
    headers: { 'Content-Type': types['.txt'] },
    body: 'Not found.\n',
  }))
}

async function content(status, file) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream'
  return { status, headers: { 'Content-Type': type }, body: await readFile(file) }
}
