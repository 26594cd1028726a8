import type { Article } from './article.js'
import type { Result } from './diagnostic.js'
import { requestedTags } from './locale/requested.js'
import zodJa from 'zod/v4/locales/ja.js'
import { english, reading } from './locale/english.js'
import { japanese } from './locale/japanese.js'
import type { Locale } from './locale/locale.js'
import { technyan } from './mascot/technyan.js'
import type { MetaOf } from './meta-types.js'
import type { RenderOptions } from './newsroom.js'
import type { NewsroomSetup } from './options.js'
import { defaultLimits } from './parse/limits.js'
import { valueOrThrow } from './parse/parser.js'
import type { ParseOptions } from './parse/setup.js'
import { renderPage, type Rendered } from './render/article.js'
import { createSanitizer } from './render/sanitize.js'
import { createStages } from './stages.js'
import { articleSchema } from './schema/article-schema.js'

/**
 * The metadata that {@link parseArticle} gives: the built-in schema, and technyan's comment.
 *
 * @example
 * const { meta } = parseArticle(source)
 * const comment: DefaultMeta['technyanComment'] = meta.technyanComment
 * comment?.mood // 'neutral'
 */
export type DefaultMeta = MetaOf<typeof articleSchema, readonly [typeof technyan]>

// The packs without the words of collections, of which there is none here.
const en: Locale<'en'> = { code: 'en', messages: english, reading }
const ja: Locale<'ja'> = { code: 'ja', messages: japanese, zod: zodJa }

/**
 * What `normaliseOptions` makes of these locales and technyan, written out: it has to have at hand what any plugin could
 * need, and a page that takes one article and no set-up should not pay for that.
 */
export function defaultSetup(): NewsroomSetup {
  const { schema, elements = {} } = technyan
  return {
    locales: [en, ja],
    schema: articleSchema.extend({ ...schema?.shape }),
    plugins: [technyan],
    fields: {},
    site: undefined,
    pathPattern: undefined,
    parser: undefined,
    limits: defaultLimits,
    readers: {},
    messageFallback: {},
    fallback: {},
    now: () => new Date(),
    i18n: undefined,
    gfm: true,
    strict: false,
    aozoraRuby: false,
    remark: [],
    rehype: [],
    handlers: {},
    sanitize: createSanitizer([elements]),
  }
}

/** The stages behind the functions that need no newsroom: made when they are first needed, so that importing costs nothing. */
let made: ReturnType<typeof createStages<DefaultMeta, string>> | undefined

function stages() {
  return (made ??= createStages<DefaultMeta, string>(defaultSetup(), {
    open: true,
    codes: [en.code, ja.code],
    // Any language may be asked for: it gets its dates and direction, and English words.
    match: (requested) => requestedTags(requested)[0] ?? en.code,
  }))
}

/**
 * Parses one article with the built-in schema and no set-up: Markdown with YAML 1.2 frontmatter. Any well-formed
 * BCP 47 tag is a locale.
 *
 * @throws {@link ArticleError} with every problem of the file, and nothing else.
 * @example
 * const article = parseArticle('---\ntitle: Hello\ndate: 2025-01-20\nlocale: en\n---\nText')
 * article.meta.title // 'Hello'
 * article.body // 'Text'
 */
export function parseArticle(source: string, options?: ParseOptions): Article<DefaultMeta> {
  return valueOrThrow(safeParseArticle(source, options), source)
}

/**
 * Like {@link parseArticle}, with problems as data. It never throws on bad input.
 *
 * @example
 * const result = safeParseArticle(source, { path: 'a.md', language: 'ja' })
 * if (result.ok) console.log(result.value.meta.title)
 * else result.diagnostics.forEach((diagnostic) => console.error(formatDiagnostic(diagnostic, source)))
 */
export function safeParseArticle(source: string, options?: ParseOptions): Result<Article<DefaultMeta>> {
  return stages().parser.safeParse(source, options)
}

/**
 * Renders an article as sanitized HTML, for a reader in any locale: words in English and Japanese, dates and direction
 * in every language.
 *
 * @example
 * const { html, toc, readingTime } = await renderArticle(article, { locale: 'ja' })
 * html // '<article class="kb-article" lang="en" dir="ltr">…'
 * readingTime.minutes // 4
 */
export async function renderArticle(article: Article<DefaultMeta>, options?: RenderOptions): Promise<Rendered> {
  const { page, place } = stages()
  const context = place(article, options)
  return renderPage(await page.tree(article, context), article, context)
}
