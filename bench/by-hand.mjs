import matter from 'gray-matter'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { toString } from 'hast-util-to-string'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import * as z from 'zod'

/** What a developer would write for one site: the usual packages, put together with care and used once each. */

const schema = z.object({
  title: z.string().trim().min(1),
  description: z.string().optional(),
  date: z.coerce.date(),
  category: z.string().optional(),
  impactLevel: z.enum(['high', 'medium', 'low']).optional(),
  tags: z.array(z.string()).optional(),
  relatedCompanies: z.array(z.string()).optional(),
  locale: z.string(),
  technyanComment: z.union([z.string(), z.object({ text: z.string(), mood: z.string() })]).optional(),
})

function rehypeContents() {
  return (tree, file) => {
    const toc = []
    visit(tree, 'element', (node) => {
      if (/^h[2-6]$/.test(node.tagName))
        toc.push({ id: node.properties.id, text: toString(node), depth: Number(node.tagName[1]) })
    })
    file.data.toc = toc
  }
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, { ...defaultSchema, clobber: [] })
  .use(rehypeSlug)
  .use(rehypeContents)
  .use(rehypeStringify)
  .freeze()

const dates = new Intl.DateTimeFormat('ja', { dateStyle: 'long', timeZone: 'UTC' })
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

export function byHand(source) {
  const { data, content } = matter(source, {}) // an empty object: no cache
  const meta = schema.parse(data)
  const file = processor.processSync(content)
  const tags = (meta.tags ?? []).map((tag) => `<li>${escape(tag)}</li>`).join('')
  return `<article lang="${meta.locale}"><header><h1>${escape(meta.title)}</h1><p>${escape(meta.description ?? '')}</p>
<time>${dates.format(meta.date)}</time></header><figure>${escape(meta.technyanComment?.text ?? meta.technyanComment ?? '')}</figure>${String(file)}<ul>${tags}</ul></article>`
}
