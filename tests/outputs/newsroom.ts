import { createNewsroom, memory, technyan } from 'kawaraban'
import { en, ja, zhHant } from 'kawaraban/locales'

/** A newsroom that is published, at a moment. */
export const newsroomAt = (now: string) =>
  createNewsroom({
    locales: [ja, en, zhHant],
    plugins: [technyan],
    site: {
      url: 'https://news.example',
      name: { ja: '例新聞', en: 'The Example' },
      description: { ja: '例のニュース', en: 'News as an example' },
      timeZone: 'Asia/Tokyo',
    },
    now: () => new Date(now),
  })

/** A file from its frontmatter and its body. */
export const file = (fields: string, body = 'Text.') => `---\n${fields}\n---\n${body}\n`

/** Puts files together as they are seen at noon of 21 January 2025. */
export const collect = (files: Readonly<Record<string, string>>, now = '2025-01-21T03:00:00Z') =>
  newsroomAt(now).load(memory(files))
