import type { Place } from './yaml-data.js'

/** A place in the body as one in the file, however far off it was. */
export function inBody({ start, end }: Place, body: string, bodyStart: number): Place {
  const inside = (offset: number) => bodyStart + Math.min(Math.max(Math.trunc(offset) || 0, 0), body.length)
  return { start: inside(start), end: Math.max(inside(start), inside(end)) }
}
