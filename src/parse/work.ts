import { createBill, type Estimate } from './work-bill.js'
import { scanBlocks } from './work-blocks.js'

export type { Estimate } from './work-bill.js'

const budget = 700_000_000

export function estimateWork(body: string): Estimate {
  const bill = createBill(budget)
  scanBlocks(body, bill)
  return bill.total()
}
