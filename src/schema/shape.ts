import type * as z from 'zod'

type Path = readonly (string | number)[]

/** A key that stands in data and not in the schema, with the keys of that map that are not given yet. */
export interface UnknownKey {
  readonly path: Path
  readonly free: readonly string[]
  /** Whether the schema refuses it: a strict object does. */
  readonly refused: boolean
}

/** The parts of a zod definition that lead from a schema to those inside it. */
interface Definition {
  readonly type: string
  readonly format?: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly catchall?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly items?: readonly z.core.$ZodType[]
  readonly rest?: z.core.$ZodType | null
  readonly valueType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly left?: z.core.$ZodType
  readonly right?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly out?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
}

/**
 * Keys in `data` that the schema does not know, at every depth. A loose object, or one with a catchall, knows all keys.
 * Of a union, every branch counts.
 */
export function unknownKeys(schema: z.core.$ZodType, data: unknown, path: Path = []): UnknownKey[] {
  return unknownIn(alternatives(schema), data, path)
}

/** The formats that a text at a path must have, by their names in zod: several where unions lead there. */
export function formatsAt(schema: z.core.$ZodType, path: Path): string[] {
  return definitionsAt(schema, path).flatMap(({ format }) => format ?? [])
}

/** The keys that a map at a path may have. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return keysOf(definitionsAt(schema, path))
}

function definitionsAt(schema: z.core.$ZodType, path: Path): Definition[] {
  return path.reduce<Definition[]>((definitions, key) => inside(definitions, key), alternatives(schema))
}

function keysOf(definitions: readonly Definition[]): string[] {
  return [...new Set(definitions.flatMap(({ shape = {} }) => Object.keys(shape)))]
}

function unknownIn(definitions: readonly Definition[], data: unknown, path: Path): UnknownKey[] {
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) => unknownIn(inside(definitions, index), item, [...path, index]))
  }
  if (typeof data !== 'object' || data === null) return []
  const objects = definitions.filter(({ shape }) => shape !== undefined)
  const isOpen = definitions.some(({ type, catchall }) => type === 'record' || (catchall && !isNever(catchall)))
  const refused = objects.length > 0 && objects.every(({ catchall }) => catchall !== undefined)
  const known = keysOf(objects)
  const free = known.filter((key) => !Object.hasOwn(data, key))
  return Object.entries(data).flatMap(([key, value]) => {
    const own = [...path, key]
    if (known.includes(key) || isOpen) return unknownIn(inside(definitions, key), value, own)
    return objects.length > 0 ? { path: own, free, refused } : []
  })
}

function isNever(schema: z.core.$ZodType): boolean {
  return (schema._zod.def as unknown as Definition).type === 'never'
}

/** The definitions of what stands under a key or an index. */
function inside(definitions: readonly Definition[], key: string | number): Definition[] {
  return definitions.flatMap(({ shape, element, items, rest, valueType, catchall }) => {
    const schema =
      typeof key === 'number'
        ? (element ?? items?.[key] ?? rest)
        : shape && Object.hasOwn(shape, key)
          ? shape[key]
          : (valueType ?? catchall)
    return schema ? alternatives(schema) : []
  })
}

/** The definitions that a schema comes down to when its wrappers are taken off and its unions opened. */
function alternatives(schema: z.core.$ZodType): Definition[] {
  const known = opened.get(schema) ?? open(schema)
  opened.set(schema, known)
  return known
}

// Asked for every field of every file.
const opened = new WeakMap<z.core.$ZodType, Definition[]>()

function open(schema: z.core.$ZodType): Definition[] {
  const definition = schema._zod.def as unknown as Definition
  const { type, innerType, getter, options, left, right, in: input, out } = definition
  if (options) return options.flatMap(alternatives)
  if (left && right) return [...alternatives(left), ...alternatives(right)]
  if (innerType) return alternatives(innerType)
  if (type === 'pipe' && input && out) {
    const before = alternatives(input)
    // What a transformation before the schema makes of the data is not known; what comes out of it is.
    return before.some((inner) => inner.type === 'transform') ? alternatives(out) : before
  }
  if (getter) return alternatives(getter())
  return [definition]
}
