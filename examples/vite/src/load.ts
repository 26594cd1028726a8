import { newsroom } from './newsroom'

const base = './articles/'
const parsed = new Map<string, ReturnType<typeof newsroom.parse>>()

/** Puts the articles together, with their images where Vite has them. Only what has changed is parsed again. */
export function load(texts: Readonly<Record<string, string>>, images: Readonly<Record<string, string>>) {
  const articles = Object.entries(texts).map(([key, text]) => {
    const path = key.slice(base.length)
    const known = parsed.get(path)
    // What is wrong with a text has been said by checkArticles in vite.config.ts.
    const article = known?.source === text ? known : newsroom.parse(text, { path })
    parsed.set(path, article)
    return article
  })
  const assets = (path: string) => {
    const url = images[base + path]
    return url === undefined ? undefined : { url }
  }
  return newsroom.collect(articles, { assets })
}
