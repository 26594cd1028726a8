import { createBill, type Estimate } from './work-bill.js'
import { scanBlocks } from './work-blocks.js'

export type { Estimate } from './work-bill.js'

// In the nanoseconds of the prices, which do not name everything, and are those of a machine that does nothing else: so it
// is well below the second that a body may take.
const budget = 600_000_000

/**
 * The work that a body will cost to render, by one scan in time linear in its length. It is an estimate and no parser:
 * dear where a text is hostile, generous where it is an article. Beyond the limit it counts no further.
 */
export function estimateWork(body: string, limit: number): Estimate {
  const bill = createBill(budget, limit)
  scanBlocks(body, bill)
  return bill.total()
}
