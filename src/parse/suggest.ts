import leven from 'leven'

/**
 * The candidate that a misspelt or shortened word most probably means, by Levenshtein distance without regard to case,
 * or nothing where all are too far off.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word)
  if (wanted.length > 64) return undefined
  // Two neighbours in the wrong order count as two edits; a word of four letters may have that, one of two may not.
  const allowed = wanted.length < 4 ? Math.min(1, wanted.length - 1) : Math.max(2, Math.floor(wanted.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = leven(wanted, fold(candidate))
    if (distance <= allowed && (!best || distance < best.distance)) best = { candidate, distance }
  }
  const beginning = candidates.filter((candidate) => fold(candidate).startsWith(wanted))
  return best?.candidate ?? (wanted.length > 1 && beginning.length === 1 ? beginning[0] : undefined)
}

// impact_level, impact-level and impactLevel are one name in three habits.
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[-_ ]/g, '')
}
