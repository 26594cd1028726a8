import { addressOf, path, rootOf, slugOf } from './addresses.mjs'
import { html, raw } from './html.mjs'
import { newsroom, site } from './newsroom.mjs'

/**
 * @typedef {Awaited<ReturnType<typeof newsroom.load>>} Collection
 * @typedef {ReturnType<Collection['edition']>} Edition
 * @typedef {Edition['entries'][number]} Entry
 * @typedef {{ locale: string, address: string }} Translation
 */

/**
 * The page of an entry. Everything in it that an author wrote in Markdown comes from kawaraban, and so do the notices that an
 * article is not translated or was withdrawn; we put the reading time and the contents between its header and its body.
 *
 * @param {Entry} entry
 * @param {import('kawaraban').Rendered} rendered
 * @param {Edition} edition
 */
export function articlePage(entry, { parts, toc, readingTime, excerpt, text }, edition) {
  const { article, locale, isWithdrawn } = entry
  const { title, description } = article.meta
  const { t } = newsroom.localize(locale)
  const address = addressOf(entry.url)
  const root = rootOf(address)
  const { dir } = newsroom.localize(article.locale)
  const contents =
    toc.length > 0 && html`<nav class="contents" aria-label="${t('article.contents')}">${contentsList(toc)}</nav>`
  const related = isWithdrawn ? [] : edition.related(entry)
  const translations = entry.alternates.map((other) => ({ locale: other.locale, address: addressOf(other.url) }))
  // A search engine is told of the original, and not of each edition that shows it.
  const canonical = entry.alternates.find((other) => other.locale === article.locale)?.url ?? entry.url
  return layout(
    {
      locale,
      address,
      canonical,
      title,
      description: isWithdrawn ? undefined : (description ?? excerpt),
      translations,
    },
    html`<main id="page:text" class="page">
      <article class="kb-article" lang="${article.locale}" dir="${dir}">
        ${raw(parts.header)}
        ${
          text !== '' &&
          html`<div class="guide" lang="${locale}" dir="${newsroom.localize(locale).dir}">
            <p class="reading-time">${readingTime.label}</p>
            ${
              contents &&
              html`<details>
                <summary>${t('article.contents')}</summary>
                ${contents}
              </details>`
            }
            ${
              contents &&
              html`<div class="beside">
                <p class="kb-label">${t('article.contents')}</p>
                ${contents}
              </div>`
            }
          </div>`
        }
        ${raw(parts.beforeBody)}
        <div class="kb-body">${raw(parts.body)}</div>
        ${raw(parts.afterBody)}${raw(parts.footer)}
      </article>
      ${neighbours(entry, edition, root)}
      ${
        related.length > 0 &&
        html`<aside class="more" aria-labelledby="page:more">
          <h2 id="page:more">${t('site.related')}</h2>
          ${headlines(related, root)}
        </aside>`
      }
    </main>`,
  )
}

/** The entries before and after one. @param {Entry} entry @param {Edition} edition @param {string} root */
function neighbours(entry, edition, root) {
  const { t } = newsroom.localize(entry.locale)
  const ways = [
    { rel: 'prev', label: t('site.older'), to: edition.previous(entry) },
    { rel: 'next', label: t('site.newer'), to: edition.next(entry) },
  ]
  const known = ways.flatMap(({ to, ...way }) => (to ? [{ ...way, to }] : []))
  if (known.length === 0) return undefined
  return html`<nav class="neighbours" aria-label="${t('site.archive')}">
    ${known.map(({ rel, label, to }) => html`<p><span>${label}</span> ${linkTo(to, root, rel)}</p>`)}
  </nav>`
}

/**
 * The front page of a language: what its readers get, newest first.
 *
 * @param {Edition} edition
 * @param {Edition[]} editions
 */
export function frontPage({ locale, entries }, editions) {
  const { t } = newsroom.localize(locale)
  const address = `${locale}/`
  const translations = editions.map((other) => ({ locale: other.locale, address: `${other.locale}/` }))
  const root = rootOf(address)
  return layout(
    { locale, address, title: t('site.motto'), motto: t('site.motto'), translations, isFront: true },
    html`<main id="page:text" class="page">
      <div class="stories">${entries.map((entry) => card(entry, root))}</div>
      <p class="all"><a href="archive/">${t('site.archive')}</a></p>
    </main>`,
  )
}

/**
 * The ways into all that a language has: by month and by topic.
 *
 * @param {Edition} edition
 */
