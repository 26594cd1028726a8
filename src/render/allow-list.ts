import type { ElementAllowance } from '../plugin.js'

const aria = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy', 'ariaHidden']
const align = ['dataAlign', 'start', 'center', 'end'] as const

/**
 * What an author may write, by element: text, lists, tables, pictures, ruby, details, and the footnotes and task lists
 * that Markdown makes. No style, class, script, media, frames, forms, SVG or MathML.
 */
export const builtIn: ElementAllowance = {
  a: [
    'href',
    'name',
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
  input: [['type', 'checkbox'], 'disabled', 'checked'],
  ins: ['cite', 'dateTime'],
  kbd: [],
  label: [],
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
  table: [['tabIndex', /^0$/], ...aria],
  tbody: [],
  td: ['colSpan', 'rowSpan', 'headers', align],
  tfoot: [],
  th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', align],
  thead: [],
  time: ['dateTime'],
  tr: [],
  u: [],
  ul: [['className', 'contains-task-list']],
  var: [],
  wbr: [],
}

/** The attributes that any element may have. */
export const everywhere = ['id', 'lang', 'dir', 'title']

/** The elements of the built-in allow-list. */
export const builtInElements: ReadonlySet<string> = new Set(Object.keys(builtIn))
