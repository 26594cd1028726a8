import { parseSync, type Comment, type Directive, type Statement } from 'oxc-parser'
import { expect, test } from 'vitest'
import { pluginFiles, resolveImport, sourceFiles } from './helpers/source-files.js'

const files = new Map(sourceFiles().map((file) => [file.path, file]))
const plugins = pluginFiles()
const entries = [...files.values()].filter(({ path }) => path.endsWith('index.ts') || plugins.includes(path))

/** The names that an entry exports, each with the module that declares it. */
const exported = entries.flatMap(({ path, text }) =>
  parseSync(path, text).module.staticExports.flatMap(({ entries: names }) =>
    names.map(({ exportName, moduleRequest }) => ({
      entry: path,
      name: exportName.name ?? '',
      module: moduleRequest ? resolveImport(path, moduleRequest.value) : path,
    })),
  ),
)

/** The documentation comment that stands right before a declaration of this name. */
function docstringOf(module: string, name: string): string {
  const { text = '' } = files.get(module) ?? {}
  const { program, comments } = parseSync(module, text)
  const declaration = program.body.find((statement) => declares(statement, name))
  if (!declaration) return ''
  return comments.findLast((comment) => isDocOf(comment, declaration.start, text))?.value ?? ''
}

function declares(statement: Directive | Statement, name: string): boolean {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return false
  const { declaration } = statement
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name)
  }
  return 'id' in declaration && declaration.id !== null && 'name' in declaration.id && declaration.id.name === name
}

function isDocOf({ type, value, end }: Comment, start: number, text: string): boolean {
  return type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === ''
}

test('there are exports to look at', () => {
  expect(exported.length).toBeGreaterThan(30)
})

test.each(exported)('$entry: $name says what it gives, with an example', ({ module, name }) => {
  const docstring = docstringOf(module, name)
  expect(docstring, `${name} in ${module} has no docstring`).not.toBe('')
  const [description = '', example = ''] = docstring.split('@example')
  expect(description.replaceAll(/[*\s]/g, '').length).toBeGreaterThan(40)
  const lines = example.split('\n').filter((line) => line.replace(/^\s*\*/, '').trim() !== '')
  expect(lines.length, `${name} needs an example of about three lines`).toBeGreaterThanOrEqual(3)
})
