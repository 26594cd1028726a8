import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Collection } from '../../collection/types.js'
import { formatDiagnostic } from '../../diagnostic.js'
import { civilDay } from '../../locale/dates.js'
import { slug as slugSchema } from '../../schema/fields.js'
import { UsageError, type Arguments, type Command, type Io } from '../command.js'
import { folder } from '../folder.js'
import { languagesIn, openProject, projectOptions, projectUsage, type Project } from '../project.js'

export const newArticle: Command = {
  summary: 'begins an article, in one language or in several',
  usage: `kawaraban new SLUG [OPTIONS]

  SLUG               what the story is called, such as 2026/fox
  --title TEXT       the headline; the slug unless given
  --locale ja,en     for which languages; all of the newsroom's unless given, or without a configuration those that
                     articles are in, and yours where there are none
  --in DIR           the folder; this one unless given
${projectUsage.split('\n').slice(1).join('\n')}`,
  options: { ...projectOptions, title: { type: 'string' }, locale: { type: 'string' }, in: { type: 'string' } },
  async run(args, io) {
    const [slug, ...others] = args.positionals
    if (slug === undefined || others.length > 0) throw new UsageError('new needs one slug, such as 2026/fox.')
    if (!slugSchema().safeParse(slug).success)
      throw new UsageError(`${slug} is no slug: write letters, digits and - . _ ~, with / between its parts.`)
    const project = await openProject(args, io, args.text('in') ?? '.')
    const { newsroom, content, pattern, now } = project
    const collection = await newsroom.load(folder(content, { pattern }), now && { now })
    const layout = layoutOf(collection)
    const files = (await localesOf(args, project)).map((locale) => {
      const path = layout.replace('{story}', () => slug).replace('{locale}', () => locale)
      return { path, locale, file: resolve(content, path), text: skeleton(locale, slug, args, project, collection.now) }
    })
    for (const { file } of files) {
      if (!file.startsWith(content + sep)) throw new UsageError(`${file} would stand outside of ${content}.`)
      if (await exists(file)) {
        io.error(`${relative(io.cwd, file)} is there already; nothing was written.\n`)
        return 1
      }
    }
    for (const { path, file, text } of files) {
      await mkdir(dirname(file), { recursive: true })
      // Should it have come into being meanwhile, it stays.
      await writeFile(file, text, { flag: 'wx' })
      io.out(`${relative(io.cwd, file)}\n`)
      const { diagnostics } = newsroom.safeParse(text, { path, language: project.language })
      for (const diagnostic of diagnostics) tell(file, diagnostic, text, io)
    }
    return 0
  },
}

function tell(file: string, diagnostic: Parameters<typeof formatDiagnostic>[0], text: string, io: Io): void {
  io.error(`\nTo be filled in:\n${formatDiagnostic({ ...diagnostic, path: relative(io.cwd, file) }, text)}\n`)
}

async function localesOf(args: Arguments, project: Project): Promise<string[]> {
  const { newsroom, file } = project
  const given = args.text('locale')
  if (given === undefined) return file === undefined ? languagesIn(project) : [...newsroom.locales]
  const tags = new Set(given.split(',').map((tag) => tag.trim()))
  return [...tags].map((locale) => {
    if (newsroom.isLocale(locale)) return locale
    throw new UsageError(`The newsroom has no locale "${locale}"; it has ${newsroom.locales.join(', ')}.`)
  })
}

/** Where the files of a story stand: as most of those do that are there already. */
function layoutOf({ stories }: Collection): string {
  const votes = new Map<string, number>()
  for (const { id, articles } of stories)
    for (const [locale, { path = '' }] of articles) {
      const layout = path.replace(id, '{story}').replace(new RegExp(`(?<![\\w-])${locale}(?![\\w-])`, 'i'), '{locale}')
      if (!layout.includes('{story}') || !layout.includes('{locale}')) continue
      votes.set(layout, (votes.get(layout) ?? 0) + 1)
    }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '{story}.{locale}.md'
}

/** A draft with everything that the newsroom's schema requires. */
function skeleton(locale: string, slug: string, args: Arguments, { newsroom }: Project, now: Date): string {
  const { properties = {}, required = [] } = newsroom.jsonSchema() as { properties?: Schemas; required?: string[] }
  const name = (field: string) => newsroom.fieldName(field)
  const known: Record<string, unknown> = {
    [name('title')]: args.text('title') ?? slug.slice(slug.lastIndexOf('/') + 1),
    [name('date')]: civilDay(now, newsroom.site?.timeZone ?? 'UTC'),
    [name('locale')]: locale,
    [name('status')]: 'draft',
  }
  const others = required.filter((field) => !Object.hasOwn(known, field))
  const fields = [...Object.entries(known), ...others.map((field) => [field, placeholder(properties[field])] as const)]
  const lines = fields.map(
    ([field, value]) => `${field}: ${typeof value === 'string' ? scalar(value) : JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\n---\n\n`
}

type Schemas = Readonly<Record<string, Schema | undefined>>
interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly anyOf?: readonly Schema[]
  readonly minimum?: number
  readonly properties?: Schemas
  readonly required?: readonly string[]
}

/** Something that a field may hold, for its author to put right. */
function placeholder(schema: Schema = {}): unknown {
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return placeholder(schema.anyOf[0])
  if (schema.type === 'array') return []
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0
  if (schema.type === 'object')
    return Object.fromEntries((schema.required ?? []).map((field) => [field, placeholder(schema.properties?.[field])]))
  return 'TODO'
}

/** A text as YAML, in quotes where it could be taken for anything else. */
function scalar(text: string): string {
  return /^[\p{L}][\p{L}\p{M}\p{N} ,.'’()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : /^\d{4}-\d\d-\d\d$/.test(text)
      ? text
      : JSON.stringify(text)
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
