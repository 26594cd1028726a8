import { html, raw } from './html.mjs'
import { newsroom, site } from './newsroom.mjs'

/**
 * An article and the place where it will stand: `ja/koyubi-3b/`.
 *
 * @typedef {{ address: string, story: string, article: ReturnType<typeof newsroom.parse> }} Page
 * @typedef {{ locale: string, address: string }} Translation
 */

/**
 * The page of an article. Everything in it that an author wrote in Markdown comes from kawaraban; we put the reading
 * time and the contents between its header and its body.
 *
 * @param {Page} page
 * @param {import('kawaraban').Rendered} rendered
 * @param {Translation[]} translations The languages in which the story exists.
 * @param {Page[]} others
 */
export function articlePage({ address, article }, { parts, toc, readingTime, excerpt, dir }, translations, others) {
  const { title, description } = article.meta
  const { t, formatDate } = newsroom.localize(article.locale)
  const root = rootOf(address)
  const contents =
    toc.length > 0 && html`<nav class="contents" aria-label="${t('article.contents')}">${contentsList(toc)}</nav>`
  return layout(
    { locale: article.locale, address, title, description: description ?? excerpt, translations },
    html`<main id="page:text" class="page">
      <article class="kb-article" lang="${article.locale}" dir="${dir}">
        ${raw(parts.header)}
        <div class="guide">
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
        </div>
        ${raw(parts.beforeBody)}
        <div class="kb-body">${raw(parts.body)}</div>
        ${raw(parts.afterBody)}${raw(parts.footer)}
      </article>
      ${
        others.length > 0 &&
        html`<aside class="more" aria-labelledby="page:more">
          <h2 id="page:more">${t('site.more')}</h2>
          <ul>
            ${others.map(
              (other) =>
                html`<li>
                  <a href="${root}${path(other.address)}">${other.article.meta.title}</a>
                  ${time(other.article.meta.date, formatDate)}
                </li>`,
            )}
          </ul>
        </aside>`
      }
    </main>`,
  )
}

/**
 * The front page of a language: all its articles, newest first.
 *
 * @param {string} locale
 * @param {Page[]} pages
 * @param {Translation[]} translations
 */
export function editionPage(locale, pages, translations) {
  const { t } = newsroom.localize(locale)
  const address = `${locale}/`
  return layout(
    { locale, address, title: t('site.motto'), motto: t('site.motto'), translations, isFront: true },
    html`<main id="page:text" class="page stories">${pages.map((page) => card(page, rootOf(address)))}</main>`,
  )
}

/**
 * The door: each language says its own name, and what is new.
 *
 * @param {{ locale: string, address: string, pages: Page[] }[]} editions
 */
export function welcomePage(editions) {
  return layout(
    { locale: newsroom.locales[0], address: '', title: site.name, isFront: true },
    html`<main id="page:text" class="page editions">
      ${editions.map(({ locale, address, pages }) => {
        const { t, dir } = newsroom.localize(locale)
        return html`<section lang="${locale}" dir="${dir}">
          <h2><a href="${address}" hreflang="${locale}">${languageName(locale)}</a></h2>
          <p>${t('site.motto')}</p>
          <ul class="headlines">
            ${pages
              .slice(0, 3)
              .map((page) => html`<li><a href="${path(page.address)}">${page.article.meta.title}</a></li>`)}
          </ul>
        </section>`
      })}
    </main>`,
  )
}

/**
 * What is shown for an address that leads nowhere, in every language that has a page to go on from.
 *
 * @param {{ locale: string, address: string }[]} editions
 */
export function missingPage(editions) {
  return layout(
    { locale: newsroom.locales[0], root: '/', title: '404' },
    html`<main id="page:text" class="page editions">
      <h1>404</h1>
      ${editions.map(({ locale, address }) => {
        const { t, dir } = newsroom.localize(locale)
        return html`<section lang="${locale}" dir="${dir}">
          <h2>${t('site.missing')}</h2>
          <p>${t('site.missingText')}</p>
          <p><a href="/${address}">${t('site.home')}</a></p>
        </section>`
      })}
    </main>`,
  )
}

/**
 * What all pages share. Our ids have a colon in them, which those of headings never have.
 *
 * @param {{ locale: string, title: string, description?: string, motto?: string, address?: string,
 *   root?: string, translations?: Translation[], isFront?: boolean }} page
 * @param {unknown} main
 */
function layout(page, main) {
  const { locale, title, motto, description = motto, address, translations = [], isFront } = page
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
          ${address !== undefined && html`<link rel="canonical" href="${site.url}/${path(address)}" />`}
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
            ${translations.length > 1 && languageSwitcher(locale, translations, root)}
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

/** @param {Page} page @param {string} root */
function card({ address, article }, root) {
  const { category, impactLevel, title, description, date, image } = article.meta
  const { t, has, formatDate } = newsroom.localize(article.locale)
  const { excerpt, readingTime } = newsroom.outline(article)
  const known = `article.category.${category?.toLowerCase().replaceAll(' ', '-')}`
  return html`<article class="card">
    ${image !== undefined && html`<img src="${URL.canParse(image.src) ? image.src : root + image.src}" alt="${image.alt}" />`}
    <div>
      <p class="kb-labels">
        ${category !== undefined && html`<span class="kb-category">${has(known) ? t(known) : category}</span>`}
        ${
          impactLevel !== undefined &&
          html`<span class="kb-impact" data-impact="${impactLevel}">${t(`article.impact.${impactLevel}`)}</span>`
        }
      </p>
      <h2><a href="${root}${path(address)}">${title}</a></h2>
      <p class="summary">${description ?? excerpt}</p>
      <p class="when">${time(date, formatDate)} <span>${readingTime.label}</span></p>
    </div>
  </article>`
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

/** The way from a page to the root of the site. @param {string} address */
const rootOf = (address) => '../'.repeat(address.split('/').length - 1)

/** An address as it stands in a link. @param {string} address */
const path = (address) => address.split('/').map(encodeURIComponent).join('/')