export function archivePage(edition) {
  const { locale } = edition
  const { t, formatNumber } = newsroom.localize(locale)
  const lists = [
    {
      title: t('site.months'),
      ways: [...edition.by('month')].map(([month, own]) => ({ to: `${month}/`, label: monthName(locale, month), own })),
    },
    {
      title: t('site.topics'),
      ways: topicsOf(edition).map(([topic, own]) => ({
        to: `../topics/${path(slugOf(topic))}/`,
        label: topic,
        own,
      })),
    },
  ]
  return layout(
    { locale, address: `${locale}/archive/`, title: t('site.archive') },
    html`<main id="page:text" class="page archive">
      <h1>${t('site.archive')}</h1>
      ${lists.map(
        ({ title, ways }) =>
          html`<section>
            <h2>${title}</h2>
            <ul>
              ${ways.map(
                ({ to, label, own }) =>
                  html`<li>
                    <a href="${to}"><bdi>${label}</bdi></a> <span>${formatNumber(own.length)}</span>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </main>`,
  )
}

/** The topics that more than one entry is on. @param {Edition} edition */
export const topicsOf = (edition) => [...edition.by('tag')].filter(([, entries]) => entries.length > 1)

/**
 * What a language has of one month, or on one topic.
 *
 * @param {Edition} edition
 * @param {{ month?: string, topic?: string }} of
 * @param {Entry[]} entries
 */
export function listPage({ locale }, { month, topic = '' }, entries) {
  const { t } = newsroom.localize(locale)
  const address = month ? `${locale}/archive/${month}/` : `${locale}/topics/${slugOf(topic)}/`
  const title = month ? monthName(locale, month) : topic
  return layout(
    { locale, address, title },
    html`<main id="page:text" class="page archive">
      <h1><bdi>${title}</bdi></h1>
      ${headlines(entries, rootOf(address))}
      <p class="all"><a href="${rootOf(address)}${locale}/archive/">${t('site.archive')}</a></p>
    </main>`,
  )
}

/**
 * The door: each language says its own name, and what is new.
 *
 * @param {Edition[]} editions
 */
export function welcomePage(editions) {
  return layout(
    { locale: newsroom.locales[0], address: '', title: site.name, isFront: true },
    html`<main id="page:text" class="page editions">
      ${editions.map(({ locale, entries }) => {
        const { t, dir } = newsroom.localize(locale)
        const own = entries.filter(({ isFallback }) => !isFallback)
        return html`<section lang="${locale}" dir="${dir}">
          <h2><a href="${locale}/" hreflang="${locale}">${languageName(locale)}</a></h2>
          <p>${t('site.motto')}</p>
          <ul class="headlines">
            ${own.slice(0, 3).map((entry) => html`<li>${linkTo(entry, '')}</li>`)}
          </ul>
        </section>`
      })}
    </main>`,
  )
}

/**
 * What stands at a former address.
 *
 * @param {string} locale
 * @param {string} to
 */
export function movedPage(locale, to) {
  const { pathname } = new URL(to)
  return layout(
    { locale, root: '/', title: site.name, canonical: to, refresh: pathname },
    html`<main id="page:text" class="page editions">
      <h1><a href="${pathname}">${to}</a></h1>
    </main>`,
  )
}

/**
 * What is shown for an address that leads nowhere, in every language that has a page to go on from.
 *
 * @param {Edition[]} editions
 */
export function missingPage(editions) {
  return layout(
    { locale: newsroom.locales[0], root: '/', title: '404' },
    html`<main id="page:text" class="page editions">
      <h1>404</h1>
      ${editions.map(({ locale }) => {
        const { t, dir } = newsroom.localize(locale)
        return html`<section lang="${locale}" dir="${dir}">
          <h2>${t('site.missing')}</h2>
          <p>${t('site.missingText')}</p>
          <p><a href="/${locale}/">${t('site.home')}</a></p>
        </section>`
      })}
    </main>`,
  )
}

/**
 * What all pages share. Our ids have a colon in them, which those of headings never have.
 *
 * @param {{ locale: string, title: string, description?: string, motto?: string, address?: string,
 *   canonical?: string, refresh?: string, root?: string, translations?: Translation[], isFront?: boolean }} page
 * @param {unknown} main
 */
function layout(page, main) {
  const { locale, title, motto, description = motto, address, translations = [], isFront, refresh } = page
  const canonical = page.canonical ?? (address === undefined ? undefined : `${site.url}/${path(address)}`)
  const root = page.root ?? rootOf(address ?? '')
  const { t, dir } = newsroom.localize(locale)
  const name = t('site.name')
  const nameplate = html`<span class="seal" lang="ja" aria-hidden="true">瓦版</span> <span>${name}</span>`
  return String(
    html`<!doctype html>
      <html lang="${locale}" dir="${dir}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${isFront ? `${name} – ${title}` : `${title} – ${name}`}</title>
          ${description !== undefined && html`<meta name="description" content="${description}" />`}
          ${refresh !== undefined && html`<meta http-equiv="refresh" content="0; url=${refresh}" />`}
          ${canonical !== undefined && html`<link rel="canonical" href="${canonical}" />`}
          ${translations.map(
            (other) =>
              html`<link rel="alternate" hreflang="${other.locale}" href="${site.url}/${path(other.address)}" /> `,
          )}
          <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="${root}newsroom.css" />
          <link rel="stylesheet" href="${root}kawaraban.css" />
        </head>
        <body>
          <a class="skip" href="#page:text">${t('site.skip')}</a>
          <header class="masthead${isFront && ' front'}">
            ${
              isFront
                ? html`<h1 class="nameplate">${nameplate}</h1>
                    ${motto && html`<p class="motto">${motto}</p>`}`
                : html`<p class="nameplate">
                    <a href="${root}${address === undefined ? '' : `${locale}/`}">${nameplate}</a>
                  </p>`
            }
            ${translations.some((other) => other.locale !== locale) && languageSwitcher(locale, translations, root)}
          </header>
          ${main}
          <footer class="colophon">
            <p>${t('site.note')}</p>
          </footer>
        </body>
      </html> `,
  )
}

/** @param {string} current @param {Translation[]} translations @param {string} root */
function languageSwitcher(current, translations, root) {
  const links = translations.map(({ locale, address }) =>
    locale === current
      ? html`<li><span aria-current="page">${languageName(locale)}</span></li>`
      : html`<li>
          <a href="${root}${path(address)}" lang="${locale}" hreflang="${locale}">${languageName(locale)}</a>
        </li>`,
  )
  return html`<nav class="languages" aria-label="${newsroom.localize(current).t('site.languages')}">
    <ul>
      ${links}
    </ul>
  </nav>`
}

/** @param {Entry} entry @param {string} root */
function card({ article, locale, isFallback, url }, root) {
  const { category, impactLevel, title, description, date, image } = article.meta
  const { t, has, formatDate } = newsroom.localize(locale)
  const { excerpt, readingTime } = newsroom.outline(article)
  const known = `article.category.${category?.toLowerCase().replaceAll(' ', '-')}`
  return html`<article class="card">
    ${image !== undefined && html`<img src="${URL.canParse(image.src) ? image.src : root + image.src}" alt="${image.alt}" />`}
    <div>
      <p class="kb-labels">
        ${category !== undefined && html`<span class="kb-category">${has(known) ? t(known) : html`<bdi>${category}</bdi>`}</span>`}
        ${
          impactLevel !== undefined &&
          html`<span class="kb-impact" data-impact="${impactLevel}">${t(`article.impact.${impactLevel}`)}</span>`
        }
      </p>
      <h2${languageOf(article.locale, locale)}><a href="${root}${path(addressOf(url))}">${title}</a></h2>
      <p class="summary"${languageOf(article.locale, locale)}>${description ?? excerpt}</p>
      <p class="when">
        ${time(date, formatDate)}
        ${isFallback ? html`<span class="foreign" lang="${article.locale}">${languageName(article.locale)}</span>` : html`<span>${readingTime.label}</span>`}
      </p>
    </div>
  </article>`
}

/** Headlines with their dates. @param {readonly Entry[]} entries @param {string} root */
function headlines(entries, root) {
  return html`<ul class="headlines">
    ${entries.map(
      (entry) =>
        html`<li>
          ${linkTo(entry, root)} ${time(entry.article.meta.date, newsroom.localize(entry.locale).formatDate)}
        </li>`,
    )}
  </ul>`
}

/** @param {Entry} entry @param {string} root @param {string} [rel] */
function linkTo({ article, locale, url }, root, rel) {
  const { title } = article.meta
  return html`<a
    href="${root}${path(addressOf(url))}"
    ${rel && html` rel="${rel}"`}${languageOf(article.locale, locale)}
    >${title}</a
  >`
}

/** The language of what stands in a page of another. @param {string} own @param {string} page */
function languageOf(own, page) {
  return own !== page && html` lang="${own}" dir="${newsroom.localize(own).dir}"`
}

/** @param {string} locale @param {string} month */
function monthName(locale, month) {
  return newsroom.localize(locale).formatDate(`${month}-01`, { year: 'numeric', month: 'long' })
}

/** @param {import('kawaraban').TocEntry[]} entries @returns {unknown} */
function contentsList(entries) {
  return html`<ol>
    ${entries.map(
      ({ id, text, children }) =>
        html`<li><a href="#${id}">${text}</a>${children.length > 0 && contentsList(children)}</li>`,
    )}
  </ol>`
}

/** @param {string} date @param {(date: string) => string} formatDate */
const time = (date, formatDate) => html`<time datetime="${date}">${formatDate(date)}</time>`

/** The name of a language in that language. @param {string} locale */
const languageName = (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale)
