import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What a command of the built package printed, and how it ended. */
export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly error: string
}

interface BuiltCommandLine {
  main(args: readonly string[], io: object): Promise<number>
}

const built = new URL('../../dist/node/command-line.js', import.meta.url)

/** Runs `kawaraban` as it is built, in a folder. */
export async function runCommand(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const { main } = (await import(built.href)) as BuiltCommandLine
  let out = ''
  let error = ''
  const code = await main(args, {
    cwd,
    env,
    isTerminal: false,
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    progress: () => undefined,
  })
  return { code, out, error }
}

/** The files of a folder, by their paths in it, and their texts. */
export async function readSite(folder: string) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const written = names
    .filter((entry) => entry.isFile() && entry.name !== '.kawaraban')
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted()
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  return { written, pages: written.filter((name) => name.endsWith('.html')), read }
}
