import { createNewsroom, memory, type Collection, type NewsroomOptions } from 'kawaraban'
import { ar, en, ja, ko, zhHant } from 'kawaraban/locales'

const locales = [ja, en, ko, zhHant, ar] as const

/** Files as a collection, at noon of a day in June 2025 unless told otherwise. Title and date are filled in. */
export async function load(
  files: Readonly<Record<string, string>>,
  {
    language,
    rules,
    ...options
  }: Partial<NewsroomOptions<typeof locales>> & {
    language?: string
    rules?: object
  } = {},
): Promise<Collection<object, (typeof locales)[number]['code']>> {
  const newsroom = createNewsroom({
    locales,
    site: { url: 'https://news.example', timeZone: 'Asia/Tokyo' },
    now: () => new Date('2025-06-15T12:00:00Z'),
    ...options,
  })
  return newsroom.load(memory(files), { ...(language && { language }), ...(rules && { rules }) })
}

/** An article: fields, and what comes after them. */
export function article(fields: string, body = 'Text.\n'): string {
  const title = /^title:/m.test(fields) ? '' : 'title: A headline\n'
  const date = /^date:/m.test(fields) ? '' : 'date: 2025-01-20\n'
  return `---\n${title}${date}${fields === '' ? '' : `${fields}\n`}---\n${body}`
}
