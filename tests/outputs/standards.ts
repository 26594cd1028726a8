import { readFileSync } from 'node:fs'

/** A schema of tests/fixtures/standards, as data. */
export const standard = (name: string) => JSON.parse(textOf(name)) as Record<string, unknown>

/** The same as text. */
export const textOf = (name: string) => readFileSync(new URL(`../fixtures/standards/${name}`, import.meta.url), 'utf8')

/** The schema of sitemaps, and what it imports, in an order in which each can be found. */
export const sitemapSchema = ['sitemap.xsd', 'sitemap-xhtml.xsd', 'sitemap-news.xsd'].map(textOf)
