import type { HighlighterCore, ThemeRegistrationAny, TokenStyles } from 'shiki'

const tokenKinds =
  'comment constant string string-expression keyword function parameter punctuation link inserted deleted changed'
// Shiki's bits for them: 1, 2, 4, 8.
const fontStyles = ['italic', 'bold', 'underline', 'strikethrough']
/** The classes that tokens can have; their colours stand in the stylesheet. */
export const tokenClasses = [...tokenKinds.split(' '), ...fontStyles].map((kind) => `kb-token-${kind}`)
const colours = '--kb-light:#[0-9a-f]{3,8};--kb-dark:#[0-9a-f]{3,8}'
/** The only styles that tokens and blocks may have: colours of two schemes, as custom properties. */
export const tokenStyle = new RegExp(`^${colours}$`)
export const blockStyle = new RegExp(`^${colours};${colours.replaceAll(':#', '-ground:#')}$`)

/** A piece of code with one look. */
export interface Token {
  readonly content: string
  readonly className: readonly string[]
  readonly style?: string | undefined
}

/** The tokens of a piece of code, line by line, and the style of the block where themes give one. */
export interface Tokens {
  readonly lines: readonly (readonly Token[])[]
  readonly style?: string
}

// On long lines some grammars take the third power of their length. A limit of time would not be deterministic.
const limits = { tokenizeMaxLineLength: 301, tokenizeTimeLimit: 0 }

/** Tokens by the kinds of Shiki's theme of CSS variables, which become names of classes. */
export function byClass(highlighter: HighlighterCore, code: string, lang: string, theme: ThemeRegistrationAny): Tokens {
  const lines = highlighter.codeToTokensBase(code, { ...limits, lang, theme })
  const kinds = ({ color, fontStyle }: TokenStyles) => {
    const kind = /^var\((.+)\)$/.exec(color ?? '')?.[1] ?? ''
    return [...(tokenClasses.includes(kind) ? [kind] : []), ...fontClasses(fontStyle)]
  }
  return { lines: lines.map((line) => line.map((token) => ({ content: token.content, className: kinds(token) }))) }
}

/** Tokens with the colours of two themes. */
export function byThemes(highlighter: HighlighterCore, code: string, lang: string, themes: Themes): Tokens {
  const [light, dark] = [highlighter.getTheme(themes.light), highlighter.getTheme(themes.dark)]
  const base = styleOf(light.fg, dark.fg)
  const lines = highlighter.codeToTokensWithThemes(code, { ...limits, lang, themes: { ...themes } })
  return {
    style: `${base};${styleOf(light.bg, dark.bg).replaceAll(':', '-ground:')}`,
    lines: lines.map((line) =>
      line.map(({ content, variants }) => {
        const style = styleOf(variants['light']?.color ?? light.fg, variants['dark']?.color ?? dark.fg)
        const className = fontClasses(variants['light']?.fontStyle)
        return { content, className, style: style === base ? undefined : style }
      }),
    ),
  }
}

/** Two themes, by colour scheme. */
export type Themes = Readonly<Record<'light' | 'dark', ThemeRegistrationAny>>

function styleOf(light: string, dark: string): string {
  return `--kb-light:${light};--kb-dark:${dark}`.toLowerCase()
}

function fontClasses(fontStyle = 0): string[] {
  return fontStyles
    .filter((_, bit) => fontStyle > 0 && (fontStyle & (1 << bit)) !== 0)
    .map((name) => `kb-token-${name}`)
}
