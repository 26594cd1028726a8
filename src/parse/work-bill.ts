/** What makes a body dear to render: a key under `cause` in the messages. */
export type Cause =
  | 'nesting'
  | 'emphasis'
  | 'brackets'
  | 'code'
  | 'html'
  | 'table'
  | 'list'
  | 'definitions'
  | 'footnotes'
  | 'links'
  | 'text'

/** An estimate of the work that a body will cost: 1 is what the default limit allows. */
export interface Estimate {
  readonly work: number
  readonly cause: Cause
  /** Where the dearest construct begins, as an offset in the body. */
  readonly offset: number
}

/** What one of something costs. */
export interface Price {
  readonly cause: Cause
  readonly nanoseconds: number
}

/** Adds up what a body will cost, by cause, and remembers where the dearest construct of each cause begins. */
export interface Bill {
  /** @param offset Where the construct begins that the work is done for. */
  charge(price: Price, amount: number, offset: number): void
  /** Whether there is something in the body that no budget allows. */
  readonly isHopeless: boolean
  total(): Estimate
}

interface Account {
  readonly cause: Cause
  total: number
  /** Where the last construct begins, and what it has cost so far. */
  offset: number
  current: number
  dearestOffset: number
  dearest: number
}

/** @param budget The nanoseconds that are a work of 1. */
export function createBill(budget: number): Bill {
  const accounts = new Map<Cause, Account>()
  let isHopeless = false
  return {
    charge({ cause, nanoseconds }, amount, offset) {
      if (amount <= 0) return
      let account = accounts.get(cause)
      if (!account) {
        account = { cause, total: 0, offset, current: 0, dearestOffset: offset, dearest: 0 }
        accounts.set(cause, account)
      }
      const cost = amount * nanoseconds
      if (cost === Infinity) isHopeless = true
      account.total += cost
      account.current = account.offset === offset ? account.current + cost : cost
      account.offset = offset
      if (account.current <= account.dearest) return
      account.dearest = account.current
      account.dearestOffset = offset
    },
    get isHopeless() {
      return isHopeless
    },
    total() {
      const all = [...accounts.values()]
      const work = all.reduce((sum, { total }) => sum + total, 0) / budget
      const [dearest] = all.toSorted((a, b) => b.total - a.total)
      return { work, cause: dearest?.cause ?? 'text', offset: dearest?.dearestOffset ?? 0 }
    },
  }
}
