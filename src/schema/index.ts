export { articleSchema, type ArticleMeta } from './article-schema.js'
export { articleJsonSchema } from './json-schema.js'
export { defineTaxonomy, type Taxonomy, type TermOptions } from './taxonomy.js'
export { standardField } from './standard.js'
