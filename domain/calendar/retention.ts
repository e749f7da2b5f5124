/** How long what is personal is kept (PIPL 19: no longer than its purpose needs). Each feature has its rows with their
 *  source (`<feature>/retention.ts`); what no row names is kept as the ledgers are. Jobs work them off. */
import { addMinutes } from './shanghai'

export interface RetentionRule {
  version: string
  from: string
  source: string
  days: number
  /** As a page says it. */
  words: string
}

/** What all of them are from. */
export const RETENTION_2026 = { version: 'retention-2026-1', from: '2021-11-01' } as const

const DAY_MINUTES = 24 * 60

/** What began before this instant is over its time. */
export const keptSince = ({ days }: Pick<RetentionRule, 'days'>, now: string): string => addMinutes(now, -days * DAY_MINUTES)
