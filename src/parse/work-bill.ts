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
  /** Whether it is more than is allowed already, so that it need not be known exactly. */
  readonly isOver: boolean
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

/** @param budget The nanoseconds that are a work of 1. @param limit The work that is allowed. */
export function createBill(budget: number, limit: number): Bill {
  const accounts = new Map<Cause, Account>()
  const allowed = budget * limit
  let sum = 0
  return {
    charge({ cause, nanoseconds }, amount, offset) {
      if (amount <= 0 || sum > allowed) return
      let account = accounts.get(cause)
      if (!account) {
        account = { cause, total: 0, offset, current: 0, dearestOffset: offset, dearest: 0 }
        accounts.set(cause, account)
      }
      const cost = amount * nanoseconds
      sum += cost
      account.total += cost
      account.current = account.offset === offset ? account.current + cost : cost
      account.offset = offset
      if (account.current <= account.dearest) return
      account.dearest = account.current
      account.dearestOffset = offset
    },
    get isOver() {
      return sum > allowed
    },
    total() {
      const [dearest] = [...accounts.values()].toSorted((a, b) => b.total - a.total)
      return { work: sum / budget, cause: dearest?.cause ?? 'text', offset: dearest?.dearestOffset ?? 0 }
    },
  }
}
