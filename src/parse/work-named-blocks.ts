import type { Bill } from './work-bill.js'
import { prices } from './work-prices.js'

const maxDepth = 200

/**
 * Charges for the blocks of plugins (`:::name`): what stands in one is read again as a document of its own, so every line
 * costs as often as blocks are open around it. Which names there are is not asked.
 */
export function createNamedBlocks(bill: Bill): { line(line: string, offset: number): void } {
  const open: number[] = []
  return {
    line(line, offset) {
      bill.charge(prices.againLine, open.length, offset)
      bill.charge(prices.againUnit, open.length * line.length, offset)
      const [, fence = '', behind = ''] = /^(:{3,})(\S?)/.exec(line) ?? []
      if (fence === '') return
      if (behind !== '') {
        open.push(fence.length)
        if (open.length > maxDepth) bill.charge(prices.tooDeep, 1, offset)
        return
      }
      // The outermost that is no longer looks for its end first.
      const ended = open.findIndex((length) => length <= fence.length)
      if (ended >= 0) open.length = ended
    },
  }
}
