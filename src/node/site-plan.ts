import { join } from 'node:path'
import { siteFiles, type SiteFile } from '../site/site-files.js'
import { UsageError } from './command.js'
import { packageFile } from './package-file.js'
import type { Project, ReadProject } from './project.js'
import { filesOf, linksOf } from './site-folder.js'

/** What a site is made of: pages, and files that are copied, by the paths at which they are published. */
export interface SitePlan {
  readonly pages: readonly SiteFile[]
  /** Files of the package and of the public folder, by path. */
  readonly files: ReadonlyMap<string, string>
  /** Pages in whose place there is a file of the public folder. */
  readonly replaced: readonly string[]
  /** Links of the public folder, which are not followed. */
  readonly links: readonly string[]
}

/** Finds out what a site is made of, without making it. @throws UsageError where the newsroom has no site. */
export async function planSite(
  { newsroom, build, publicFolder }: Project,
  { collection }: ReadProject,
): Promise<SitePlan> {
  if (!newsroom.site)
    throw new UsageError(
      "The newsroom has no site, and what is published needs absolute addresses: write `site: { url: 'https://news.example' }` in the options of createNewsroom.",
    )
  const own = publicFolder === undefined ? [] : await filesOf(publicFolder)
  const icon = ['favicon.svg', 'favicon.ico', 'favicon.png'].find((name) => own.includes(name))
  const pages = siteFiles(collection, {
    ...(build.theme && { theme: build.theme }),
    ...(build.pageSize !== undefined && { pageSize: build.pageSize }),
    stylesheets: ['/site.css', '/kawaraban.css', ...(build.stylesheets ?? [])],
    ...(icon !== undefined && { icon: `/${icon}` }),
  })
  const files = new Map([
    ['kawaraban.css', packageFile('styles.css')],
    ['site.css', packageFile('site.css')],
    ...own.map((path) => [path, join(publicFolder ?? '', path)] as const),
  ])
  return {
    pages: pages.filter(({ path }) => !files.has(path)),
    files,
    links: publicFolder === undefined ? [] : await linksOf(publicFolder),
    replaced: pages.map(({ path }) => path).filter((path) => files.has(path)),
  }
}
