import { createNewsroom, formatDiagnostic, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'

/** A file of an author. */
export interface File {
  readonly path: string
  readonly source: string
}

const newsroom = createNewsroom({
  locales: [ja, en],
  plugins: [technyan],
  site: { url: 'https://news.example/', timeZone: 'Asia/Tokyo' },
})

/** Everything that the library makes of a file, as text: for readers in both languages, or what is wrong with it. */
export async function publish({ path, source }: File): Promise<string> {
  const parsed = newsroom.safeParse(source, { path, language: 'ja' })
  const problems = parsed.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, source))
  if (!parsed.ok) return problems.join('\n')
  const pages = await Promise.all(
    newsroom.locales.map(async (locale) => {
      const { html, text, excerpt, readingTime, toc } = await newsroom.render(parsed.value, { locale })
      return [html, text, excerpt, JSON.stringify({ readingTime, toc })]
    }),
  )
  return [...problems, JSON.stringify(parsed.value.meta), ...pages.flat()].join('\n')
}
