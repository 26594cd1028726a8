import type { Construct, Extension } from 'micromark-util-types'
import type { Data, Processor } from 'unified'
import { mapText } from './constructs.js'
import { widenFlanking } from './flanking.js'

/**
 * Two remark plugins, to stand before and after those of a site: whatever these add, emphasis, deletions and bare
 * addresses keep the library's rules. remark-gfm, for one, would bring `10~15度` back as a deletion.
 */
export function settleSyntax() {
  let own: NonNullable<Data['micromarkExtensions']> = []
  let ownNodes: NonNullable<Data['fromMarkdownExtensions']> = []
  return {
    before(this: Processor) {
      const data = this.data()
      own = [...(data.micromarkExtensions ?? [])]
      ownNodes = [...(data.fromMarkdownExtensions ?? [])]
    },
    after(this: Processor) {
      const data = this.data()
      // Only by its name is a construct known for one that another stands in for.
      const names = new Set(own.flatMap((extension) => keysOf(extension)))
      const isOwn = (code: string, { name }: Construct) => name !== undefined && names.has(`${code} ${name}`)
      const theirs = (data.micromarkExtensions ?? [])
        .filter((extension) => !own.includes(extension))
        .map((extension) => mapText(extension, (construct, code) => (isOwn(code, construct) ? [] : [construct])))
      data.micromarkExtensions = [...theirs, ...own.map(widenFlanking)]
      const theirNodes = (data.fromMarkdownExtensions ?? []).filter((nodes) => !ownNodes.includes(nodes)).flat()
      const others = theirNodes.filter(({ enter }) => !enter || !('literalAutolink' in enter))
      data.fromMarkdownExtensions = [...others, ...ownNodes]
    },
  }
}

function keysOf({ text = {} }: Extension): string[] {
  return Object.entries(text).flatMap(([code, constructs]) =>
    [constructs ?? []].flat().map(({ name }) => `${code} ${name}`),
  )
}
