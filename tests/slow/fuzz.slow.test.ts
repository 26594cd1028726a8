import { expect, test } from 'vitest'
import { timeBody } from '../helpers/accepted.js'
import { mixedMarkdown } from '../helpers/mixed-markdown.js'

/**
 * FUZZ_SEED and FUZZ_SECONDS set where it begins and how long it goes on. What fails names its seed: with that as
 * FUZZ_SEED it comes first.
 */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)
const seconds = Number(process.env.FUZZ_SECONDS ?? 180)

test(
  `mixed Markdown is refused or done within a second, from FUZZ_SEED=${seed}`,
  { timeout: (seconds + 60) * 1000 },
  () => {
    const end = performance.now() + seconds * 1000
    let count = 0
    let accepted = 0
    const slow: string[] = []
    for (; performance.now() < end; count++) {
      const shape = mixedMarkdown(seed + count)
      // The largest that is accepted asks most of the estimate.
      for (let size = 256 * 1024; size >= 256; size = Math.floor(size / 2)) {
        const label = `FUZZ_SEED=${seed + count}, ${size} characters`
        let timed: ReturnType<typeof timeBody>
        try {
          timed = timeBody(shape(size))
        } catch (error) {
          throw new Error(`It threw: ${label}`, { cause: error })
        }
        if (timed.milliseconds >= 1000) slow.push(`${label}: ${timed.milliseconds.toFixed(0)} ms`)
        if (!timed.isAccepted) continue
        accepted++
        break
      }
    }
    console.info(`${count} shapes from FUZZ_SEED=${seed}, ${accepted} of them accepted at some size`)
    expect(slow).toEqual([])
  },
)
