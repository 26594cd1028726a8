import { avatarOf, captionOf, figureOf, moodOf, wordsOf, type Markup, type Mascot } from '../mascot/figure.js'
import { style } from '../mascot/style.js'

/**
 * What the event `mascot-mood` tells, which a comment sends when its mood changes; it bubbles.
 *
 * @example
 * document.body.addEventListener('mascot-mood', ({ detail }: CustomEvent<MascotMood>) => {
 *   console.log(detail.mood) // 'happy'
 * })
 */
export interface MascotMood {
  /** The mood that is shown: the mascot's first, where it has none of the name that it was given. */
  readonly mood: string
}

declare global {
  interface HTMLElementTagNameMap {
    'mascot-comment': MascotCommentElement
  }
  interface HTMLElementEventMap {
    'mascot-mood': CustomEvent<MascotMood>
  }
}

// On a server there is nothing to extend.
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)
const mascots = new Map<string | null | undefined, Mascot>()
/** How each comment on the page is brought up to date. */
const updates = new Set<() => void>()
const updateAll = () => updates.forEach((update) => update())
const observed = 'mascot mood name label avatar lang dir side variant'.split(' ')
let languages: MutationObserver | undefined
let sheet: CSSStyleSheet | undefined

/** Makes nodes of markup; parts are named as their classes are. */
function toNode(markup: Markup<Node>): Node | string {
  if (!Array.isArray(markup)) return markup as Node | string
  const [name, attributes, ...children] = markup as Exclude<Markup<Node>, string | Node>
  const isHtml = /^(?:fig|div|span|slot|img)/.test(name)
  const element = document.createElementNS(`http://www.w3.org/${isHtml ? '1999/xhtml' : '2000/svg'}`, name)
  for (const [key, value] of Object.entries(attributes as Readonly<Record<string, string>>)) {
    element.setAttribute(key, value)
    if (key === 'class') element.part = value.slice(10) || 'base'
  }
  element.append(...children.map(toNode))
  return element
}

/** The language of the closest element that says its own, across shadow roots. */
function languageOf(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? languageOf(host) : '')
}

/**
 * The element `<mascot-comment>`. Where a server has rendered a comment into it, it leaves that as it is, and from then on
 * keeps caption and drawing up to date; where there is none, it builds one from its attributes and what stands in it.
 *
 * Attributes: `mascot`, `mood`, `lang`, `dir`; `side` (`start` or `end`), `variant` (`bubble`, `plain` or `compact`); in
 * place of the mascot's own, a `name`, a `label` for the caption, and an `avatar`, the address of a picture.
 * Slots: the text, and `avatar`. Parts: `base`, `avatar`, `caption`, `label`, `name`, `bubble`, `tail`.
 *
 * @example
 * MascotCommentElement.use(robo)
 * MascotCommentElement.define()
 * document.body.innerHTML = '<mascot-comment mascot="robo" mood="calm" lang="en">Beep.</mascot-comment>'
 */
export class MascotCommentElement extends Base {
  static readonly observedAttributes = observed

  #shown: readonly (string | null | undefined)[] = []

  /** Brings a mascot: its drawings and its words. Comments that wait for it are shown at once. */
  static use(mascot: Mascot): void {
    mascots.set(mascot.id, mascot)
    updateAll()
  }

  /**
   * Registers the element, under a name and in a registry of your own if need be. A second time does nothing, and so
   * does a server, which has no registry.
   */
  static define(tag = 'mascot-comment', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    // A registry takes each class once, and may be asked for several names.
    if (!registry?.get(tag)) registry?.define(tag, registry.getName?.(this) ? class extends this {} : this)
  }

  connectedCallback(): void {
    updates.add(this.#update)
    languages ??= new MutationObserver(updateAll)
    for (const root of [document, this.getRootNode()])
      languages.observe(root, { subtree: true, attributeFilter: ['lang'] })
    // A parser connects an element before its content is there.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', updateAll)
    else this.#update()
  }

  disconnectedCallback(): void {
    updates.delete(this.#update)
  }

  attributeChangedCallback(): void {
    if (updates.has(this.#update)) this.#update()
  }

  readonly #update = (): void => {
    const [id, asked, name, label, picture] = observed.map((key) => this.getAttribute(key))
    const mascot = mascots.get(id)
    // Until it is known, what stands there is as good as it gets.
    if (!mascot) return
    const mood = moodOf(mascot, asked)
    const words = wordsOf(mascot, languageOf(this))
    const called = name ?? words.name
    const sentence = label ?? words.caption
    const [before, spoken] = this.#shown
    const now = [mood, called + sentence, id, picture]
    if (String(now) === String(this.#shown)) return
    this.#shown = now

    const avatar: Markup<Node>[] = picture
      ? [['img', { class: 'kb-mascot-avatar', src: picture, alt: '' }]]
      : avatarOf(mascot, mood)
    const caption = captionOf<Node>(sentence, called)
    const served = this.querySelector('.kb-mascot')
    if (!served) {
      const pictured: Markup<Node> = ['slot', { name: 'avatar' }, ...avatar]
      const figure = toNode(figureOf([pictured], caption, [['slot', {}]], { id: 'label' })) as HTMLElement
      if (mascot.colors) figure.style = `--mascot-own-accent:light-dark(${mascot.colors.light},${mascot.colors.dark})`
      if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(style)
      }
      // A root that a server has sent is there already, and gets what the same element would build anyway.
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      root.replaceChildren(figure)
    } else if (before) {
      served.querySelector('.kb-mascot-avatar')?.replaceWith(...avatar.map(toNode))
      // A server may have spoken to a reader of another language; that stands until there is something else to say.
      const shown = served.querySelector<HTMLElement>('.kb-mascot-label')
      if (shown && spoken !== now[1]) {
        shown.replaceChildren(...caption.map(toNode))
        shown.lang = words.lang
      }
    }
    if (before && before !== mood)
      this.dispatchEvent(new CustomEvent('mascot-mood', { detail: { mood }, bubbles: true }))
  }
}
