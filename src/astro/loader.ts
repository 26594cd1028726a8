import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import type { CheckRules } from '../collection/rules.js'
import type { Collection } from '../collection/types.js'
import type { Newsroom } from '../newsroom.js'
import { folder } from '../node/folder.js'
import { configName, desk, type Watcher } from './desk.js'
import type { AstroArticle, AstroPage } from './page.js'
import { problemOf } from './problem.js'
import { errorOf, linesOf, placeOf, readFolder } from './reading.js'
import { createKeeper } from './store.js'

/**
 * Where the articles of a collection stand, and how they are looked at.
 *
 * @example
 * const options: ArticlesOptions = { base: 'content', language: 'ja', header: true }
 * const loader = articles(newsroom, options)
 * export const collections = { articles: defineCollection({ loader }) }
 */
export interface ArticlesOptions {
  /** A folder, counted from the root of the site; `src/content/articles` unless given. */
  base?: string
  /** Globs over paths in the folder, in the syntax of picomatch; `!` leaves out. `**\/*.{md,markdown}` unless given. */
  pattern?: string | readonly string[]
  /** The language of what is said of articles that are wrong; English unless given. */
  language?: string
  /** Shows articles whose date has not begun, as a preview does; an embargo holds all the same. */
  future?: boolean
  /** How bad is what a check of the texts finds, by code. */
  rules?: CheckRules
  /**
   * Whether `<Content />` is the whole article, with its headline as `<h1>`, its date and its labels; unless so, all that comes
   * after them, and the page has its own.
   */
  header?: boolean
}

/**
 * What is used of the context in which Astro calls a loader.
 *
 * @example
 * const { store, config }: LoaderContext = context
 * store.keys() // ['ja/2025/01/fox', 'en/2025/01/fox']
 * config.root // a file URL
 */
export interface LoaderContext {
  readonly collection: string
  readonly store: {
    keys(): string[]
    set(entry: {
      id: string
      data: Record<string, unknown>
      body: string
      filePath: string
      rendered: { html: string; metadata: { headings: { depth: number; slug: string; text: string }[] } }
    }): boolean
    delete(id: string): void
  }
  readonly logger: { error(message: string): void; warn(message: string): void }
  readonly config: { readonly root: URL }
  parseData(options: { id: string; data: Record<string, unknown>; filePath: string }): Promise<Record<string, unknown>>
  generateDigest(data: string): string
  readonly watcher?: {
    add(path: string): unknown
    on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown
  }
}

/**
 * A content loader for Astro, and the collection that it loads.
 *
 * @example
 * const news: ArticlesLoader = articles(newsroom)
 * const collection = await news.collection()
 * const GET = () => new Response(rss(collection.edition('ja')))
 */
export interface ArticlesLoader<Meta = object, L extends string = string> {
  readonly name: string
  readonly schema: z.ZodType<AstroArticle<Meta, L>>
  load(context: LoaderContext): Promise<void>
  /**
   * The articles as they are now, for what is no page of an article: feeds, sitemaps, lists. They are read anew by each call.
   *
   * @throws {@link ArticleError} where one has errors; in development those are left out, and stand in the overlay.
   */
  collection(): Promise<Collection<Meta, L>>
}

/**
 * A content loader for Astro (7, and 6): each article of a folder once in each edition that readers may see it in, translations,
 * fallbacks and embargoes considered, so that `getCollection` gives what there are pages for.
 *
 * An entry's `id` is its locale and its slug, `data` the frontmatter with `data.page`, typed by the newsroom, and
 * `render(entry)` gives its text. A `schema` that the site gives the collection is given the frontmatter as the author wrote it,
 * with `page` and `meta`, what the newsroom made of it, besides. An article with errors ends a build; in development it is left out, said in the terminal, and
 * laid over the page where the integration {@link kawaraban} is there.
 *
 * @throws Error from `load` where there is no such folder; {@link ArticleError} where an article has errors.
 * @example
 * import { defineCollection } from 'astro:content'
 * const news = articles(newsroom, { base: 'src/content/articles' })
 * export const collections = { articles: defineCollection({ loader: news }) }
 */
