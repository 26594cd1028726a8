import { mkdir, rm, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from './serve.mjs'

const example = fileURLToPath(new URL('../examples/newsroom', import.meta.url))

export const usage = `npm start [-- OPTIONS] [DIR]

  DIR         a folder of articles, in place of the example's own
  --once      publish and end, without serving
  --out DIST  where the site goes; examples/newsroom/dist unless given
  --port N    where it is served; 4321, or the next that is free, unless given
  --help      this`

/** Something that whoever called must change; its message is all that they need. */
export class UsageError extends Error {}

/** What the command line asks for, with folders counted from `cwd`. Throws a {@link UsageError}. */
export function readOptions(args, cwd) {
  const { values, positionals } = parse(args)
  if (positionals.length > 1) throw new UsageError(`One folder of articles at a time, not ${positionals.length}.`)
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new UsageError(`${values.port} is no port.`)
  if (values.out === '') throw new UsageError('--out needs a folder.')
  return {
    help: values.help,
    once: values.once,
    port,
    from: positionals[0] === undefined ? join(example, 'articles') : resolve(cwd, positionals[0]),
    out: values.out === undefined ? join(example, 'dist') : resolve(cwd, values.out),
    // What somebody else's folder holds is theirs; only our own is emptied first.
    empty: values.out === undefined,
    cwd,
  }
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        once: { type: 'boolean', default: false },
        out: { type: 'string' },
        port: { type: 'string', default: '4321' },
      },
    })
  } catch (error) {
    // What follows is for options that are meant to be folders.
    throw new UsageError(error.message.replace(/\. To specify .*/s, '.'), { cause: error })
  }
}

/** Publishes a folder of articles, tells what came of it, and serves it unless told not to. Gives the exit code. */
export async function publishExample({ once, port, from, out, empty, cwd, stylesheet }, print = console) {
  await checkFolder(from)
  // Not earlier: the library may have been built a moment ago.
  const { publish, readFolder } = await import('../examples/newsroom/publish.mjs')
  const { formatDiagnostic } = await import('kawaraban')
  const files = await readFolder(from)
  if (files.length === 0) throw new UsageError(`There is no article (*.md) in ${from}.`)
  if (empty) await rm(out, { recursive: true, force: true })
  await makeFolder(out)
  const site = await publish(files, out, { stylesheet })
  const { articles, addresses, locales, findings, heldBack, unpublished, translations, nextTransition } = site

  for (const { diagnostic, source } of findings) {
    const path = relative(cwd, join(from, diagnostic.path ?? ''))
    print.error(`\n${formatDiagnostic({ ...diagnostic, path }, source)}`)
  }
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error')
  const languages = locales.join(', ') || 'no language'
  print.log(
    `\n瓦版  ${count(articles.length, 'article')} in ${languages}, ${count(addresses.length, 'page')} → ${relative(cwd, out) || '.'}`,
  )
  for (const { url, article } of articles) print.log(`  ${decodeURI(new URL(url).pathname)}  ${article.meta.title}`)
  if (heldBack > 0) print.log(`  ${count(heldBack, 'article')} held back: draft, not begun, under embargo or expired`)
  if (nextTransition !== undefined) print.log(`  To be published again at ${nextTransition}, when that changes`)
  for (const { path } of translations.filter(({ state }) => state === 'outdated'))
    print.log(`  ${path} is a translation of what has changed since`)
  if (findings.length > errors.length) print.log(`  ${count(findings.length - errors.length, 'warning')}, see above`)
  if (errors.length > 0) print.log(`  ${count(errors.length, 'error')}, see above`)
  if (unpublished.length > 0)
    print.log(`  ${count(unpublished.length, 'file')} not published: ${unpublished.join(', ')}`)
  if (once) return errors.length > 0 ? 1 : 0

  const server = await serve(out, port).catch((error) => {
    throw new UsageError(`The site cannot be served: ${error.message}`, { cause: error })
  })
  if (server.port !== port && port !== 0) print.log(`\nPort ${port} is busy; ${server.port} is free.`)
  print.log(`\nRead it on http://localhost:${server.port} (Ctrl+C ends it)`)
  return 0
}

async function checkFolder(folder) {
  const entry = await stat(folder).catch(() => undefined)
  if (entry === undefined) throw new UsageError(`There is no folder ${folder}.`)
  if (!entry.isDirectory()) throw new UsageError(`${folder} is not a folder.`)
}

async function makeFolder(folder) {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new UsageError(`${folder} cannot be written to: ${error.message}`, { cause: error })
  })
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
