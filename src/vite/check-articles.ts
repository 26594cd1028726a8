import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Plugin } from 'vite'
import { inOverlay } from '../code-frame.js'
import { ArticleError, formatDiagnostic, type Diagnostic } from '../diagnostic.js'
import type { Newsroom } from '../newsroom.js'

/**
 * Which files are articles, and in which language to speak of what is wrong with them.
 *
 * @example
 * const options: CheckArticlesOptions = { base: 'src/articles', language: 'ja' }
 * const plugins = [checkArticles(newsroom, options)]
 * // and in the site: memory(import.meta.glob('./articles/**\/*.md', …), { base: './articles/' })
 */
export interface CheckArticlesOptions {
  /**
   * The folder of the articles, from Vite's root: paths are counted from it, as from the `base` of `memory`, and what stands
   * elsewhere is no article. Unless given, paths are counted from the root, and all Markdown is articles.
   */
  base?: string
  /** The language of the messages; English unless given. */
  language?: string
}

/**
 * A Vite plugin for sites whose articles come into the bundle as text: it checks each Markdown file that is imported with
 * `?raw`, by a path or by `import.meta.glob`. One with errors fails `vite build`, and stands over the page in `vite dev`, with
 * its place, the lines around it and what to do. Warnings are printed.
 *
 * @param newsroom - The one that the site reads its articles with: `vite.config.ts` imports it from where the site does.
 * @example
 * import { checkArticles } from 'kawaraban/vite'
 * import { newsroom } from './src/newsroom.ts'
 * export default defineConfig({ plugins: [checkArticles(newsroom, { base: 'src/articles' })] })
 */
export function checkArticles(
  newsroom: Pick<Newsroom<object, string>, 'safeParse'>,
  { base, language = 'en' }: CheckArticlesOptions = {},
): Plugin {
  let folder = ''
  let isBuild = false
  return {
    name: 'kawaraban',
    // Before Vite's own plugin, which makes a module of the file.
    enforce: 'pre',
    configResolved({ root, command }) {
      folder = posix.join(root, base ?? '')
      isBuild = command === 'build'
    },
    load: {
      filter: { id: /\.(?:md|markdown|mdx)\?(?:.*&)?raw(?:&|$)/i },
      async handler(id) {
        const file = id.replace(/\?.*$/s, '')
        const path = posix.relative(folder, file)
        if (base !== undefined && path.startsWith('../')) return null
        // Vite watches what it has loaded, and this may be refused.
        this.addWatchFile(file)
        const source = await readWritten(file)
        const { diagnostics } = newsroom.safeParse(source, { path, language })
        const found = diagnostics.map((diagnostic) => ({ ...diagnostic, path: file }))
        const errors = found.filter(({ severity }) => severity === 'error')
        for (const warning of found.filter(({ severity }) => severity === 'warning'))
          // Of a warning, a build prints the message and nothing else.
          this.warn(isBuild ? formatDiagnostic(warning, source) : problemOf([warning], source))
        if (isSome(errors)) this.error(problemOf(errors, source))
        return null
      },
    },
  }
}

/** Who saves a file may empty it first, and Vite is told of that, but not of what is written within the next 50 ms. */
async function readWritten(file: string): Promise<string> {
  let text = await readFile(file, 'utf8')
  for (let attempt = 0; attempt < 10 && text === ''; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    text = await readFile(file, 'utf8')
  }
  return text
}

function isSome(diagnostics: Diagnostic[]): diagnostics is [Diagnostic, ...Diagnostic[]] {
  return diagnostics.length > 0
}

/** As Vite prints it and lays it over the page, which show the place of the first by themselves. */
function problemOf(diagnostics: readonly [Diagnostic, ...Diagnostic[]], source: string): ArticleError {
  const error = new ArticleError(diagnostics, source)
  error.message = diagnostics
    .map(({ message, hint, start }, index) => {
      const place = index === 0 ? '' : `${start.line}:${start.column} `
      return `${place}${message}${hint === undefined ? '' : `\n→ ${hint}`}`
    })
    .join('\n\n')
  // Where in this library it was found helps no author.
  error.stack = ''
  return Object.assign(error, { frame: inOverlay(error.frame) })
}
