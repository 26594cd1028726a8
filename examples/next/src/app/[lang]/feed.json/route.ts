import { jsonFeed } from 'kawaraban/outputs'
import { feedRoute } from '../../../feed'

export { editionParams as generateStaticParams } from '../../../news'
export const dynamic = 'force-static'
export const GET = feedRoute(jsonFeed, 'application/feed+json')
