import type * as z from 'zod'

/** A key that stands in data and not in the schema, with the keys that could have been meant. */
export interface UnknownKey {
  readonly path: readonly (string | number)[]
  readonly known: readonly string[]
}

/** The parts of a zod definition that lead from a schema to those inside it. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly catchall?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
}

/**
 * Keys in `data` that the schema does not know, at every depth. A loose object (one with a catchall) knows all keys, a
 * strict one reports its own.
 */
export function unknownKeys(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[] = [],
): UnknownKey[] {
  const inner = alternatives(schema)
  if (Array.isArray(data)) {
    const elements = inner.flatMap(({ element }) => element ?? [])
    return data.flatMap((item: unknown, index) =>
      elements.slice(0, 1).flatMap((element) => unknownKeys(element, item, [...path, index])),
    )
  }
  const objects = inner.filter(({ shape }) => shape !== undefined)
  if (typeof data !== 'object' || data === null || objects.length === 0 || objects.some(({ catchall }) => catchall))
    return []
  const shape = Object.assign({}, ...objects.map((definition) => definition.shape)) as Record<string, z.core.$ZodType>
  return Object.entries(data).flatMap(([key, value]) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (field === undefined) return { path: [...path, key], known: Object.keys(shape) }
    return unknownKeys(field, value, [...path, key])
  })
}

/** The definitions that a schema comes down to when its wrappers are taken off and its unions opened. */
function alternatives(schema: z.core.$ZodType): Definition[] {
  const definition = schema._zod.def as unknown as Definition
  const { innerType, getter, options } = definition
  if (options) return options.flatMap(alternatives)
  if (innerType) return alternatives(innerType)
  if (definition.in) return alternatives(definition.in)
  if (getter) return alternatives(getter())
  return [definition]
}
