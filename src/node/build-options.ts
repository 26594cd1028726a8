import type { CheckRules } from '../collection/rules.js'
import type { Theme } from '../site/theme.js'

/**
 * Where the files of a site are, as `kawaraban.config.ts` exports it beside its newsroom. Paths count from the folder of the
 * configuration.
 *
 * @example
 * import type { BuildOptions } from 'kawaraban/node'
 * export const build: BuildOptions = { content: 'articles', out: 'public_html', rules: { 'differing-links': 'off' } }
 * export default createNewsroom({ locales: [ja, en], site: { url: 'https://news.example' } })
 */
export interface BuildOptions {
  /** The folder of the articles; `content` where there is one, else the folder of the configuration, unless given. */
  readonly content?: string
  /** Which of its files are articles, as `folder` of `kawaraban/node` takes it. */
  readonly pattern?: string | readonly string[]
  /** Where the site goes; `dist` unless given. */
  readonly out?: string
  /** Files that are published as they are; `public` where there is one, unless given. */
  readonly public?: string
  /** How bad is what is found in texts, by code. */
  readonly rules?: CheckRules
  /** Functions in place of those of the theme. */
  readonly theme?: Partial<Theme>
  /** How many entries a page of a list has; 20 unless given. */
  readonly pageSize?: number
  /** Paths of further stylesheets, which stand in `public` or anywhere. */
  readonly stylesheets?: readonly string[]
}
