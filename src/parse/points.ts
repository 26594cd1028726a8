import type { Point } from 'unist'

/** Turns offsets in a file into points; lines end at LF, CR or both, as in Markdown. */
export function createPoints(source: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { 0: ending, index } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return starts
}
