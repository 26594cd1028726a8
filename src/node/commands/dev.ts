import type { Collection } from '../../collection/types.js'
import { UsageError, type Command } from '../command.js'
import { serveDev } from '../dev-server.js'
import { notesOn, openProject, projectOptions, projectUsage, readProject, type Project } from '../project.js'
import { report, reportOptions, summary } from '../report.js'
import { planSite } from '../site-plan.js'

export const dev: Command = {
  summary: 'serves the site, and shows each change as it is saved',
  usage: `kawaraban dev [DIR] [OPTIONS]

${projectUsage}
  --port N           where it is served; 4321, or the next that is free, unless given`,
  options: { ...projectOptions, ...reportOptions, port: { type: 'string', default: '4321' } },
  async run(args, io) {
    const port = Number(args.text('port'))
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${args.text('port')} is no port.`)
    let current: Project | undefined
    let collection: Collection | undefined
    const server = await serveDev({
      port,
      async load() {
        const project = await openProject(args, io)
        const read = await readProject(project, collection)
        current = project
        collection = read.collection
        report(read, project, args, io)
        io.error(`${summary(read)}\n`)
        return { project, read, plan: await planSite(project, read) }
      },
      tell: (error) => io.error(`${error instanceof Error ? error.message : String(error)}\n`),
    })
    for (const note of current ? await notesOn(current) : []) io.error(`\n${note}\n`)
    io.error(`\nRead it on ${server.url} (Ctrl+C ends it)\n`)
    return server.ended
  },
}
