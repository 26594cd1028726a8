import { characterEntitiesLegacy } from 'character-entities-legacy'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** Where a reference stands: in an attribute, `?a&copy=b` is none. The values are those that parse5 goes by. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const

type Mode = (typeof DecodingMode)[keyof typeof DecodingMode]

/** The names that need no semicolon. */
const legacyNames: ReadonlySet<string> = /* @__PURE__ */ new Set(characterEntitiesLegacy)
const longestLegacyName = 6

/** What may be a reference. */
const possible = /#x[\da-f]*|#\d*|[\da-z]+/iy

/** What numbers from 0x80 to 0x9F mean. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Decodes HTML's character references (HTML Standard, 13.2.5.72 to 13.2.5.80), in the place of the decoder that parse5
 * brings: that has a table of all names with it, and Markdown's parser has one already, or asks the browser. Parse
 * errors are not told, since nobody here asks for them.
 */
export class HtmlEntityDecoder {
  #mode: Mode = DecodingMode.Legacy
  #pending = ''
  readonly #emit: (codePoint: number, consumed: number) => void

  constructor(emit: (codePoint: number, consumed: number) => void) {
    this.#emit = emit
  }

  /** Begins a reference; its `&` is read already. */
  startEntity(mode: Mode): void {
    this.#mode = mode
    this.#pending = ''
  }

  /** The length of the reference that stands here, with its `&`; 0 where none does, -1 where more has to be read. */
  write(input: string, offset: number): number {
    const isFirst = this.#pending === ''
    const text = isFirst ? input : this.#pending + input.slice(offset)
    const start = isFirst ? offset : 0
    possible.lastIndex = start
    const end = possible.test(text) ? possible.lastIndex : start
    const reference = text.slice(start, end)
    if (end < text.length) return this.#decode(reference, text.charAt(end))
    this.#pending = reference
    return -1
  }

  /** The same at the end of the input. */
  end(): number {
    return this.#decode(this.#pending, '')
  }

  #decode(reference: string, next: string): number {
    if (reference.startsWith('#')) {
      const isHex = reference.charAt(1).toLowerCase() === 'x'
      const digits = reference.slice(isHex ? 2 : 1)
      if (digits === '') return 0
      return this.#found(fromNumber(Number.parseInt(digits, isHex ? 16 : 10)), reference + (next === ';' ? next : ''))
    }
    const named = next === ';' && decodeNamedCharacterReference(reference)
    if (named) return this.#found(named, `${reference};`)
    for (let length = Math.min(longestLegacyName, reference.length); length > 1; length--) {
      const name = reference.slice(0, length)
      if (!legacyNames.has(name)) continue
      if (this.#mode === DecodingMode.Attribute && /[\da-z=]/i.test(reference.charAt(length) || next)) return 0
      return this.#found(decodeNamedCharacterReference(name) || name, name)
    }
    return 0
  }

  #found(characters: string, reference: string): number {
    const consumed = reference.length + 1
    for (const character of characters) this.#emit(character.codePointAt(0) ?? 0, consumed)
    return consumed
  }
}

function fromNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return windows1252[code - 0x80] ?? String.fromCodePoint(code)
}
