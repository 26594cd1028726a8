export { archivePages, type ArchivePage } from './archive-pages.js'
export { atom } from './atom.js'
export { checkPublication } from './check-publication.js'
export { disclosure, type Disclosure } from './disclosure.js'
export type { FeedOptions } from './feed-items.js'
export { editionHead, head, type Head, type HeadArticle } from './head.js'
export { headForNext, headForUnhead, headHtml, type UnheadInput } from './head-shapes.js'
export { jsonFeed } from './json-feed.js'
export { languageSwitcher, type LanguageLink } from './language-switcher.js'
export { llmsTxt, type LlmsOptions } from './llms-txt.js'
export { markdownTwin } from './markdown-twin.js'
export { jsonLdScript, jsonLdText, newsArticle, type JsonLd } from './news-article.js'
export { newsSitemap } from './news-sitemap.js'
export { ninjs, type NinjsItem } from './ninjs.js'
export {
  alternatesOf,
  alternatesOfHome,
  canonicalOf,
  editionsOf,
  feedAddresses,
  type Alternate,
} from './publication.js'
export { redirects, type RedirectRule } from './redirects.js'
export { rss } from './rss.js'
export { searchDocuments, type SearchDocument, type SearchOptions } from './search-documents.js'
export { sitemap } from './sitemap.js'
