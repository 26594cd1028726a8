import { head, headForNext, jsonLdText, newsArticle } from 'kawaraban/outputs'
import type { Metadata } from 'next'
import { Frame } from '../../../frame'
import { entryAt, news } from '../../../news'

type Props = PageProps<'/[lang]/[...slug]'>

export async function generateStaticParams() {
  const { locales, edition } = await news()
  return locales.flatMap((lang) => {
    const { entries, withdrawn } = edition(lang)
    return [...entries, ...withdrawn].map(({ slug }) => ({ lang, slug: slug.split('/') }))
  })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headForNext(await head(await entryAt(await params)))
}

export default async function ArticlePage({ params }: Props) {
  const entry = await entryAt(await params)
  const { html } = await entry.render()
  return (
    <Frame of={entry}>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(await newsArticle(entry)) }} />
      {/* Made and sanitized on the server: of the text nothing goes into a script. */}
      <main className="story" dangerouslySetInnerHTML={{ __html: html }} />
    </Frame>
  )
}
