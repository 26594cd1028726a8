import type { APIRoute } from 'astro'
import { atom, jsonFeed, rss } from 'kawaraban/outputs'
import { news, newsroom } from '../../news'

const feeds = { 'rss.xml': rss, 'atom.xml': atom, 'feed.json': jsonFeed }

export function getStaticPaths() {
  return newsroom.locales.flatMap((lang) =>
    Object.entries(feeds).map(([feed, write]) => ({ params: { lang, feed }, props: { lang, write } })),
  )
}

export const GET: APIRoute<{ lang: string; write: typeof rss }> = async ({ props: { lang, write } }) =>
  new Response(await write(await news.collection(), lang))
