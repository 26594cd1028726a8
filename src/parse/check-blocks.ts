import type { Nodes, Root } from 'mdast'
import { suggest } from './suggest.js'
import type { Finding } from './wording.js'

/** What is asked of the Markdown parser of a newsroom to look at the blocks of a body. */
export interface BlockSyntax {
  /** The names of blocks that plugins have. */
  readonly names: readonly string[]
  readonly parse: (body: string) => Root
}

// Bodies that have nothing of the kind are not parsed for it.
const mayBegin = /^[ \t>*+\-\d.)]*:{3,}[ \t]*[^\s:]/m

/** Blocks that never end, and lines that look as if they began one and do not. `start` is where the body begins. */
export function checkBlocks(body: string, start: number, { names, parse }: BlockSyntax): Finding[] {
  if (names.length === 0 || !mayBegin.test(body)) return []
  const findings: Finding[] = []
  const walk = (node: Nodes, isWithin: boolean): void => {
    const from = node.position?.start.offset ?? 0
    const [line = ''] = body.slice(from, from + longestLine).split(/[\r\n]/, 1)
    const place = { start: start + from, end: start + from + line.trimEnd().length }
    if (node.type === 'containerDirective' && node.data?.position && !node.data.position.closing) {
      const [fence = ''] = /^:+/.exec(line) ?? []
      const hint = isWithin ? 'hintNested' : 'hint'
      const values = { value: fence + node.name, fence }
      findings.push({ code: 'block-unclosed', severity: 'error', ...place, hint, values })
    }
    if (node.type === 'paragraph') {
      const unknown = unknownBlock(line, names)
      if (unknown) findings.push({ code: 'block-unknown', severity: 'warning', ...place, ...unknown })
    } else if ('children' in node) {
      for (const child of node.children) walk(child, isWithin || node.type === 'containerDirective')
    }
  }
  walk(parse(body), false)
  return findings
}

const longestLine = 1024

function unknownBlock(line: string, names: readonly string[]): Pick<Finding, 'hint' | 'values'> | undefined {
  const [, fence = '', name = '', rest = ''] = /^(:{3,})[ \t]*([\p{L}\p{N}_-]+)[ \t]*(.*?)[ \t]*$/u.exec(line) ?? []
  if (name === '') return undefined
  const value = fence + name
  const list = names.map((known) => fence + known)
  if (names.includes(name)) {
    const title = /^\[|^\{|^$/.test(rest) ? '' : rest
    return { hint: 'hintLabel', values: { value, suggestion: `${value}[${title || '…'}]` } }
  }
  const suggestion = suggest(name, names)
  return suggestion === undefined
    ? { hint: 'hintList', values: { value, list } }
    : { hint: 'hint', values: { value, suggestion: fence + suggestion } }
}
