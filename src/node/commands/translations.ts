import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { columns } from '../../code-frame.js'
import { recordSource } from '../../collection/record-source.js'
import type { Collection, TranslationState } from '../../collection/types.js'
import { count, UsageError, type Arguments, type Command, type Io } from '../command.js'
import { folder } from '../folder.js'
import { openProject, projectOptions, projectUsage, type Project } from '../project.js'

const marks = { current: '✓', outdated: '!', missing: '–', orphan: '×', unrecorded: '?' } as const

export const translations: Command = {
  summary: 'says where each translation stands, and records that one is up to date',
  usage: `kawaraban translations [DIR] [OPTIONS]
kawaraban translations accept FILE… [--in DIR]

${projectUsage}
  --format FORMAT    text or json
  --in DIR           for accept: the folder, in place of this one

✓ current, ! outdated, ? made from nobody knows what, – missing, × its source is gone, ● the original`,
  options: { ...projectOptions, format: { type: 'string', default: 'text' }, in: { type: 'string' } },
  async run(args, io) {
    const [verb, ...files] = args.positionals
    if (verb === 'accept') return accept(files, args, io)
    const project = await openProject(args, io)
    const collection = await load(project)
    const states = await collection.translations()
    const format = args.text('format')
    if (format === 'json') io.out(`${JSON.stringify(states, undefined, 2)}\n`)
    else if (format === 'text') io.out(`${tableOf(states, collection.locales)}\n${tasksOf(states, project, io)}`)
    else throw new UsageError(`--format is text or json, and not ${format}.`)
    return 0
  },
}

async function load({ newsroom, content, pattern, language, now }: Project): Promise<Collection> {
  return newsroom.load(folder(content, { pattern }), { language, ...(now && { now }) })
}

/** A row for each story, a column for each language that any of them is in, in the newsroom's order. */
function tableOf(states: readonly TranslationState[], order: readonly string[]): string {
  const written = states.filter(({ state }) => state !== 'missing')
  // An orphan names an original that is gone.
  const translated = states.filter(({ state }) => state !== 'orphan')
  const used = new Set([...translated.map(({ source }) => source), ...written.map(({ locale }) => locale)])
  const locales = order.filter((locale) => used.has(locale))
  const stories = [...new Set(states.map(({ story }) => story))]
  const cell = (story: string, locale: string) => {
    const own = states.find((state) => state.story === story && state.locale === locale)
    if (own) return `${marks[own.state]} ${own.state}`
    return translated.some((state) => state.story === story && state.source === locale) ? '● original' : ''
  }
  const rows = [['', ...locales], ...stories.map((story) => [story, ...locales.map((locale) => cell(story, locale))])]
  if (stories.length === 0) return 'There is nothing that has translations.'
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))))
  const line = (row: readonly string[]) =>
    row.map((text, at) => text + ' '.repeat((widths[at] ?? 0) - columns(text))).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

/** What there is to do, file by file. */
function tasksOf(states: readonly TranslationState[], { content }: Project, { cwd }: Io): string {
  const shown = (path = '') => relative(cwd, join(content, path))
  const lines = states.flatMap(({ state, path, sourcePath, source, parts }) => {
    if (path === undefined || state === 'current') return []
    if (state === 'orphan') return [`× ${shown(path)} is a translation of what is gone, or has errors.`]
    if (state === 'unrecorded')
      return [`? ${shown(path)} does not say which state of ${shown(sourcePath)} it was made from.`]
    const changed = parts.filter((part) => part.state !== 'current')
    const what = changed.map(({ part, heading, state: how }) => `    ${how}: ${heading ?? part}`)
    return [`! ${shown(path)} is behind ${shown(sourcePath) || (source ?? '')}:`, ...what]
  })
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}

/** Writes into translations that they are up to date with their sources as these are now. */
async function accept(files: readonly string[], args: Arguments, io: Io): Promise<number> {
  if (files.length === 0) throw new UsageError('accept needs the files of translations that are up to date.')
  const project = await openProject(args, io, args.text('in') ?? '.')
  const collection = await load(project)
  const states = await collection.translations()
  const field = project.newsroom.fieldName('sourceHash')
  // Everything is looked at before anything is written.
  const work = files.map((file) => {
    const path = relative(project.content, resolve(io.cwd, file)).replaceAll('\\', '/')
    const state = states.find((other) => other.path === path)
    if (state?.sourceHash !== undefined) return { file, hash: state.sourceHash, source: state.sourcePath ?? '' }
    throw new UsageError(
      state
        ? `${file} is a translation whose source is gone, or has errors.`
        : `${file} is no translation in ${project.content}, or has errors; kawaraban check says more.`,
    )
  })
  for (const { file, hash, source } of work) {
    const path = resolve(io.cwd, file)
    const before = await readFile(path, 'utf8')
    const after = recordSource(before, hash, field)
    if (after !== before) await replace(path, after)
    io.out(`${file} is up to date with ${source}${after === before ? ', and said so already' : ''}.\n`)
  }
  io.error(`${count(work.length, 'translation')} accepted.\n`)
  return 0
}

/** At once or not at all. A link stays one, and whoever may read or write the file still may. */
async function replace(file: string, text: string): Promise<void> {
  const path = await realpath(file)
  const { mode } = await stat(path)
  const next = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    await writeFile(next, text, { flag: 'wx' })
    await chmod(next, mode)
    await rename(next, path)
  } catch (error) {
    await rm(next, { force: true })
    throw error
  }
}
