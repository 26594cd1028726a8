import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { bearerAuth } from 'hono/bearer-auth'
import { etag } from 'hono/etag'
import { appendTrailingSlash } from 'hono/trailing-slash'
import { formatDiagnostic } from 'kawaraban'
import { atom, jsonFeed, rss } from 'kawaraban/outputs'
import libraryStyles from 'kawaraban/styles.css'
import wave from '../images/wave.svg'
import { newsIn, replace } from './news.js'
import { newsroom, type NewsEdition, type NewsLocale } from './newsroom.js'
import { articlePage, frontPage, missingPage } from './pages.js'
import ownStyles from './styles.css'

type App = { Bindings: { ARTICLES: KVNamespace; TOKEN: string } }

const app = new Hono<App>()

// Whatever is asked for is made anew, and sent only where the reader does not have it already.
app.use(etag())
app.use(appendTrailingSlash())
app.use(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-cache')
})

app.get('/styles.css', (c) =>
  c.body(`${ownStyles}\n${libraryStyles}`, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
)
app.get('/images/wave.svg', (c) => c.body(wave, 200, { 'Content-Type': 'image/svg+xml' }))

app.get('/', async (c) => {
  c.header('Vary', 'Accept-Language')
  const edition = await editionFor(c, readersLocale(c))
  return c.redirect(edition.pathname)
})

app.get('/:locale/', async (c) => {
  const locale = c.req.param('locale')
  if (!newsroom.isLocale(locale)) return c.notFound()
  return c.html(await frontPage(await editionFor(c, locale)))
})

// The heads of pages name all three.
const feeds = {
  'rss.xml': { make: rss, type: 'application/rss+xml' },
  'atom.xml': { make: atom, type: 'application/atom+xml' },
  'feed.json': { make: jsonFeed, type: 'application/feed+json' },
}
app.get('/:locale/:feed{rss\\.xml|atom\\.xml|feed\\.json}', async (c) => {
  const { locale, feed } = c.req.param()
  if (!newsroom.isLocale(locale)) return c.notFound()
  const { make, type } = feeds[feed as keyof typeof feeds]
  const { collection } = await editionFor(c, locale)
  return c.body(await make(collection, locale), 200, { 'Content-Type': `${type}; charset=utf-8` })
})

// A slug may have slashes in it: an article of a folder has, unless it says otherwise.
app.get('/:locale/:slug{.+/}', async (c) => {
  const { locale, slug } = c.req.param()
  const entry = newsroom.isLocale(locale) ? (await editionFor(c, locale)).get(slug.slice(0, -1)) : undefined
  return entry ? c.html(await articlePage(entry)) : c.notFound()
})

const problem = 'application/problem+json'

app.use('/articles/*', (c, next) => bearerAuth<App>({ token: c.env.TOKEN })(c, next))

/** Takes an article, or says what is wrong with it, in the language and the form that the client asks for. */
app.put('/articles/:path{.+\\.md}', async (c) => {
  const path = c.req.param('path')
  const source = await c.req.text()
  const language = readersLocale(c, 'en')
  const form = accepts(c, { header: 'Accept', supports: [problem, 'application/json', 'text/plain'], default: problem })
  c.header('Vary', 'Accept, Accept-Language')
  c.header('Content-Language', language)
  const result = newsroom.safeParse(source, { path, language })
  const { diagnostics } = result
  const lines = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, source)}\n`)
  if (!result.ok) {
    if (form === 'text/plain') return c.text(lines.join('\n'), 422)
    // Without a type of its own, the title of a problem is that of its status (RFC 9457, 4.2.1).
    const body = { title: 'Unprocessable Content', status: 422, instance: c.req.path, diagnostics }
    return c.json(body, 422, { 'Content-Type': problem })
  }
  const status = (await replace(c.env.ARTICLES, path, source)) ? 200 : 201
  const { entries, withdrawn } = await editionFor(c, result.value.locale)
  // A draft, or what is under embargo, has no page yet.
  const url = [...entries, ...withdrawn].find(({ article }) => article.path === path)?.url
  if (form === 'text/plain') return c.text([...lines, `${url ?? path}\n`].join('\n'), status)
  return c.json({ url, diagnostics }, status)
})

/** Shows an article as it would be, to an author who has not put it in yet: alone, so that its links to others lead nowhere. */
app.post('/articles/preview', async (c) => {
  const result = newsroom.safeParse(await c.req.text(), { language: readersLocale(c, 'en') })
  if (!result.ok) return c.json(result.diagnostics, 422)
  return c.html(newsroom.renderSync(result.value).html)
})

app.notFound(async (c) => {
  const [, first = ''] = c.req.path.split('/')
  const locale = newsroom.isLocale(first) ? first : readersLocale(c)
  return c.html(await missingPage(await editionFor(c, locale), c.req.url), 404, { Vary: 'Accept-Language' })
})

async function editionFor(c: Context<App>, locale: NewsLocale): Promise<NewsEdition> {
  return (await newsIn(c.env.ARTICLES)).edition(locale)
}

function readersLocale(c: Context, otherwise = ''): NewsLocale {
  return newsroom.match(c.req.header('Accept-Language') ?? otherwise)
}

// oxlint-disable-next-line import/no-default-export -- workerd asks for it.
export default app
