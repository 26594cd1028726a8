import { MascotCommentElement } from 'kawaraban/element'
import { expect, test } from 'vitest'
import { style } from '../src/mascot/style.js'

const { customElements, vscodeData } = (await import(new URL('../scripts/editor-data.mjs', import.meta.url).href)) as {
  customElements(): string
  vscodeData(): string
}
interface Named {
  name: string
}
interface Declaration {
  tagName: string
  attributes: Named[]
  cssParts: Named[]
  cssProperties: Named[]
}
const manifest = JSON.parse(customElements()) as { modules: { declarations: Declaration[] }[] }
const [declaration] = manifest.modules.flatMap(({ declarations }) => declarations)
const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name).toSorted()

test('can be imported, and even defined, where there is no DOM', async () => {
  expect(globalThis.HTMLElement).toBeUndefined()
  const { MascotCommentElement: defined } = await import('kawaraban/element/define')
  expect(defined).toBe(MascotCommentElement)
  expect(() => MascotCommentElement.define()).not.toThrow()
})

test('a registry of one’s own gets it once for each name', () => {
  const defined = new Map<string, CustomElementConstructor>()
  const registry = {
    get: (tag: string) => defined.get(tag),
    getName: (constructor: CustomElementConstructor) =>
      [...defined].find(([, known]) => known === constructor)?.[0] ?? null,
    define(tag: string, constructor: CustomElementConstructor) {
      if ([...defined.values()].includes(constructor)) throw new Error('twice')
      defined.set(tag, constructor)
    },
  } as unknown as CustomElementRegistry
  for (const tag of ['mascot-comment', 'mascot-comment', 'my-cat']) MascotCommentElement.define(tag, registry)
  expect([...defined.keys()]).toEqual(['mascot-comment', 'my-cat'])
  expect(defined.get('mascot-comment')).toBe(MascotCommentElement)
})

test('the manifest lists the attributes that are observed', () => {
  expect(namesOf(declaration?.attributes)).toEqual(MascotCommentElement.observedAttributes.toSorted())
})

test('the manifest lists the parts and the custom properties of the style', () => {
  const classes = new Set(
    style.match(/\.kb-mascot(?:-[a-z]+)?/g)?.map((name) => name.slice('.kb-mascot-'.length) || 'base'),
  )
  expect(namesOf(declaration?.cssParts)).toEqual([...classes, 'label'].toSorted())
  const properties = new Set(style.match(/(?<=var\()--mascot-(?!own)[a-z-]+/g))
  expect(namesOf(declaration?.cssProperties)).toEqual([...properties].toSorted())
})

test('VS Code gets the same attributes, and their values', () => {
  const { tags } = JSON.parse(vscodeData()) as { tags: (Named & { attributes: (Named & { values?: Named[] })[] })[] }
  expect(namesOf(tags)).toEqual(['mascot-comment'])
  const [{ attributes } = { attributes: [] }] = tags
  expect(namesOf(attributes)).toEqual(MascotCommentElement.observedAttributes.toSorted())
  expect(attributes.find(({ name }) => name === 'side')?.values).toEqual([{ name: 'start' }, { name: 'end' }])
})
