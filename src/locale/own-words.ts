import type { LocaleContext } from './context.js'

/** A context that finds the words of a plugin by their bare keys; where it has none, the library's. */
export function withOwnWords(context: LocaleContext<string>, plugin: string): LocaleContext<string> {
  const full = (key: string) => (context.has(`${plugin}.${key}`) ? `${plugin}.${key}` : key)
  return {
    ...context,
    t: (key, values) => context.t(full(key), values),
    word: (key, values) => context.word(full(key), values),
    has: (key) => context.has(full(key)),
  }
}
