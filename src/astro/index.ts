export { astroBlog } from './blog.js'
export { articles, type ArticlesLoader, type ArticlesOptions, type LoaderContext } from './loader.js'
export { kawaraban, type KawarabanIntegration } from './integration.js'
export type { AstroArticle, AstroPage } from './page.js'
