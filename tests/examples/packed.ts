import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The library as npm would publish it. */
    tarball: string
    /** A folder for the examples, gone when the tests are. */
    folder: string
    /** Whether what is stored is to be written again, by `-u`. */
    isUpdating: boolean
  }
}

/** Packs the library once for all examples. */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kawaraban-examples-'))
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(execFileSync('npm', packing, { cwd: root, encoding: 'utf8' })) as [{ filename: string }]
  project.provide('tarball', join(folder, packed.filename))
  project.provide('folder', folder)
  project.provide('isUpdating', project.config.snapshotOptions.updateSnapshot === 'all')
  // Not all at once: vitest would have no time to see that its workers have ended.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
