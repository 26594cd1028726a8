/**
 * The file in which the page of an address stands: `ja/fox/index.html` for `…/ja/fox/`, `ja/fox.html` for `…/ja/fox`, as
 * static hosts look for it. Nothing for an address outside of the site, and for what is no path that every disk and every
 * server takes for one and the same.
 */
export function fileOf(url: string, root: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { href, search } = new URL(url)
  const at = href.replace(/[?#].*$/s, '')
  if (search !== '' || !at.startsWith(root)) return undefined
  // What a server decodes is a path as well: `..%2F` has to lead nowhere.
  const path = decoded(at.slice(root.length))
  const names = path.replace(/\/$/, '').split('/')
  // Windows has no file with some of these in its name, and no disk has one whose name is longer.
  const isOdd = (name: string) =>
    name === '' || name === '.' || name === '..' || /[\0-\x1F\\<>:"|?*]/.test(name) || bytesOf(name) > 255
  if (path !== '' && names.some(isOdd)) return undefined
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return /\.(?:html?|md|json|xml|txt)$/i.test(path) ? path : `${path}.html`
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
