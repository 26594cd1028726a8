export { articleSchema, type ArticleMeta } from './article-schema.js'
export { articleJsonSchema } from './json-schema.js'
