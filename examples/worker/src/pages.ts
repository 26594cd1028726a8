import { html, raw } from 'hono/html'
import { editionHead, head, headHtml, languageSwitcher, type Head } from 'kawaraban/outputs'
import { newsroom, type NewsEdition, type NewsEntry, type NewsLocale } from './newsroom.js'

const words = {
  ja: { skip: '本文へ', languages: '言語', feed: 'RSS', missing: 'ページが見つかりません', home: '記事一覧へ' },
  en: {
    skip: 'Skip to the text',
    languages: 'Languages',
    feed: 'RSS',
    missing: 'Page not found',
    home: 'All articles',
  },
  ar: { skip: 'إلى النص', languages: 'اللغات', feed: 'RSS', missing: 'الصفحة غير موجودة', home: 'كل المقالات' },
} satisfies Record<NewsLocale, Record<string, string>>

/** A front page: the newest articles as cards. */
export async function frontPage(edition: NewsEdition) {
  const cards = await Promise.all(edition.entries.slice(0, 30).map(card))
  const main = html`<h1>${newsroom.site?.name(edition.locale)}</h1>
    <p class="motto">${newsroom.site?.description(edition.locale)}</p>
    <div class="cards">${cards}</div>`
  return page(edition, { about: editionHead(edition), languages: languageSwitcher(edition), main })
}

/**
 * An article's page. It is the entry that renders it, and not `newsroom.renderSync(entry.article)`, which knows one article
 * and no others: links to other files would lead nowhere, pictures would be looked for beside the page, a fallback would not
 * say that it is one, and the text of an article that was withdrawn would still be there.
 */
export async function articlePage(entry: NewsEntry) {
  const { html: article } = await entry.render()
  return page(entry.collection.edition(entry.locale), {
    about: await head(entry),
    languages: languageSwitcher(entry),
    main: raw(article),
  })
}

/** What is shown where there is nothing. */
export function missingPage(edition: NewsEdition, url: string) {
  const { missing, home } = words[edition.locale]
  return page(edition, {
    about: { ...editionHead(edition, { title: missing, url }), robots: 'noindex' },
    languages: [],
    main: html`<h1>${missing}</h1>
      <p><a href="${edition.pathname}">${home}</a></p>`,
  })
}

type Html = ReturnType<typeof html>

/** The document around every page. Its own ids have a colon, which those of headings never have. */
function page(
  edition: NewsEdition,
  { about, languages, main }: { about: Head; languages: ReturnType<typeof languageSwitcher>; main: Html },
) {
  const word = words[edition.locale]
  return html`<!doctype html>
    <html lang="${about.lang}" dir="${about.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${raw(headHtml(about))}
        <link rel="icon" href="/images/wave.svg" />
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body>
        <a class="skip" href="#page:main">${word.skip}</a>
        <header class="masthead">
          <a href="${edition.pathname}">${about.siteName}</a>
          <nav aria-label="${word.languages}">
            <ul>
              ${languages.map(({ locale, dir, name, pathname, isCurrent }) =>
                isCurrent
                  ? html`<li aria-current="page">${name}</li>`
                  : html`<li>
                      <a href="${pathname}" lang="${locale}" dir="${dir}" hreflang="${locale}">${name}</a>
                    </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="page:main">${main}</main>
        <footer class="colophon"><a href="${edition.pathname}rss.xml">${word.feed}</a></footer>
      </body>
    </html>`
}

async function card(entry: NewsEntry) {
  const { article, locale, pathname } = entry
  const { title, date, description } = article.meta
  const { formatDate, dir } = newsroom.localize(article.locale)
  const { category } = entry.terms()
  return html`<article lang="${article.locale}" dir="${dir}">
    <p lang="${locale}">${category?.label}</p>
    <h2><a href="${pathname}">${title}</a></h2>
    <p>${description ?? (await entry.outline()).excerpt}</p>
    <time datetime="${date}">${formatDate(date)}</time>
  </article>`
}
