import { createNewsroom, type Article, type Rendered } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'

/** A newsroom without plugins, in two languages. */
export const plainNewsroom = createNewsroom({ locales: [en, ja], site: { url: 'https://news.example/' } })

/** An article with this body, titled "A headline". */
export function articleWith(body: string, meta: Readonly<Record<string, unknown>> = {}): Article<object, 'en' | 'ja'> {
  return plainNewsroom.create({ meta: { title: 'A headline', date: '2025-01-20', locale: 'en', ...meta }, body })
}

/** What a body becomes. */
export function render(body: string, meta?: Readonly<Record<string, unknown>>): Rendered {
  return plainNewsroom.renderSync(articleWith(body, meta) as never)
}

/** The HTML of a body. */
export function bodyOf(body: string, meta?: Readonly<Record<string, unknown>>): string {
  return render(body, meta).body
}
