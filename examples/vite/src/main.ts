import 'kawaraban/element/define'
import 'kawaraban/styles.css'
import { headHtml } from 'kawaraban/outputs'
import { images, texts } from './texts'
import { load } from './load'
import { newsroom } from './newsroom'
import { pageAt } from './pages'
import './style.css'
import { words } from './words'

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E
const main = find<HTMLElement>('main')
const name = find<HTMLAnchorElement>('.name')
const search = find<HTMLInputElement>('[type=search]')
const navigation = find<HTMLElement>('nav')

let collection = await load(texts, images)
let shown = ''
let inHead: Element[] = [find('title')]

/** Shows the page at the address. Where it has been there before, what readers have opened in it stays open. */
async function show(): Promise<void> {
  const path = location.pathname
  const articles = collection
  const page = await pageAt(path, articles)
  // In the meantime, the reader may have gone on, or another edit may have come.
  if (path !== location.pathname || articles !== collection) return
  const { lang, dir, siteName } = page.head
  Object.assign(document.documentElement, { lang, dir })
  const template = document.createElement('template')
  template.innerHTML = headHtml(page.head)
  inHead.forEach((element) => element.remove())
  inHead = [...template.content.children]
  document.head.append(...inHead)

  const locale = newsroom.match(lang)
  name.textContent = siteName
  name.href = collection.edition(locale).url
  search.ariaLabel = search.placeholder = words[locale].search
  navigation.innerHTML = String(page.languages)
  const open = path === shown ? [...main.querySelectorAll('details')].map(({ open }) => open) : []
  main.innerHTML = String(page.main)
  main.querySelectorAll('details').forEach((element, index) => (element.open = open[index] ?? element.open))
  shown = path
  filter()
}

/** Leaves the cards that have what is searched for. */
function filter(): void {
  const wanted = search.value.trim().toLocaleLowerCase()
  const cards = [...main.querySelectorAll<HTMLElement>('.card')]
  for (const card of cards) card.hidden = !card.innerText.toLocaleLowerCase().includes(wanted)
  const nothing = main.querySelector<HTMLElement>('.nothing')
  if (nothing) nothing.hidden = cards.some(({ hidden }) => !hidden)
}

async function go(url: URL): Promise<void> {
  history.pushState(null, '', url)
  await show()
  main.focus({ preventScroll: true })
  const target = document.getElementById(decodeURIComponent(url.hash.slice(1)))
  if (target) target.scrollIntoView()
  else scrollTo(0, 0)
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const url = new URL(link.href)
  if (url.origin !== location.origin || (url.hash !== '' && url.pathname === location.pathname)) return
  event.preventDefault()
  void go(url)
})
addEventListener('popstate', () => {
  if (location.pathname !== shown) void show()
})
search.addEventListener('input', filter)
find('form').addEventListener('submit', (event) => {
  event.preventDefault()
  if (!main.querySelector('.cards')) void go(new URL(name.href))
})
await show()

// An article that has been saved: the page stays, and shows it.
import.meta.hot?.accept('./texts', async (changed) => {
  if (!changed) return
  collection = await load(changed.texts, changed.images)
  await show()
})
