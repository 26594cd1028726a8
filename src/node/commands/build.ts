import { relative } from 'node:path'
import { count, type Command, type Io } from '../command.js'
import type { FolderAssets } from '../folder-assets.js'
import { localesIn, notesOn, openProject, projectOptions, projectUsage, readProject } from '../project.js'
import { errorsOf, report, reportOptions, reportUsage, summary } from '../report.js'
import { beginSite, type SiteWriter } from '../site-folder.js'
import { planSite, type SitePlan } from '../site-plan.js'

export const build: Command = {
  summary: 'writes the whole site: pages, feeds, sitemaps, images',
  usage: `kawaraban build [DIR] [OPTIONS]

${projectUsage}
  --out DIST         where the site goes; dist in DIR unless given
${reportUsage}`,
  options: { ...projectOptions, ...reportOptions, out: { type: 'string' } },
  async run(args, io) {
    const project = await openProject(args, io)
    io.progress('Reading …')
    const read = await readProject(project)
    const { collection, assets, diagnostics, articles } = read
    report(read, project, args, io)
    for (const note of await notesOn(project)) io.error(`\n${note}\n`)
    if (articles === 0) {
      // What has expired must not stay where it was; but that a folder is the wrong one is no reason to empty a site.
      const isAny = (await localesIn(project)).size > 0
      io.error(
        isAny
          ? `\nNo article in ${project.content} is to be seen now: they are drafts, withdrawn, not out yet, or have expired.\n`
          : `\nThere is no article to publish in ${project.content}.\n`,
      )
      if (!isAny) return 1
    }
    const plan = await planSite(project, read)
    const site = await beginSite(project.out)
    try {
      await write(plan, site, assets, io)
      await site.finish()
    } catch (error) {
      await site.abandon()
      throw error
    }
    if (plan.replaced.length > 0) io.error(`\nIn the place of ours: ${plan.replaced.join(', ')}\n`)
    if (plan.links.length > 0)
      io.error(`\nLeft out, since they are links: ${plan.links.join(', ')}. Put the files themselves in their place.\n`)
    const place = relative(io.cwd, project.out) || '.'
    io.error(`\n${summary(read)}\n${count(site.count, 'file')} → ${place}\n`)
    if (collection.nextTransition !== undefined)
      io.error(`Something appears or goes at ${collection.nextTransition}: build again then.\n`)
    return errorsOf(diagnostics) > 0 ? 1 : 0
  },
}

/** Says of what a theme or a plugin throws in which page it did. */
async function contentOf(path: string, render: () => Promise<string>): Promise<string> {
  try {
    return await render()
  } catch (error) {
    throw new Error(`${path} cannot be made: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** So many files are written at a time; pages are made one after another. */
const atOnce = 16

async function write({ pages, files }: SitePlan, site: SiteWriter, assets: FolderAssets, io: Io): Promise<void> {
  const open = new Set<Promise<void>>()
  let failure: unknown
  const start = async (work: Promise<void>) => {
    const settled: Promise<void> = work
      .catch((error: unknown) => {
        failure ??= error
      })
      .finally(() => open.delete(settled))
    open.add(settled)
    if (open.size >= atOnce) await Promise.race(open)
    if (failure !== undefined) throw failure
  }
  let shown = 0
  for (const [index, { path, render }] of pages.entries()) {
    await start(site.write(path, await contentOf(path, render)))
    const now = performance.now()
    if (now - shown < 100) continue
    shown = now
    io.progress(`${index + 1} of ${count(pages.length, 'page')} …`)
  }
  for (const [path, from] of files) await start(site.copy(path, from))
  // Which images there are, the pages have said.
  for (const [path, from] of assets.used) await start(site.copy(path, from))
  await Promise.all(open)
  if (failure !== undefined) throw failure
}
