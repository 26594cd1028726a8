import { defaultLimits } from '../parse/limits.js'
import { splitFile } from '../parse/split.js'
import { readYaml } from '../parse/yaml.js'

/** The frontmatter of a file that has been parsed, as its author wrote it: what a site's own schema expects. */
export function writtenIn(source: string): Readonly<Record<string, unknown>> {
  const parts = splitFile(source)
  if ('code' in parts) return {}
  return readYaml(source.slice(parts.yamlStart, parts.yamlEnd), parts.yamlStart, defaultLimits.yamlDepth).data ?? {}
}
