import type { Collection, Entry } from '../collection/types.js'
import { directionOf } from '../locale/tag.js'
import type { Rendered } from '../render/article.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import type { LoaderContext } from './loader.js'
import { headingsOf, pageOf } from './page.js'
import { writtenIn } from './written.js'

/** What an entry of the store was made of, and of which file. */
interface Made {
  readonly digest: string
  readonly path: string | undefined
  readonly place: string
  /** Whether no article was broken at that time, to which it may have a link. */
  readonly isWhole: boolean
}

/** Keeps Astro's store as a collection is: what has changed since the last time is made anew, and the rest is left as it is. */
export function createKeeper<Meta, L extends string>(context: LoaderContext, header: boolean) {
  const { store, generateDigest, parseData } = context
  // Of this run alone: in an earlier one, the newsroom or the library may have been another.
  const made = new Map<string, Made>()
  // Where images were published, as far as is known.
  const addresses = new Map<string, string>()
  let imageChanges = 0
  return async (
    collection: Collection<Meta, L>,
    filePathOf: (path: string) => string,
    images: ReadonlyMap<string, string>,
  ) => {
    const entries = collection.locales.flatMap((locale) => {
      const { entries, withdrawn } = collection.edition(locale)
      return [...entries, ...withdrawn]
    })
    const broken = new Set(
      collection.diagnostics.flatMap(({ severity, path }) =>
        severity === 'error' && path !== undefined ? [path] : [],
      ),
    )
    const isBroken = ({ path }: Made) => path !== undefined && broken.has(path)
    // A page names others, and changes with them. What is broken for the moment keeps its place.
    const places = new Set([...entries.map(placeOf), ...[...made.values()].filter(isBroken).map(({ place }) => place)])
    for (const [file, url] of images) {
      if ((addresses.get(file) ?? url) !== url) imageChanges++
      addresses.set(file, url)
    }
    const neighbours = generateDigest([imageChanges, ...[...places].toSorted()].join('\n'))
    const gone = new Set(store.keys())
    const failures: unknown[] = []
    const put = async (entry: Entry<Meta, L>) => {
      const { article, locale, slug } = entry
      const id = `${locale}/${slug}`
      gone.delete(id)
      const digest = generateDigest(JSON.stringify([article.source, locale, entry.updated, neighbours]))
      const last = made.get(id)
      if (last?.digest === digest && (last.isWhole || broken.size > 0)) return
      const filePath = filePathOf(article.path ?? '')
      const rendered = await entry.render()
      const page = await pageOf(entry, rendered)
      const data = await parseData({ id, filePath, data: { ...writtenIn(article.source), meta: article.meta, page } })
      // Without a digest, by which Astro would keep what an earlier run has stored, made by another newsroom perhaps.
      store.set({
        id,
        data,
        body: article.body,
        filePath,
        rendered: { html: contentOf(entry, rendered, header), metadata: { headings: headingsOf(rendered.toc) } },
      })
      made.set(id, { digest, path: article.path, place: placeOf(entry), isWhole: broken.size === 0 })
    }
    // A plugin that fails for one article keeps none of the others back.
    for (const entry of entries) await put(entry).catch((failure: unknown) => failures.push(failure))
    for (const id of gone) {
      // Whoever is writing an article has it before them as it last was right, and what is wrong over it.
      const last = made.get(id)
      if (last && isBroken(last)) continue
      store.delete(id)
      made.delete(id)
    }
    if (failures.length > 0) throw failures[0]
  }
}

/** What pages of other articles say of one: where it stands, whether it can be read, of what it is a translation. */
function placeOf<Meta, L extends string>({ article, url, isWithdrawn }: Entry<Meta, L>): string {
  const { canonical, translationOf } = article.meta as Partial<ArticleMeta>
  return JSON.stringify([url, article.path, isWithdrawn, canonical, translationOf])
}

/** The whole article, or what comes after a headline that the site draws itself. */
function contentOf<Meta, L extends string>(
  { article: { locale } }: Entry<Meta, L>,
  { html, parts, body }: Rendered,
  header: boolean,
): string {
  if (header) return html
  const inner = `${parts.beforeBody}<div class="kb-body">${body}</div>${parts.afterBody}${parts.footer}`
  return `<div class="kb-article" lang="${locale}" dir="${directionOf(locale)}">${inner}</div>`
}
