import { spawnSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderAssets } from '../src/node/folder-assets.js'
import { beginSite, filesOf, SiteFolderError } from '../src/node/site-folder.js'

let temporary = ''
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'site-folder-'))
})
afterAll(() => rm(temporary, { recursive: true }))

const folder = async (name: string) => {
  const path = join(temporary, name)
  await mkdir(path, { recursive: true })
  return path
}

/** Publishes these files, and gives what then stands in the folder. */
async function publish(out: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const site = await beginSite(out)
  for (const [path, content] of Object.entries(files)) await site.write(path, content)
  await site.finish()
  return filesOf(out)
}

describe('a site that is written', () => {
  test('takes the place of the old one, and what it no longer has is gone', async () => {
    const out = join(temporary, 'replaced')
    expect(await publish(out, { 'index.html': 'one', 'ja/old/index.html': 'old' })).toContain('ja/old/index.html')
    expect(await publish(out, { 'index.html': 'two', 'ja/new/index.html': 'new' })).toEqual([
      '.kawaraban',
      'index.html',
      'ja/new/index.html',
    ])
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('two')
    expect(await readdir(temporary)).not.toContain('.replaced.former')
  })

  test('keeps what somebody else has put there since', async () => {
    const out = join(temporary, 'kept')
    await publish(out, { 'index.html': 'one' })
    await mkdir(join(out, '.git'))
    await writeFile(join(out, '.git', 'HEAD'), 'ref')
    await writeFile(join(out, 'CNAME'), 'news.example')
    await publish(out, { 'index.html': 'two' })
    expect(await publish(out, { 'index.html': 'three' })).toEqual(['.git/HEAD', '.kawaraban', 'CNAME', 'index.html'])
  })

  test('keeps links and empty folders of somebody else, and no folder that it has emptied itself', async () => {
    const out = join(temporary, 'kept-whole')
    await publish(out, { 'index.html': 'one', 'old/index.html': 'old' })
    // Without them, what is in .git is no repository.
    await mkdir(join(out, '.git', 'refs', 'heads'), { recursive: true })
    await symlink('2026/fox', join(out, 'latest'))
    await mkdir(join(out, '2026', 'fox'), { recursive: true })
    await symlink(temporary, join(out, 'elsewhere'))
    await publish(out, { 'index.html': 'two' })
    await publish(out, { 'index.html': 'three' })
    const found = await readdir(out, { recursive: true, withFileTypes: true })
    expect(
      found.map(({ parentPath, name }) => relative(out, join(parentPath, name)).replaceAll(sep, '/')).toSorted(),
    ).toEqual([
      '.git',
      '.git/refs',
      '.git/refs/heads',
      '.kawaraban',
      '2026',
      '2026/fox',
      'elsewhere',
      'index.html',
      'latest',
    ])
    expect(await readlink(join(out, 'latest'))).toBe('2026/fox')
    expect(await readlink(join(out, 'elsewhere'))).toBe(temporary)
  })

  test('is not taken for empty where it cannot be read', async () => {
    await writeFile(join(temporary, 'no-folder'), '')
    expect(await filesOf(join(temporary, 'nowhere'))).toEqual([])
    await expect(filesOf(join(temporary, 'no-folder'))).rejects.toThrow('ENOTDIR')
  })

  test('is not seen before it is finished, and leaves nothing behind where it is abandoned', async () => {
    const out = join(await folder('abandoned'), 'dist')
    await publish(out, { 'index.html': 'one' })
    const site = await beginSite(out)
    await site.write('index.html', 'two')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('one')
    await site.abandon()
    expect(await readdir(join(temporary, 'abandoned'))).toEqual(['dist'])
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('one')
  })

  test('comes back where a build was killed between the two renames', async () => {
    const parent = await folder('killed')
    await mkdir(join(parent, '.dist.former'))
    await writeFile(join(parent, '.dist.former', '.kawaraban'), 'index.html\n')
    await writeFile(join(parent, '.dist.former', 'index.html'), 'one')
    const site = await beginSite(join(parent, 'dist'))
    expect(await readFile(join(parent, 'dist', 'index.html'), 'utf8')).toBe('one')
    await site.abandon()
  })

  test('clears away what a killed build has begun, and not what another is at', async () => {
    const parent = await folder('leftovers')
    const ended = spawnSync(process.execPath, ['-e', '0']).pid
    for (const pid of [ended, process.ppid]) await mkdir(join(parent, `.dist.next-${pid}`))
    const site = await beginSite(join(parent, 'dist'))
    await site.abandon()
    expect(await readdir(parent)).toEqual([`.dist.next-${process.ppid}`])
  })

  test('goes where a link leads, and leaves the link', async () => {
    const parent = await folder('linked')
    await mkdir(join(parent, 'www'))
    await symlink(join(parent, 'www'), join(parent, 'dist'))
    await publish(join(parent, 'dist'), { 'index.html': 'one' })
    expect(await readdir(join(parent, 'www'))).toEqual(['.kawaraban', 'index.html'])
    expect((await lstat(join(parent, 'dist'))).isSymbolicLink()).toBe(true)
  })

  test('does not replace a folder that it did not write, nor a file', async () => {
    const theirs = await folder('theirs')
    await writeFile(join(theirs, 'thesis.doc'), 'mine')
    await expect(beginSite(theirs)).rejects.toThrow(SiteFolderError)
    await expect(beginSite(join(theirs, 'thesis.doc'))).rejects.toThrow(/is a file/)
    await expect(beginSite(await folder('empty'))).resolves.toBeDefined()
    expect(await readFile(join(theirs, 'thesis.doc'), 'utf8')).toBe('mine')
  })

  test.each(['../out.html', '/etc/out.html', 'a/../../out.html', '..', ''])('has no file %j', async (path) => {
    const site = await beginSite(join(temporary, 'inside'))
    await expect(site.write(path, 'x')).rejects.toThrow(SiteFolderError)
    await site.abandon()
  })

  test('names the file that cannot be written', async () => {
    const site = await beginSite(join(temporary, 'long'))
    await expect(site.write(`${'x'.repeat(300)}/index.html`, 'x')).rejects.toThrow(
      /x{300}\/index.html cannot be written/,
    )
    await expect(site.copy('a.png', join(temporary, 'nowhere.png'))).rejects.toThrow('a.png cannot be written')
    await site.abandon()
  })
})

