import type {} from 'kawaraban/react'
import { editionHead, headForNext } from 'kawaraban/outputs'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Frame } from '../../frame'
import { editionAt, type NewsEntry } from '../../news'
import { newsroom } from '../../newsroom'

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  return headForNext(editionHead(await editionAt((await params).lang)))
}

export default async function FrontPage({ params }: PageProps<'/[lang]'>) {
  const edition = await editionAt((await params).lang)
  return (
    <Frame of={edition}>
      <main className="front">
        <h1>{newsroom.site?.description(edition.locale)}</h1>
        {edition.entries.map((entry) => (
          <Card key={entry.slug} entry={entry} />
        ))}
      </main>
    </Frame>
  )
}

async function Card({ entry }: { entry: NewsEntry }) {
  const { article, pathname, locale } = entry
  const { title, date, description, technyanComment: comment } = article.meta
  const { formatDate, dir } = newsroom.localize(locale)
  return (
    <article className="card" lang={article.locale} dir={newsroom.localize(article.locale).dir}>
      <p className="when" lang={locale} dir={dir}>
        <time dateTime={date}>{formatDate(date)}</time>
      </p>
      <h2>
        <Link href={pathname}>{title}</Link>
      </h2>
      <p>{description ?? (await entry.outline()).excerpt}</p>
      {comment && (
        <mascot-comment mascot="technyan" mood={comment.mood} variant="compact">
          {comment.text}
        </mascot-comment>
      )}
    </article>
  )
}
