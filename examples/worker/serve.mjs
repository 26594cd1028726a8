import { readdir, readFile } from 'node:fs/promises'
import { Miniflare } from 'miniflare'

// The worker as Cloudflare would run it, on this machine and with articles in it. Nothing of Node is in the worker, so it
// asks for no `nodejs_compat`.
const options = {
  modules: true,
  scriptPath: new URL('dist/worker.js', import.meta.url).pathname,
  compatibilityDate: '2026-04-26',
  kvNamespaces: ['ARTICLES'],
  bindings: { TOKEN: process.env.TOKEN ?? 'local' },
}
const miniflare = new Miniflare(options)

// Articles come in by the door that authors have, and what is wrong with them is told here.
const folder = new URL('articles/', import.meta.url)
for (const name of await readdir(folder)) {
  const response = await miniflare.dispatchFetch(`http://localhost/articles/${encodeURIComponent(name)}`, {
    method: 'PUT',
    body: await readFile(new URL(name, folder)),
    headers: { Authorization: `Bearer ${options.bindings.TOKEN}`, Accept: 'text/plain', 'Accept-Language': 'en' },
  })
  process.stdout.write(await response.text())
}

// Only now is it to be found by others.
await miniflare.setOptions({ ...options, port: Number(process.env.PORT ?? 8787) })
console.log(String(await miniflare.ready))
