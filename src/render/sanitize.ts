import type { Root } from 'hast'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import type { ElementAllowance } from '../plugin.js'

const aria = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy', 'ariaHidden']
const pageLinks = ['http', 'https', 'mailto', 'tel', 'xmpp', 'irc', 'ircs']

/**
 * What an author may write, by element: text, lists, tables, pictures, ruby, details, and the footnotes and task lists
 * that Markdown makes. No style, class, script, media, frames, forms, SVG or MathML.
 */
const elements: ElementAllowance = {
  a: [
    'href',
    'rel',
    'hrefLang',
    'dataFootnoteRef',
    'dataFootnoteBackref',
    ['className', 'data-footnote-backref'],
    ...aria,
  ],
  abbr: [],
  b: [],
  bdi: [],
  bdo: [],
  blockquote: ['cite'],
  br: [],
  caption: [],
  cite: [],
  code: [['className', /^language-./]],
  col: ['span'],
  colgroup: ['span'],
  dd: [],
  del: ['cite', 'dateTime'],
  details: ['open'],
  dfn: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [...aria],
  h1: [],
  h2: [['className', 'sr-only']],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  ins: ['cite', 'dateTime'],
  kbd: [],
  li: ['value', ['className', 'task-list-item']],
  mark: [],
  ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
  p: [],
  pre: [],
  q: ['cite'],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  section: ['dataFootnotes', ['className', 'footnotes'], ...aria],
  small: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [...aria],
  tbody: [],
  td: ['colSpan', 'rowSpan', 'headers', 'dataAlign'],
  tfoot: [],
  th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'dataAlign'],
  thead: [],
  time: ['dateTime'],
  tr: [],
  u: [],
  ul: [['className', 'contains-task-list']],
  var: [],
  wbr: [],
}

const everywhere = ['id', 'lang', 'dir', 'title']

/** The one allow-list of a newsroom: the built-in one, widened by what plugins declare. */
export function createSanitizer(allowances: readonly ElementAllowance[] = []): (tree: Root) => Root {
  const attributes: Record<string, readonly unknown[]> = { ...elements, '*': everywhere }
  for (const allowance of allowances) {
    for (const [name, more] of Object.entries(allowance)) attributes[name] = [...(attributes[name] ?? []), ...more]
  }
  const schema: Schema = {
    attributes: attributes as NonNullable<Schema['attributes']>,
    tagNames: Object.keys(attributes).filter((name) => name !== '*'),
    ancestors: defaultSchema.ancestors ?? {},
    required: { input: { type: 'checkbox', disabled: true } },
    protocols: { href: pageLinks, cite: ['http', 'https'], src: ['http', 'https'] },
    // Ids are given their prefix where it is known whose they are: see raw-html.ts.
    clobber: [],
    // Their text is code or a drawing, no words for a reader.
    strip: [
      'script',
      'style',
      'template',
      'svg',
      'math',
      'iframe',
      'object',
      'embed',
      'noscript',
      'title',
      'textarea',
      'xmp',
    ],
  }
  return (tree) => {
    const clean = sanitize(tree, schema) as Root
    visit(clean, 'element', ({ properties }) => {
      // Where none of its tokens is allowed, an attribute such as class would stay behind empty.
      for (const [name, value] of Object.entries(properties)) {
        if (Array.isArray(value) && value.length === 0) delete properties[name]
      }
    })
    return clean
  }
}
