import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { imageSize } from 'image-size'
import type { FindAsset } from '../collection/assets.js'
import type { Asset } from '../render/images.js'

/**
 * The images of a folder, for articles that name them by relative paths.
 *
 * @example
 * const assets: FolderAssets = folderAssets('content')
 * const collection = await newsroom.load(folder('content'), { assets: assets.find })
 * for (const [path, file] of assets.used) await copyFile(file, `dist/${path}`)
 */
export interface FolderAssets {
  /** For `assets` of {@link CollectOptions}; without a purpose, it is for a page. */
  find(path: string, purpose?: Parameters<FindAsset>[1]): Promise<Asset | undefined>
  /** The images that pages name so far, and not those of drafts, which are only checked: where each is published, below the root of the site, and where it stands. */
  readonly used: ReadonlyMap<string, string>
}

/**
 * Finds the images that articles of a folder name, gives each an address with a hash of its content, so that it can be cached
 * for ever, and its size in pixels. Only what stands in the folder is found, whatever a path or a link says.
 *
 * @param options.root A folder around that one, out of which they may come as well.
 * @param options.address Makes the address of a path of the site; `site.address` of a newsroom. A path from the root unless given.
 * @example
 * const assets = folderAssets('content', { address: newsroom.site?.address })
 * await assets.find('images/wave.jpg') // { url: '/assets/wave.5f3a9c1b.jpg', width: 1200, height: 675 }
 * await assets.find('../../etc/passwd') // undefined
 */
export function folderAssets(
  directory: string,
  {
    address = (path) => path,
    root = directory,
  }: { readonly address?: ((path: string) => string) | undefined; readonly root?: string } = {},
): FolderAssets {
  const used = new Map<string, string>()
  const known = new Map<string, ReturnType<typeof read>>()
  const read = async (path: string): Promise<{ published: string; file: string; asset: Asset } | undefined> => {
    const file = join(directory, path)
    if (!(await isInside(root, file))) return undefined
    const bytes = await readFile(file)
    // It throws for what is no image; the caller tells.
    const { width, height } = imageSize(bytes)
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
    const published = `assets/${nameOf(path)}.${hash}${extname(path).toLowerCase()}`
    const url = address(`/${published}`)
    return { published, file, asset: { url: URL.canParse(url) ? new URL(url).pathname : url, width, height } }
  }
  return {
    used,
    async find(path, purpose = 'page') {
      const reading = known.get(path) ?? read(path)
      known.set(path, reading)
      const found = await reading
      if (found && purpose === 'page') used.set(found.published, found.file)
      return found?.asset
    },
  }
}

/** Whether there is a file, and links do not lead out of the folder. */
async function isInside(directory: string, file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return false
  const way = relative(await realpath(directory), await realpath(file))
  return way !== '..' && !way.startsWith(`..${sep}`)
}

/** A name that needs no encoding in an address. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return name.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'image'
}
