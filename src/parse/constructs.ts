import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'

/** An extension whose constructs in running text are replaced by others, none or several each. */
export function mapText(extension: Extension, replace: (construct: Construct, code: string) => Construct[]): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().flatMap((construct) => replace(construct, code)),
  ])
  return { ...extension, text: Object.fromEntries(text) }
}

/** The text that comes, up to the end of this piece of it, and no more of it than asked for. */
export function upcoming(context: TokenizeContext, reach: number): string {
  const start = context.now()
  // Between two pieces, what comes is a line break or the end.
  if (start._bufferIndex < 0) return ''
  return context.sliceSerialize({ start, end: { ...start, _bufferIndex: start._bufferIndex + reach } })
}

/** The text that went before, from the start of this piece of it, and no more of it than asked for. */
export function passed(context: TokenizeContext, reach: number): string {
  const end = context.now()
  if (end._bufferIndex <= 0) return ''
  return context.sliceSerialize({ start: { ...end, _bufferIndex: Math.max(0, end._bufferIndex - reach) }, end })
}
