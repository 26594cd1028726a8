import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../dist/node/bin.js', import.meta.url))
const articles = 40
const runs = 100

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interrupted-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes all articles anew, each with the number of its edition. */
async function write(edition: number): Promise<void> {
  await mkdir(join(folder, 'content'), { recursive: true })
  for (let index = 0; index < articles; index++)
    await writeFile(
      join(folder, 'content', `a${index}.en.md`),
      `---\ntitle: A${index}\ndate: 2025-01-20\n---\nThis is edition ${edition} of it.\n`,
    )
}

/** Builds, and puts an end to it after some time where one is given. Gives how it ended. */
function build(after?: number, signal: NodeJS.Signals = 'SIGKILL'): Promise<{ code: number | null; took: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [bin, 'build'], { cwd: folder, stdio: 'ignore' })
  const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, took: performance.now() - start })
    })
  })
}

/** Which edition stands there: one number, if the site is whole. */
async function editionsIn(out: string): Promise<number[]> {
  const listed = (await readFile(join(out, '.kawaraban'), 'utf8')).trim().split('\n')
  const missing = listed.filter((path) => !existsSync(join(out, path)))
  expect(missing).toEqual([])
  const pages = Array.from({ length: articles }, (_, index) => join(out, 'en', `a${index}`, 'index.html'))
  const found = new Set<number>()
  for (const page of pages) {
    const [, number] = /This is edition (\d+) of it\./.exec(await readFile(page, 'utf8')) ?? []
    found.add(Number(number))
  }
  return [...found]
}

test('a build that is interrupted at any point leaves the old site whole, or the new one', async () => {
  await write(0)
  const { code, took } = await build()
  expect(code).toBe(0)
  const out = join(folder, 'dist')
  let last = 0
  let interrupted = 0
  for (let run = 1; run <= runs; run++) {
    await write(run)
    const signal = (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[run % 3]
    // More often towards its end, where files change places.
    const result = await build(took * (run % 2 === 0 ? Math.random() : 0.7 + 0.4 * Math.random()), signal)
    if (result.code !== 0) interrupted++
    const [edition = -1, ...others] = await editionsIn(out)
    expect(others).toEqual([])
    expect([last, run]).toContain(edition)
    last = edition
  }
  expect(interrupted).toBeGreaterThan(runs / 4)
  // What they left behind is in nobody's way.
  expect((await build()).code).toBe(0)
  expect(await editionsIn(out)).toEqual([runs])
  expect((await readdir(folder)).filter((name) => name.startsWith('.dist.'))).toEqual([])
})
