import './site.css'
import { newsroom } from '../newsroom'

export const metadata = { title: '404' }

/** For paths in no language: the ways to all of them. */
export default function NotFound() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="front">
          <h1>404</h1>
          {newsroom.locales.map((lang) => (
            <p key={lang} lang={lang} dir={newsroom.localize(lang).dir}>
              <a href={`/${lang}/`}>{newsroom.site?.name(lang)}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  )
}
