import * as z from 'zod'
import { articleSchema } from './article-schema.js'
import { newsFormats } from './fields.js'

/**
 * A JSON Schema (draft 2020-12) of what may stand in the frontmatter: the input side, with descriptions, for editors
 * that complete and check YAML. `locale` is not required in it, since the path may give it.
 *
 * @param schema The schema of the newsroom; {@link articleSchema} unless given.
 * @param fields The author's names for fields, by the schema's.
 * @throws Error where zod cannot express a field of `schema` as JSON Schema.
 * @example
 * import { writeFileSync } from 'node:fs'
 * writeFileSync('article.schema.json', JSON.stringify(articleJsonSchema(), null, 2))
 * // .vscode/settings.json: "yaml.schemas": { "./article.schema.json": "content/**\/*.md" }
 */
export function articleJsonSchema(
  schema: z.ZodObject = articleSchema,
  fields: Readonly<Partial<Record<string, string>>> = {},
): Record<string, unknown> {
  const formats = new Set<unknown>(Object.values(newsFormats))
  const json: Record<string, unknown> = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (formats.has(jsonSchema.format)) delete jsonSchema.format
    },
  })
  const rename = (name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? name) : name)
  const { properties = {}, required = [] } = json as { properties?: object; required?: string[] }
  return {
    ...json,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]: [string, unknown]) => [rename(name), value]),
    ),
    required: required.filter((name) => name !== 'locale').map(rename),
  }
}
