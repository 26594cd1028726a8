import type { Command } from '../command.js'
import { openProject, projectOptions, projectUsage, readProject } from '../project.js'
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
    for (const note of project.notes) io.error(`\n${note}\n`)
    io.error(`\n${summary(read)}\n`)
    return errorsOf(read.diagnostics) > 0 ? 1 : 0
  },
}
