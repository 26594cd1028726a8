import type { Drawing } from './mascot.js'

/** What a drawing is made of, and the attributes that shape and paint. No value can name an address or an element. */
const elements = 'svg|g|path|circle|ellipse|rect'
const attributes =
  /^(?:(?:viewBox|[cr]?[xy]|[dr]|width|height|opacity|(?:fill|stroke)(?:-[a-z]+)*)="[\w\s#%,.+-]*"|transform="[\w\s(),.+-]*")$/
const tag = new RegExp(`<(/?)(${elements})((?:\\s+[\\w:-]+="[^"<>]*")*)\\s*(/?)>`, 'g')

/**
 * Reads an SVG as a drawing: one `svg` of `g`, `path`, `circle`, `ellipse` and `rect`, with nothing else in it.
 *
 * @throws Error that says what it cannot hold.
 */
export function readDrawing(source: string): Drawing {
  const open: unknown[][] = [[]]
  const rest = source.replace(tag, (whole, close: string, name: string, list: string, empty: string) => {
    if (!close) {
      const written = [...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      )
      open.push([name, Object.fromEntries(written.filter(([key]) => key !== 'xmlns'))])
    }
    if (close || empty) {
      const done = open.length > 1 ? open.pop() : undefined
      if (done?.[0] !== name) return whole
      open.at(-1)?.push(done)
    }
    return ''
  })
  const [drawing, ...more] = open[0] ?? []
  if (rest.trim() !== '') throw new Error(rest.trim().slice(0, 60))
  if (open.length > 1 || more.length > 0 || drawing === undefined) throw new Error('tags that do not match')
  checkDrawing(drawing)
  return drawing as Drawing
}

/** Throws for a drawing that holds more than a drawing may. */
export function checkDrawing(drawing: unknown, isRoot = true): void {
  const [name, given, ...children] = Array.isArray(drawing) ? (drawing as unknown[]) : []
  if (typeof name !== 'string' || typeof given !== 'object' || given === null) {
    throw new Error(`${JSON.stringify(drawing)}, where an element belongs`)
  }
  if (!new RegExp(`^(?:${elements})$`).test(name)) throw new Error(`<${name}>`)
  if ((name === 'svg') !== isRoot) throw new Error(isRoot ? `<${name}>, where <svg> belongs` : '<svg> in itself')
  for (const [key, value] of Object.entries(given)) {
    const attribute = `${key}="${String(value)}"`
    if (!attributes.test(attribute)) throw new Error(attribute.slice(0, 60))
  }
  for (const child of children) checkDrawing(child, false)
}
