import type { Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import { createLocaleSet } from './locale/locale-set.js'
import { formatsFor } from './locale/matching.js'
import { memo } from './locale/memo.js'
import { canonicalTag } from './locale/tag.js'
import type { RenderOptions } from './newsroom.js'
import type { NewsroomSetup } from './options.js'
import { createPages } from './pages.js'
import { createMarkdown } from './parse/markdown.js'
import { createParser } from './parse/parser.js'

/** How tags become locales: in a newsroom by matching, for the functions without one as they are. */
export interface LocalePolicy<L extends string> {
  readonly open: boolean
  readonly codes: readonly [L, ...L[]]
  readonly match: (requested: string | readonly string[]) => L
}

/** The stages that an article goes through, made for one newsroom. What is made of them is left to who uses them. */
export function createStages<Meta, L extends string>(setup: NewsroomSetup, policy: LocalePolicy<L>) {
  const { codes, match, open } = policy
  const locales = createLocaleSet({
    locales: setup.locales,
    layers: setup.plugins.flatMap(({ name, messages }) => (messages ? { name, messages } : [])),
    i18n: setup.i18n,
    fallback: setup.messageFallback,
    clock: { now: setup.now, timeZone: setup.site?.timeZone ?? 'UTC' },
  })
  const blocks = setup.plugins.flatMap((plugin) => Object.keys(plugin.blocks ?? {}))
  const markdown = createMarkdown({ ...setup, blocks })
  const parser = createParser<Meta, L>({
    ...setup,
    blocks: { names: blocks, parse: (body) => markdown.parse(body) },
    declared: { locales: codes, open, pattern: setup.pathPattern },
    words: (language) => locales.language(language),
  })
  const isLocale = (tag: string): tag is L => codes.some((code) => code === tag)
  const page = createPages(setup, markdown)
  // Asked for with every page, and with the same few languages.
  const contextFor = memo((asked: string) => {
    const at = asked.indexOf(' ')
    const locale = asked.slice(at + 1)
    const code = match([locale, asked.slice(0, at)])
    return locales.context(code, formatsFor(code, locale))
  })
  const place = (article: Article<object>, { locale }: RenderOptions = {}): LocaleContext<string> => {
    if (open ? canonicalTag(article.locale) === undefined : !isLocale(article.locale)) {
      const name = article.path === undefined ? 'The article' : `The article ${article.path}`
      const problem = open
        ? 'which is no language tag; parse the article again.'
        : `which this newsroom does not have. It has ${codes.join(', ')}; add it, or take the one that parsed it.`
      throw new Error(`${name} is in ${JSON.stringify(article.locale)}, ${problem}`)
    }
    return locale === undefined ? locales.context(article.locale) : contextFor(`${article.locale} ${locale}`)
  }
  return { locales, parser, page, place, isLocale }
}
