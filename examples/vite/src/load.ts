import { memory, type CollectionOf } from 'kawaraban'
import { newsroom } from './newsroom'

const base = './articles/'
let previous: CollectionOf<typeof newsroom> | undefined

/** Puts the articles together, with their images where Vite has them. Only what has changed is parsed again. */
export async function load(texts: Readonly<Record<string, string>>, images: Readonly<Record<string, string>>) {
  const assets = (path: string) => {
    const url = images[base + path]
    return url === undefined ? undefined : { url }
  }
  // What is wrong with a text has been said by checkArticles in vite.config.ts.
  previous = await newsroom.load(memory(texts, { base }), { assets, previous })
  return previous
}
