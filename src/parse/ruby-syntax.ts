import type { Paragraph } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'
import type { Ruby } from '../mdast.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    ruby: 'ruby'
    rubyMarker: 'rubyMarker'
    rubySeparator: 'rubySeparator'
    rubyPart: 'rubyPart'
  }
}

interface Marks {
  readonly open: number
  readonly separator: number
  readonly close: number
}

const code = (character: string) => character.charCodeAt(0)
const braces: Marks = { open: code('{'), separator: code('|'), close: code('}') }
const aozora: Marks = { open: code('｜'), separator: code('《'), close: code('》') }
const backslash = code('\\')
const backtick = code('`')

/** `{漢字|かんじ}` and `{人工知能|じん|こう|ち|のう}`; with `aozora` also `｜漢字《かんじ》`, as Aozora Bunko writes it. */
export function rubySyntax(options: { aozora: boolean }): Extension {
  return {
    text: { [braces.open]: ruby(braces), ...(options.aozora && { [aozora.open]: ruby(aozora) }) },
  }
}

function ruby(marks: Marks): Construct {
  return {
    name: 'ruby',
    tokenize(effects: Effects, ok: State, nok: State): State {
      let parts = 0
      const open: State = (code) => {
        effects.enter('ruby')
        mark('rubyMarker', code)
        return beginPart
      }
      const beginPart: State = (code) => {
        if (isOut(code) || code === marks.separator || code === marks.close) return nok(code)
        effects.enter('rubyPart')
        effects.enter('chunkString', { contentType: 'string' })
        return part(code)
      }
      const part: State = (code) => {
        if (isOut(code)) return nok(code)
        if (code === marks.separator || code === marks.close) return endPart(code)
        if (code === backslash && marks === braces) return effects.check(escapedBar, endPart, escape)(code)
        if (code === backslash) return escape(code)
        effects.consume(code)
        return part
      }
      const escape: State = (code) => {
        effects.consume(code)
        return (next) => {
          if (next !== marks.close && next !== marks.open && next !== backslash) return part(next)
          effects.consume(next)
          return part
        }
      }
      const endPart: State = (code) => {
        effects.exit('chunkString')
        effects.exit('rubyPart')
        parts += 1
        if (code === marks.close) return close(code)
        effects.enter('rubySeparator')
        return separator(code)
      }
      const separator: State = (code) => {
        effects.consume(code)
        if (code === backslash) return separator
        effects.exit('rubySeparator')
        return beginPart
      }
      const close: State = (code) => {
        if (parts < 2) return nok(code)
        mark('rubyMarker', code)
        effects.exit('ruby')
        return ok
      }
      const mark = (type: 'rubyMarker', code: Code) => {
        effects.enter(type)
        effects.consume(code)
        effects.exit(type)
      }
      const isOut = (code: Code) => code === null || code < 0 || code === marks.open || code === backtick
      return open
    },
  }
}

/** In a cell of a table, where a bare one would end the cell. */
const escapedBar: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('rubySeparator')
      effects.consume(code)
      return (next) => {
        if (next !== braces.separator) return nok(next)
        effects.consume(next)
        effects.exit('rubySeparator')
        return ok
      }
    }
  },
}

/** Ruby as mdast. */
export function rubyFromMarkdown(): FromMarkdown {
  // The parts of the one that is being read; within one there is no other.
  let parts: string[] = []
  let continues = false
  return {
    enter: {
      ruby(token) {
        parts = []
        continues = false
        this.enter({ type: 'ruby', readings: [], children: [{ type: 'text', value: '' }] }, token)
      },
      rubyPart() {
        this.buffer()
      },
    },
    exit: {
      rubyPart() {
        const part = this.resume()
        if (continues) parts.push(`${parts.pop()}|${part}`)
        else parts.push(part)
      },
      rubySeparator(token) {
        // Outside of a table the bar is escaped to be none of ours.
        continues = this.sliceSerialize(token).length > 1 && !this.stack.some(({ type }) => type === 'tableCell')
      },
      ruby(token) {
        const [base = '', ...readings] = parts
        const node = this.stack.at(-1) as Ruby
        this.exit(token)
        node.readings = readings
        node.children = [{ type: 'text', value: base }]
        if (readings.length > 0) return
        // All its bars were escaped: it is text in braces.
        const { children } = this.stack.at(-1) as Paragraph
        children.splice(-1, 1, { type: 'text', value: `{${base}}`, position: node.position })
      },
    },
  }
}