export function articles<Meta, L extends string>(
  newsroom: Newsroom<Meta, L>,
  { base = 'src/content/articles', header = false, ...options }: ArticlesOptions = {},
): ArticlesLoader<Meta, L> {
  return {
    name: 'kawaraban',
    // What comes is checked already. The JSON Schema is for editors, and that of what an author writes.
    schema: z
      .custom<{ meta: Meta; page: AstroPage<L> }>()
      .transform(({ meta, page }): AstroArticle<Meta, L> => ({ ...meta, page }))
      .meta(newsroom.jsonSchema()),
    async collection() {
      const place = placeOf(base, desk().root ?? pathToFileURL(`${process.cwd()}/`))
      const collection = await readFolder(newsroom, place, options)
      const error = errorOf(collection.diagnostics, collection, place.directory)
      if (error && !desk().isWatched) throw error
      return collection
    },
    async load(context) {
      const { config, logger, collection: name } = context
      const watcher = context.watcher && (desk().watcher ?? context.watcher)
      // For sites without the integration.
      desk().root ??= config.root
      desk().isWatched = watcher !== undefined
      const place = placeOf(base, config.root)
      const { directory, root } = place
      const mdx = options.pattern === undefined ? await folder(directory, { pattern: '**/*.mdx' }).list() : []
      if (mdx.length > 0)
        logger.warn(
          `Left out, since MDX is not read here: ${[...mdx].join(', ')}. A collection of its own, with glob(), reads it.`,
        )
      const keep = createKeeper<Meta, L>(context, header)
      const filePathOf = (path: string) => relative(root, join(directory, path)).replaceAll(sep, '/')
      let told = new Set<string>()
      let images = new Map<string, string>()
      let collection: Collection<Meta, L> | undefined
      const read = async () => {
        images = new Map()
        collection = await readFolder(newsroom, place, options, { previous: collection, images })
        const diagnostics = [...collection.diagnostics, ...(await collection.check())]
        const lines = linesOf(diagnostics, collection, directory)
        // What was said after the last save is not said again.
        for (const { severity, text } of lines)
          if (!told.has(text)) logger[severity === 'error' ? 'error' : 'warn'](text)
        told = new Set(lines.map(({ text }) => text))
        const error = errorOf(diagnostics, collection, directory)
        if (error && !watcher) throw error
        await keep(collection, filePathOf, images)
        return error
      }
      if (!watcher) return void (await read())
      const { problems, watched } = desk()
      // Whoever calls a loader has read what defines the collections.
      problems.delete(configName)
      watched.get(name)?.stop()
      const sync = async () => {
        const failure = await read().catch((failure: unknown) => {
          logger.error(failure instanceof Error ? failure.message : String(failure))
          return failure
        })
        if (failure === undefined) problems.delete(name)
        else problems.set(name, problemOf(failure))
        desk().changed?.()
      }
      await sync()
      const start = (watcher: Watcher) => watchFolder(watcher, directory, (path) => images.has(path), sync)
      let stop = start(watcher)
      watched.set(name, {
        context,
        stop: () => stop(),
        follow(watcher) {
          stop()
          stop = start(watcher)
        },
      })
    },
  }
}

/** Calls back when something in a folder, or another file that matters, has changed, never twice at a time, until it is ended. */
function watchFolder(
  watcher: Watcher,
  directory: string,
  matters: (path: string) => boolean,
  sync: () => Promise<void>,
): () => void {
  let running = Promise.resolve()
  let isOver = false
  let pending: NodeJS.Timeout | undefined
  const changed = (path: string) => {
    if (isOver) return
    if (!path.startsWith(directory.endsWith(sep) ? directory : directory + sep) && !matters(path)) return
    clearTimeout(pending)
    // An editor saves in several steps, and a translator several files.
    pending = setTimeout(() => (running = running.then(sync)), 20)
  }
  watcher.add(directory)
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed)
  return () => {
    isOver = true
    clearTimeout(pending)
  }
}
