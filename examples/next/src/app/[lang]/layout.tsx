import 'kawaraban/styles.css'
import '../site.css'
import { editionAt } from '../../news'
import { newsroom } from '../../newsroom'
import { MascotScript } from '../../mascot-script'

export { editionParams as generateStaticParams } from '../../news'

export const metadata = { icons: '/favicon.svg' }

export default async function Layout({ children, params }: LayoutProps<'/[lang]'>) {
  const { locale } = await editionAt((await params).lang)
  return (
    <html lang={locale} dir={newsroom.localize(locale).dir}>
      <body>
        {children}
        <MascotScript />
      </body>
    </html>
  )
}
