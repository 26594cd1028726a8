/**
 * The file in which the page of an address stands: `ja/fox/index.html` for `…/ja/fox/`, `ja/fox.html` for `…/ja/fox`, as
 * static hosts look for it.
 *
 * @throws Error for an address outside of the site: `site.path` says it.
 */
export function fileOf(url: string, root: string): string {
  if (!url.startsWith(root)) throw new Error(`${url} is not below ${root}, where the site is; correct site.path.`)
  const { pathname } = new URL(url)
  const parts = pathname.slice(new URL(root).pathname.length).split('/').map(decoded)
  if (parts.some((part) => /^\.{1,2}$|[\\/\0]/.test(part)))
    throw new Error(`${url} has a part that no file can be named by; correct site.path.`)
  const last = parts.at(-1) ?? ''
  if (last === '') parts[parts.length - 1] = 'index.html'
  else if (!/\.\w+$/.test(last)) parts[parts.length - 1] = `${last}.html`
  return parts.join('/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
