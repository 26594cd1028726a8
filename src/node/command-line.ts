import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { suggest } from '../parse/suggest.js'
import { UsageError, type Arguments, type Command, type Io } from './command.js'
import { build } from './commands/build.js'
import { check } from './commands/check.js'
import { dev } from './commands/dev.js'
import { newArticle } from './commands/new.js'
import { translations } from './commands/translations.js'
import { SiteFolderError } from './site-folder.js'

const commands: Readonly<Record<string, Command>> = { build, check, dev, new: newArticle, translations }

const usage = `kawaraban COMMAND [OPTIONS]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`)
  .join('\n')}

kawaraban COMMAND --help says more; kawaraban --version which one this is.`

/** Runs a command, and gives its exit code: 0, 1 for errors in what it was given, 2 where it was called wrongly. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(`${usage}\n`)
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const near = suggest(name, Object.keys(commands))
    io.error(`There is no command ${name}.${near === undefined ? '' : ` Did you mean ${near}?`}\n\n${usage}\n`)
    return 2
  }
  try {
    const given = readArguments(rest, command)
    if (given.flag('help')) {
      io.out(`${command.usage}\n`)
      return 0
    }
    return await command.run(given, io)
  } catch (error) {
    return fail(error, command, io)
  }
}

function fail(error: unknown, { usage: own }: Command, io: Io): number {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof BadArguments) {
    io.error(`${message}\n\n${own}\n`)
    return 2
  }
  io.error(`${message}\n`)
  if (error instanceof UsageError) return 2
  // What nobody has foreseen; whoever wants to know more can ask for it.
  if (!(error instanceof SiteFolderError) && io.env['DEBUG'] && error instanceof Error)
    io.error(`${(error.cause instanceof Error ? error.cause : error).stack ?? ''}\n`)
  return 1
}

/** A command line that is none: the usage is the answer. */
class BadArguments extends UsageError {}

function readArguments(args: readonly string[], { options }: Command): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const given = values as Readonly<Record<string, string | boolean | undefined>>
    return {
      positionals,
      text(option) {
        const value = given[option]
        return typeof value === 'string' ? value : undefined
      },
      flag: (option) => given[option] === true,
    }
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\. To specify .*/s, '.') : String(error)
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? []
    const near = unknown === undefined ? undefined : suggest(unknown, Object.keys(options))
    throw new BadArguments(near === undefined ? message : `${message}. Did you mean --${near}?`.replace('..', '.'), {
      cause: error,
    })
  }
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
