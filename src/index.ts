export type { Article } from './article.js'
export { recordSource } from './collection/record-source.js'
export type { CheckRules } from './collection/rules.js'
export type { LeadImage, Syndicated } from './collection/published.js'
export type { FeedFormat, Site, SiteOptions } from './collection/site.js'
export type {
  Collection,
  CollectionProblem,
  Edition,
  Entry,
  EntryFilter,
  EntryPage,
  Redirect,
  Story,
  TranslatedPart,
  TranslationState,
} from './collection/types.js'
export { parseArticle, renderArticle, safeParseArticle, type DefaultMeta } from './default-newsroom.js'
export {
  ArticleError,
  formatDiagnostic,
  isArticleError,
  type Diagnostic,
  type Result,
  type Severity,
} from './diagnostic.js'
export type { Loader } from './loaders/loader.js'
export { memory } from './loaders/memory.js'
export { unstorage } from './loaders/unstorage.js'
export type { LocaleContext } from './locale/context.js'
export { defineLocale, type Locale, type MessageTree, type ReadingSpeed } from './locale/locale.js'
export type { ReadingTime } from './locale/measure.js'
export { searchText, tokenize } from './locale/search.js'
export { defineMascot, type MascotOptions } from './mascot/define-mascot.js'
export type { Drawing, Mascot, MascotComment, MascotWords } from './mascot/mascot.js'
export { technyan } from './mascot/technyan.js'
export { createNewsroom, type CollectOptions, type LoadOptions, type Newsroom, type RenderOptions } from './newsroom.js'
export type { ArticleOf, CollectionOf, EditionOf, EntryOf, LocaleOf } from './newsroom-types.js'
export type { NewsroomOptions } from './options.js'
export type { Limits } from './parse/limits.js'
export type { MarkdownParser } from './parse/markdown.js'
export type { ArticleData, ParseOptions } from './parse/setup.js'
export { definePlugin, type Plugin } from './plugin.js'
export type {
  Additions,
  ArticleCollection,
  Block,
  BodyData,
  FeedAddition,
  Json,
  JsonLdProperties,
  PluginFinding,
  SlotContent,
  SlotContext,
  SlotName,
} from './plugin-parts.js'
export { isPluginError, PluginError, type PluginStage } from './plugin-error.js'
export type { Outline, Rendered } from './render/article.js'
export type { Asset } from './render/images.js'
export type { ArticleTerm, ArticleTerms } from './render/terms.js'
export type { TocEntry } from './render/headings.js'
export { articleSchema, type ArticleMeta } from './schema/article-schema.js'
