import { createRequire } from 'node:module'
import { characterEntities } from 'character-entities'
import { characterEntitiesLegacy } from 'character-entities-legacy'
import type * as Entities from 'entities/decode'
import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { describe, expect, test } from 'vitest'
import { DecodingMode, HtmlEntityDecoder } from '../src/render/character-references.js'
import { parseHtml } from '../src/render/html-parser.js'
import { serialise } from '../src/render/html.js'
import { parseIn } from './helpers/browser.js'

// What parse5 is published with: an import would give ours.
const published = createRequire(import.meta.url)('entities/decode') as typeof Entities

const modes = [DecodingMode.Legacy, DecodingMode.Attribute]
const names = Object.keys(characterEntities)

type Decoder = new (emit: (codePoint: number) => void) => Pick<HtmlEntityDecoder, 'startEntity' | 'write' | 'end'>

/** What a decoder makes of a reference that comes in pieces, and how much of it it takes. */
function decode(Decoder: Decoder, pieces: readonly string[], mode: (typeof modes)[number]): string {
  let characters = ''
  const decoder = new Decoder((codePoint) => (characters += String.fromCodePoint(codePoint)))
  decoder.startEntity(mode)
  for (const piece of pieces) {
    const length = decoder.write(`&${piece}`, 1)
    if (length >= 0) return `${length} ${characters}`
  }
  return `${decoder.end()} ${characters}`
}

function differences(references: Iterable<readonly string[]>): string[] {
  const different: string[] = []
  for (const pieces of references) {
    for (const mode of modes) {
      const ours = decode(HtmlEntityDecoder, pieces, mode)
      const theirs = decode(published.HtmlEntityDecoder, pieces, mode)
      if (ours !== theirs) different.push(`${pieces.join('|')} in mode ${mode}: ${ours}, not ${theirs}`)
    }
  }
  return different
}

describe("HTML's character references are what they are in parse5", () => {
  test('the names are all there', () => {
    expect(names.length + characterEntitiesLegacy.length).toBe(2231)
    expect(decode(HtmlEntityDecoder, ['notin;'], DecodingMode.Legacy)).toBe('7 ∉')
    expect(decode(HtmlEntityDecoder, ['notit;'], DecodingMode.Legacy)).toBe('4 ¬')
    expect(decode(HtmlEntityDecoder, ['notit;'], DecodingMode.Attribute)).toBe('0 ')
  })

  test('each name, whatever follows it', () => {
    const tails = ['', ';', ';;', '=', ' ', '&', 'x', 'x;', '1', 'it;', '\u212A', '<p>']
    expect(differences(names.flatMap((name) => tails.map((tail) => [name + tail])))).toEqual([])
  })

  test('each beginning of a name, and each name in two pieces', () => {
    const cuts = names.flatMap((name) => Array.from(name, (_, at) => [name.slice(0, at), name.slice(at)] as const))
    expect(
      differences(cuts.flatMap(([head, tail]) => [[head], [`${head};`], [`${head}=`], [head, tail, ';']])),
    ).toEqual([])
  })

  test('numbers: windows-1252, surrogates, what is no character', () => {
    function* numbers() {
      for (let code = 0; code < 0x110100; code += code < 0x300 || code % 0x800 < 0x10 ? 1 : 0x61) {
        yield [`#${code};`]
        yield [`#${code}g`]
        yield [`#x${code.toString(16)};`]
        yield ['#', 'X', `${code.toString(16).toUpperCase()}`]
      }
      const digits = [
        '9'.repeat(400),
        `${'0'.repeat(5000)}65`,
        '',
        ';',
        'x',
        'x;',
        'xg',
        '-1',
        'a',
        `x${'f'.repeat(400)};`,
      ]
      for (const written of digits) yield [`#${written}`]
    }
    expect(differences(numbers())).toEqual([])
    expect(decode(HtmlEntityDecoder, ['#x80;'], DecodingMode.Legacy)).toBe('6 €')
  })

  test('in a piece of HTML, in text and in attributes', () => {
    const pieces = names.map((name) => `<p title="&${name};&${name}=&${name}" id=&${name}>&${name};&${name}b</p>`)
    const html = `${pieces.join('')}&amp`
    const ours = parseHtml({ type: 'root', children: [{ type: 'raw', value: html }] })
    const theirs = fromParse5(parseIn(html, { scripting: true, place: 'div' })) as Root
    expect(serialise(ours).split('<p')).toEqual(serialise(theirs).split('<p'))
  })
})
