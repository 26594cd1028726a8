import { startOf } from '../locale/dates.js'
import type { ArticleMeta } from '../schema/article-schema.js'

/** Where an article stands at a moment. */
export type ArticleState = 'draft' | 'scheduled' | 'embargoed' | 'published' | 'withdrawn' | 'expired'

type Dates = Partial<Pick<ArticleMeta, 'date' | 'status' | 'embargoUntil' | 'expires'>>

/** What decides where articles stand. */
export interface Moment {
  readonly now: number
  readonly timeZone: string
  /** Whether articles whose date has not begun are shown. An embargo holds all the same. */
  readonly future: boolean
}

/** Where an article stands: a civil date begins at midnight in the newsroom's time zone. */
export function stateOf(meta: Dates, moment: Moment): ArticleState {
  if (meta.status === 'draft') return 'draft'
  const { now } = moment
  const { scheduled, embargo, end } = limitsOf(meta, moment)
  if (now < scheduled) return 'scheduled'
  if (now < embargo) return 'embargoed'
  if (now >= end) return 'expired'
  return meta.status === 'withdrawn' ? 'withdrawn' : 'published'
}

/** The instants after now at which an article appears or goes. */
export function transitionsOf(meta: Dates, moment: Moment): number[] {
  if (meta.status === 'draft') return []
  const { scheduled, embargo, end } = limitsOf(meta, moment)
  const start = Math.max(scheduled, embargo)
  if (start >= end) return []
  return [start, end].filter((instant) => instant > moment.now && Number.isFinite(instant))
}

function limitsOf({ date, embargoUntil, expires }: Dates, { timeZone, future }: Moment) {
  return {
    scheduled: date === undefined || future ? Number.NEGATIVE_INFINITY : startOf(date, timeZone),
    embargo: embargoUntil === undefined ? Number.NEGATIVE_INFINITY : startOf(embargoUntil, timeZone),
    end: expires === undefined ? Number.POSITIVE_INFINITY : startOf(expires, timeZone),
  }
}
