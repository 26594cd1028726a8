import type { CollectionOf, EditionOf } from 'kawaraban'
import { editionHead, head, languageSwitcher, type Head } from 'kawaraban/outputs'
import { html, raw, type Html } from 'kawaraban/site'
import { newsroom } from './newsroom'
import { words } from './words'

type Collection = CollectionOf<typeof newsroom>
type Edition = EditionOf<typeof newsroom>
type Entry = Edition['entries'][number]

/** A page: what stands in the head, in the navigation and between. */
export interface Page {
  readonly head: Head
  readonly languages: Html
  readonly main: Html
}

/** The page at a path: `/ja/` is a front page, `/ja/koyubi-3b/` an article. */
export async function pageAt(path: string, collection: Collection): Promise<Page> {
  const [tag = '', ...slug] = path.split('/').filter(Boolean).map(decodeURIComponent)
  const edition = collection.edition(newsroom.isLocale(tag) ? tag : newsroom.match(navigator.languages))
  const { locale } = edition
  const languages = (of: Edition | Entry) => languagesOf(of, words[locale].languages)
  if (slug.length === 0 && (tag === locale || tag === ''))
    return { head: editionHead(edition), languages: languages(edition), main: front(edition) }
  const entry = tag === locale ? edition.get(slug.join('/')) : undefined
  if (entry) return { head: await head(entry), languages: languages(entry), main: raw((await entry.render()).html) }
  const { missing, home } = words[locale]
  return {
    head: editionHead(edition, { title: missing, url: location.href }),
    languages: languages(edition),
    main: html`<h1>${missing}</h1>
      <p><a href="${edition.url}">${home}</a></p>`,
  }
}

function front(edition: Edition): Html {
  const { latest, nothing } = words[edition.locale]
  return html`
    <h1>${latest}</h1>
    <ol class="cards">
      ${edition.entries.map(card)}
    </ol>
    <p class="nothing" hidden>${nothing}</p>
  `
}

function card({ article, locale, url, collection }: Entry): Html {
  const { title, date, description, technyanComment: comment } = article.meta
  const { dir } = collection.localize(article.locale)
  return html`<li class="card">
    <p class="when"><time datetime="${date}">${collection.localize(locale).formatDate(date)}</time></p>
    <div lang="${article.locale}" dir="${dir}">
      <h2><a href="${url}">${title}</a></h2>
      <p>${description}</p>
      ${
        comment &&
        html`<mascot-comment mascot="technyan" mood="${comment.mood}" variant="compact"
          >${comment.text}</mascot-comment
        >`
      }
    </div>
  </li>`
}

function languagesOf(of: Edition | Entry, label: string): Html {
  return html`<ul aria-label="${label}">
    ${languageSwitcher(of).map(
      ({ url, locale, dir, name, isCurrent }) =>
        html`<li>
          <a
            href="${url}"
            hreflang="${locale}"
            lang="${locale}"
            dir="${dir}"
            ${isCurrent && raw(' aria-current="page"')}
            >${name}</a
          >
        </li>`,
    )}
  </ul>`
}
