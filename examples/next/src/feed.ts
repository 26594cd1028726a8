import type { rss } from 'kawaraban/outputs'
import { editionAt } from './news'

/** A route that serves a feed of an edition. */
export const feedRoute =
  (write: typeof rss, type: string) =>
  async (_: Request, { params }: { params: Promise<{ lang: string }> }) => {
    const { collection, locale } = await editionAt((await params).lang)
    return new Response(await write(collection, locale), { headers: { 'Content-Type': `${type}; charset=utf-8` } })
  }
