import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import { withOwnWords } from '../locale/own-words.js'
import type { Plugin } from '../plugin.js'
import { callPlugin, nameOf, PluginError } from '../plugin-error.js'
import type { ArticleCollection, PluginFinding } from '../plugin-parts.js'

/** What the plugins' own checks find wrong with an article that the schema let through; codes bear the plugin's name. */
export function checkByPlugins(
  article: Article<object>,
  plugins: readonly Plugin[],
  context: LocaleContext<string>,
  collection?: ArticleCollection,
): PluginFinding[] {
  return plugins.flatMap(({ name, validate }) => {
    if (!validate) return []
    const given: unknown = callPlugin(name, 'validate', nameOf(article), () =>
      validate(article as never, { ...withOwnWords(context, name), ...(collection && { collection }) }),
    )
    const fail = (problem: string) => new PluginError(name, 'validate', nameOf(article), problem)
    if (!Array.isArray(given)) throw fail(`it must give a list of findings, and gave ${typeof given}.`)
    return given.map((finding: unknown): PluginFinding => {
      if (!isFinding(finding)) throw fail('each finding needs a code and a message, both texts.')
      return { ...finding, code: `${name}/${finding.code}` }
    })
  })
}

function isFinding(value: unknown): value is PluginFinding {
  if (typeof value !== 'object' || value === null) return false
  const { code, message } = value as Record<string, unknown>
  return typeof code === 'string' && typeof message === 'string'
}
