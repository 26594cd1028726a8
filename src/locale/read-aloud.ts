import type { ReadingSpeed } from './locale.js'

/**
 * How fast adults read in silence, estimated from how fast they read aloud: no study has measured the first in many
 * languages by one method. The words a minute are those of IReST (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284); 238 and 183 are those of English in silence and aloud (Brysbaert 2019, J. Memory &
 * Language 104047).
 */
export function fromReadAloud(wordsPerMinute: number): ReadingSpeed {
  return { unit: 'word', perMinute: Math.round((wordsPerMinute * 238) / 183) }
}
