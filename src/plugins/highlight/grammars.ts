import type { BundledLanguage, BundledTheme, ThemeRegistrationAny } from 'shiki'
import { byClass, byThemes, type Tokens } from './tokens.js'

/**
 * A theme by its name in Shiki, or one of your own in the form of VS Code.
 *
 * @example
 * const light: HighlightTheme = 'github-light'
 * const dark: HighlightTheme = { name: 'ink', type: 'dark', settings: [{ settings: { foreground: '#eeeeee' } }] }
 * highlight({ themes: { light, dark } })
 */
export type HighlightTheme = BundledTheme | ThemeRegistrationAny

type Tokenize = (code: string) => Tokens

const plain = 'text'
const plainNames = new Set([plain, '', 'txt', 'plain', 'plaintext', 'ansi'])

/** Grammars, each in a registry of its own: how code looks must not depend on what else was loaded before. */
export function createGrammars(themes?: { readonly light: HighlightTheme; readonly dark: HighlightTheme }) {
  const ready = new Map<string, Tokenize>()
  const pending = new Map<string, Promise<void>>()
  // Plain code needs nothing, unless it is to stand on the ground of a theme.
  if (themes === undefined) ready.set(plain, (code) => ({ lines: [[{ content: code, className: [] }]] }))

  let known: Awaited<ReturnType<typeof importShiki>>['bundledLanguages'] | undefined
  const isKnown = (name: string): name is BundledLanguage => known !== undefined && Object.hasOwn(known, name)
  const resolve = (name: string) => (plainNames.has(name) || (known !== undefined && !isKnown(name)) ? plain : name)

  const make = async (name: string): Promise<void> => {
    const shiki = await importShiki()
    known = shiki.bundledLanguages
    const language = resolve(name)
    if (ready.has(language)) return
    const highlighter = await shiki.createHighlighterCore({
      engine: shiki.createJavaScriptRegexEngine({ forgiving: true }),
      langs: isKnown(language) ? [known[language]] : [],
      warnings: false,
    })
    if (themes === undefined) {
      const theme = shiki.createCssVariablesTheme({ name: 'kawaraban', variablePrefix: 'kb-' })
      await highlighter.loadTheme(theme)
      ready.set(language, (code) => byClass(highlighter, code, language, theme))
    } else {
      const pair = { light: await themeOf(themes.light), dark: await themeOf(themes.dark) }
      await highlighter.loadTheme(pair.light, pair.dark)
      ready.set(language, (code) => byThemes(highlighter, code, language, pair))
    }
  }
  return {
    /** Whether code in a language can be coloured at once. */
    isReady: (name: string) => ready.has(resolve(name)),
    /** Whether Shiki has a language; known when one has been loaded. */
    has: (name: string) => plainNames.has(name) || isKnown(name),
    tokens: (name: string, code: string) => ready.get(resolve(name))?.(code),
    async load(name: string): Promise<void> {
      if (ready.has(resolve(name))) return
      const made = pending.get(name) ?? make(name)
      pending.set(name, made)
      // Where it failed, the next article tries again.
      await made.finally(() => pending.delete(name))
    },
  }
}

async function importShiki() {
  try {
    const [core, engine, languages] = await Promise.all([
      import('shiki/core'),
      import('shiki/engine/javascript'),
      import('shiki/langs'),
    ])
    return { ...core, ...engine, ...languages }
  } catch (cause) {
    throw new Error('code is coloured by shiki, which could not be imported; install it: npm install shiki', { cause })
  }
}

async function themeOf(theme: HighlightTheme): Promise<ThemeRegistrationAny> {
  if (typeof theme !== 'string') return theme
  const { bundledThemes } = await import('shiki/themes')
  if (!Object.hasOwn(bundledThemes, theme)) {
    throw new Error(`Shiki has no theme "${theme}"; https://shiki.style/themes lists those that it has.`)
  }
  return (await bundledThemes[theme]()).default
}
