/**
 * The lead picture of an article, as it is published.
 *
 * @example
 * const picture: LeadImage | undefined = await entry.image()
 * picture?.url // 'https://news.example/assets/wave.5f3a9c1b.jpg'
 * picture?.alt // what it shows
 */
export interface LeadImage {
  /** Absolute, where the newsroom has a site. */
  readonly url: string
  /** For pages of the site itself, wherever it is being served: its path where it stands on the site, else its address. */
  readonly src: string
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
  /** In pixels, where that is known. */
  readonly width?: number
  readonly height?: number
}

/**
 * An article as it leaves its site, for feeds, wire services and e-mail.
 *
 * @example
 * const { html, categories }: Syndicated = await entry.syndicate()
 * html // sanitized; every address in it is absolute
 * categories // ['Research', 'R1']
 */
export interface Syndicated {
  /**
   * All of its text: what was disclosed, the mascot and what other plugins add, and the body. It needs neither styles nor
   * scripts, and of the mascot what is said is left.
   */
  readonly html: string
  readonly text: string
  /** The beginning of its running text: at most 160 graphemes. */
  readonly excerpt: string
  /** Its category and its tags, and what plugins add, each once. */
  readonly categories: readonly string[]
}
