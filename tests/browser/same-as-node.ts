import { expect, inject, test } from 'vitest'
import type { ExpectedFile } from './expected.js'
import type { File } from './publish.js'

const files = JSON.parse(inject('files')) as ExpectedFile[]

/** Holds a place where the library runs to what Node makes of the same files, byte for byte. */
export function holdToNode(publish: (file: File) => Promise<string>): void {
  test.each(files)('$path', async ({ expected, ...file }) => {
    expect(await publish(file)).toBe(expected)
  })

  test('the files have in them what runtimes could disagree on', () => {
    const all = files.map(({ expected }) => expected).join('\n')
    const marks = [
      '<ruby>',
      '<details>',
      '∲',
      '🐈',
      'data-footnotes',
      'data-align',
      'checkbox',
      '脚注',
      'wrong.en.md:3:7',
    ]
    expect(marks.filter((mark) => !all.includes(mark))).toEqual([])
  })
}
