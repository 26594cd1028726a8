import { readFileSync } from 'node:fs'

const manifest = new URL('../src/element/custom-elements.json', import.meta.url)

/** The custom-elements manifest (schema 2.1.0), as it stands in the package. */
export function customElements() {
  return readFileSync(manifest, 'utf8')
}

/** The same for VS Code: tags, attributes and the values that they have (its HTML custom data, version 1.1). */
export function vscodeData() {
  const { modules } = JSON.parse(customElements())
  const tags = modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map(({ name, description, type }) => {
        const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }))
        return { name, description, ...(values.length > 0 && { values }) }
      }),
    }))
  return `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`
}
