import type { Point } from 'unist'

/** Turns offsets in a file into points; lines end at LF, CR or both, as in Markdown. */
export function createPoints(source: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(source)
    const line = firstFrom(starts, offset + 1)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
  }
}

/** The index of the first of sorted offsets that is not before another; their number where all are. */
export function firstFrom(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { 0: ending, index } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return starts
}