describe('the images of a folder', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8"></svg>'

  test('get an address by their content, and their size', async () => {
    const content = await folder('content')
    await mkdir(join(content, 'images'))
    await writeFile(join(content, 'images', '波 wave.svg'), svg)
    await writeFile(join(content, 'images', '波.svg'), svg)
    const assets = folderAssets(content, { address: (path) => `https://news.example/daily${path}` })
    const wave = await assets.find('images/波 wave.svg')
    expect(wave).toMatchObject({ width: 12, height: 8 })
    expect(wave?.url).toMatch(/^\/daily\/assets\/wave\.[\da-f]{8}\.svg$/)
    expect((await assets.find('images/波.svg'))?.url).toMatch(/^\/daily\/assets\/image\.[\da-f]{8}\.svg$/)
    expect([...assets.used.values()]).toContain(join(content, 'images', '波 wave.svg'))
    await writeFile(join(content, 'images', '波.svg'), svg.replace('12', '13'))
    expect((await folderAssets(content).find('images/波.svg'))?.url).not.toBe((await folderAssets(content).find('images/波 wave.svg'))?.url) // prettier-ignore
  })

  test('are those of the folder alone', async () => {
    const content = await folder('closed')
    await writeFile(join(temporary, 'secret.svg'), svg)
    await symlink(join(temporary, 'secret.svg'), join(content, 'link.svg'))
    await mkdir(join(content, 'folder.svg'))
    const { find, used } = folderAssets(content)
    for (const path of ['../secret.svg', 'link.svg', 'gone.svg', 'folder.svg', ''])
      expect(await find(path), path).toBeUndefined()
    expect(used.size).toBe(0)
  })

  test('are images', async () => {
    const content = await folder('texts')
    await writeFile(join(content, 'a.png'), 'no picture')
    await expect(folderAssets(content).find('a.png')).rejects.toThrow('unsupported file type')
  })
})
