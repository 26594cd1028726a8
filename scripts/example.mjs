import { rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from './serve.mjs'

const example = fileURLToPath(new URL('../examples/newsroom', import.meta.url))

export const usage = `npm start [-- OPTIONS] [DIR]

  DIR         a folder of articles, in place of the example newsroom
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
    from: positionals[0] === undefined ? example : resolve(cwd, positionals[0]),
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

/** Publishes a folder with the library's own command, and serves it unless told not to. Gives the exit code. */
export async function publishExample({ once, port, from, out, empty, cwd }, print = console) {
  // Not earlier: the library may have been built a moment ago.
  const { main } = await import('../dist/node/command-line.js')
  if (empty) await rm(out, { recursive: true, force: true })
  const say = (text) => print.error(text.replace(/\n$/, ''))
  const io = {
    cwd,
    env: process.env,
    isTerminal: process.stderr.isTTY,
    out: say,
    error: say,
    progress: () => undefined,
  }
  const code = await main(['build', from, '--out', out], io)
  if (code === 2) throw new UsageError('Nothing was published.')
  if (once || (await stat(join(out, 'index.html')).catch(() => undefined)) === undefined) return code

  const server = await serve(out, port).catch((error) => {
    throw new UsageError(`The site cannot be served: ${error.message}`, { cause: error })
  })
  if (server.port !== port && port !== 0) print.log(`\nPort ${port} is busy; ${server.port} is free.`)
  print.log(`\nRead it on http://localhost:${server.port} (Ctrl+C ends it)`)
  return 0
}
