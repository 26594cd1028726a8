import { sitemap } from 'kawaraban/outputs'
import { news } from '../../news'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(sitemap(await news()).get('sitemap.xml'), { headers: { 'Content-Type': 'application/xml' } })
}
