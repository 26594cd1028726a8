import type { Command } from '../command.js'
import { notesOn, openProject, projectOptions, projectUsage, readProject } from '../project.js'
import { errorsOf, report, reportOptions, reportUsage, summary } from '../report.js'

export const check: Command = {
  summary: 'reads everything and says what is wrong',
  usage: `kawaraban check [DIR] [OPTIONS]

${projectUsage}
${reportUsage}`,
  options: { ...projectOptions, ...reportOptions },
  async run(args, io) {
    const project = await openProject(args, io)
    const read = await readProject(project)
    report(read, project, args, io)
    for (const note of await notesOn(project)) io.error(`\n${note}\n`)
    io.error(`\n${summary(read)}\n`)
    return errorsOf(read.diagnostics) > 0 ? 1 : 0
  },
}
