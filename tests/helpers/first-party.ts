import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'kawaraban'
import { parse } from 'yaml'
import { pluginFiles } from './source-files.js'

const fixtures = new URL('../fixtures/plugins/', import.meta.url)

/** What a plugin cannot do without. */
const needed: Readonly<Record<string, object>> = {
  phrases: { segment: (text: string) => text.split(/(?<=は)/) },
}

/** The plugins that the package has, each as it is without options. */
export async function firstPartyPlugins(): Promise<Plugin[]> {
  const names = pluginFiles().map((path) => path.replace(/^plugins\/|\.ts$/g, ''))
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(`../../src/plugins/${name}.ts`)) as Record<string, (options?: object) => Plugin>
      const make = module[name]
      if (!make) throw new Error(`src/plugins/${name}.ts exports no ${name}.`)
      return make(needed[name])
    }),
  )
}

/** An article of tests/fixtures/plugins/<plugin>. */
export interface PluginFile {
  readonly name: string
  readonly source: string
  readonly meta: Record<string, unknown>
  readonly body: string
}

/** The articles of a plugin. */
export function filesOf(plugin: string): PluginFile[] {
  const folder = new URL(`${plugin}/`, fixtures)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8')
      const [, frontmatter = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(source) ?? []
      return { name: name.replace(/\.md$/, ''), source, meta: parse(frontmatter) as Record<string, unknown>, body }
    })
}
