import type { Article } from '../article.js'
import type { Severity } from '../diagnostic.js'
import type { CollectionFinding } from './findings.js'

/** How bad is what {@link Collection.check} finds, unless a newsroom says otherwise. */
export const defaultRules = {
  'broken-link': 'error',
  'broken-fragment': 'warning',
  'hidden-link': 'warning',
  'missing-image': 'error',
  'unreadable-image': 'error',
  'missing-correction': 'error',
  'differing-date': 'warning',
  'differing-impact': 'warning',
  'differing-companies': 'warning',
  'differing-numbers': 'warning',
  'differing-links': 'warning',
  'differing-tables': 'warning',
  'differing-code': 'warning',
  'differing-headings': 'warning',
} as const satisfies Record<string, Severity>

/**
 * What `collection.check()` looks for, by the codes of its diagnostics: each is an `error`, a `warning`, or `off`.
 *
 * @example
 * const rules: CheckRules = { 'differing-numbers': 'error', 'differing-links': 'off' }
 * const collection = await newsroom.load(folder('content'), { rules })
 * await collection.check()
 */
export type CheckRules = { readonly [Code in keyof typeof defaultRules]?: Severity | 'off' }

/** What a rule has found; how bad that is, the rules say. */
export interface CheckFinding extends Omit<CollectionFinding, 'severity' | 'article'> {
  readonly code: keyof typeof defaultRules
  readonly article: Article<unknown>
}

/** Findings with their severity, without those of rules that are off. */
export function judge(findings: readonly CheckFinding[], rules: CheckRules): CollectionFinding[] {
  return findings.flatMap((finding) => {
    const severity = rules[finding.code] ?? defaultRules[finding.code]
    return severity === 'off' ? [] : [{ ...finding, severity, article: finding.article as Article }]
  })
}
