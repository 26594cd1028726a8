import * as z from 'zod'

/** The part of Standard Schema 1.0 (standardschema.dev) that a field needs: any library that follows it has this. */
interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}
type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
      }[]
    }

const isAsynchronous = 'is asynchronous; fields are checked at once.'

/** Whether a schema threw because it cannot say at once what it thinks of a value. zod's own error is known by its words. */
export function isAsyncError(error: unknown): boolean {
  return (
    error instanceof Error &&
    [isAsynchronous, 'Promise during synchronous parse'].some((words) => error.message.includes(words))
  )
}

/**
 * A field of another schema library (valibot, arktype, …) as a zod field, through Standard Schema 1.0: its types and its
 * transformations hold, and its issues get positions in the file. JSON Schema cannot say what it wants: there it is
 * anything.
 *
 * @throws Error, when an article is parsed, where the schema validates asynchronously.
 * @example
 * import * as v from 'valibot'
 * const schema = articleSchema.extend({ rating: standardField(v.pipe(v.number(), v.maxValue(5))) })
 * // meta.rating: number
 */
export function standardField<Input, Output>(schema: StandardSchema<Input, Output>): z.ZodType<Output, Input> {
  const { validate, vendor } = schema['~standard']
  return z.any().transform((value, context): Output => {
    const result = validate(value)
    if (result instanceof Promise) throw new Error(`A ${vendor} schema of the newsroom ${isAsynchronous}`)
    if (!result.issues) return result.value
    for (const { message, path = [] } of result.issues) {
      const keys = path.map((segment) => (typeof segment === 'object' ? segment.key : segment))
      context.issues.push({ code: 'custom', message, path: keys, input: value })
    }
    return z.NEVER
  })
}
