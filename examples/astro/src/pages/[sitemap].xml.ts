import type { APIRoute } from 'astro'
import { sitemap } from 'kawaraban/outputs'
import { news } from '../news'

/** One file, or several and their index where there are more addresses than one may hold. */
export async function getStaticPaths() {
  const files = sitemap(await news.collection())
  return [...files].map(([path, text]) => ({ params: { sitemap: path.replace(/\.xml$/, '') }, props: { text } }))
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
