import { languageSwitcher } from 'kawaraban/outputs'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { NewsEdition, NewsEntry } from './news'

/** What stands around every page: the name, the languages that it can be read in, and the feed. */
export function Frame({ of, children }: { of: NewsEdition | NewsEntry; children: ReactNode }) {
  const { pathname, collection, locale } = 'story' in of ? of.collection.edition(of.locale) : of
  const name = collection.site?.name(locale)
  return (
    <>
      <header className="masthead">
        <Link href={pathname}>{name}</Link>
        <nav aria-label={name}>
          {languageSwitcher(of).map((language) => (
            <Link
              key={language.locale}
              href={language.pathname}
              lang={language.locale}
              hrefLang={language.locale}
              aria-current={language.isCurrent ? 'page' : undefined}
            >
              {language.name}
            </Link>
          ))}
        </nav>
      </header>
      {children}
      <footer className="colophon">
        <a href={`${pathname}rss.xml`}>RSS</a>
      </footer>
    </>
  )
}
