/**
 * The stages at which a newsroom calls a plugin, in the order in which they come.
 *
 * @example
 * const stage: PluginStage = 'slots'
 * const isOurs = (error: unknown) => isPluginError(error) && error.stage === stage
 * isOurs(new Error('x')) // false
 */
export type PluginStage =
  'setup' | 'validate' | 'remark' | 'handlers' | 'blocks' | 'rehype' | 'slots' | 'jsonLd' | 'feed'

/**
 * What is thrown when a plugin fails: it names the plugin, the article and the stage, and keeps the plugin's own error
 * as `cause`. Other articles, and the next try at this one, are not affected.
 *
 * @example
 * try { await newsroom.render(article) } catch (error) {
 *   if (isPluginError(error)) console.error(error.plugin, error.stage, error.path, error.cause)
 * }
 */
export class PluginError extends Error {
  override readonly name = 'PluginError'

  constructor(
    readonly plugin: string,
    readonly stage: PluginStage,
    /** The article's path, or its title where it has none. */
    readonly path: string | undefined,
    problem: string,
    /** `part` is which of several slots or blocks it was. */
    { part, ...options }: ErrorOptions & { part?: string | undefined } = {},
  ) {
    const where = part === undefined ? stage : `${stage}.${part}`
    super(`The plugin "${plugin}" failed in ${where}${path === undefined ? '' : ` for ${path}`}: ${problem}`, options)
  }
}

/**
 * Whether a caught value is a {@link PluginError}, also one that another copy of this package threw.
 *
 * @example
 * const page = await newsroom.render(article).catch((error: unknown) => {
 *   if (!isPluginError(error)) throw error
 * })
 */
export function isPluginError(value: unknown): value is PluginError {
  return value instanceof Error && value.name === 'PluginError' && 'stage' in value
}

/** Names what a plugin threw; an error that already names one stays as it is. */
export function pluginError(
  plugin: string,
  stage: PluginStage,
  path: string | undefined,
  cause: unknown,
  part?: string,
): PluginError {
  if (isPluginError(cause)) return cause
  const problem = cause instanceof Error ? cause.message : String(cause)
  return new PluginError(plugin, stage, path, problem, { cause, part })
}

/** Calls a part of a plugin, and names the plugin where it throws. */
export function callPlugin<T>(
  plugin: string,
  stage: PluginStage,
  path: string | undefined,
  call: () => T,
  part?: string,
): T {
  try {
    return call()
  } catch (error) {
    throw pluginError(plugin, stage, path, error, part)
  }
}

/** What an article is called in an error. */
export function nameOf(article: { readonly path?: string; readonly meta: object }): string | undefined {
  if (article.path !== undefined) return article.path
  return 'title' in article.meta && typeof article.meta.title === 'string' ? `"${article.meta.title}"` : undefined
}
