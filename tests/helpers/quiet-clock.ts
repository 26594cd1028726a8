/** How long a piece of work takes, as it would on a machine that does nothing else. */
export interface QuietClock {
  /** @returns Milliseconds, and what the work gave. */
  time<T>(work: () => T): { milliseconds: number; value: T }
}

/**
 * Times work against a reference that is run before and after it: by as much as that is slower than it was at its
 * fastest in this process, the work is taken to have been slowed down by what else the machine does.
 */
export function createQuietClock(reference: () => void): QuietClock {
  const measure = () => timed(() => [1, 2, 3].forEach(reference)).milliseconds
  for (let round = 0; round < 20; round++) measure()
  let fastest = Infinity
  for (let round = 0; round < 50; round++) fastest = Math.min(fastest, measure())
  return {
    time(work) {
      const before = measure()
      const { milliseconds, value } = timed(work)
      const after = measure()
      fastest = Math.min(fastest, before, after)
      return { milliseconds: milliseconds / ((before + after) / 2 / fastest), value }
    },
  }
}

/** The processor's time, which waits for no other process, where that is less than the clock's. */
function timed<T>(work: () => T): { milliseconds: number; value: T } {
  const begun = performance.now()
  const used = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(used)
  return { milliseconds: Math.min(performance.now() - begun, (user + system) / 1000), value }
}
