/** What the hours actions take and give. */
import * as z from 'zod'
import { cursor, id, takes } from '../ground/contract'
import type { ClaimView } from '../order/contract'
import type { HourClass } from './hours'
import type { StarProgress } from '../star/progress'

/** A finished service that waits for a confirmation. */
export interface ToConfirm extends ClaimView {
  orderId: string
  orderTitle: string
}

/** One confirmed hour entry as its owner reads it: every minute's source (N22). */
export interface HourLine {
  entryId: string
  orderId: string
  activityName: string
  placeName: string
  startedAt: string
  endedAt: string
  minutes: number
  class: HourClass
  confirmedAt: string
}

export interface MyHours {
  creditMinutes: number
  thisYearMinutes: number
  /** 迁入: brought along from a former system. */
  migratedMinutes: number
  entries: number
  stars: StarProgress
  starSource: string
  lines: HourLine[]
  next: string | null
}

export const hoursContracts = {
  /** Checked-out services of my station the station has still to confirm, oldest first. */
  'hours.toConfirm': takes(z.strictObject({ after: cursor })).gives<{ services: ToConfirm[]; next: string | null }>(),
  /** One side's word; with the second, minutes are recorded and points issued. */
  'hours.confirm': takes(z.strictObject({ claimId: id })).gives<{
    claimId: string
    complete: boolean
    minutes: number
    /** Points issued with it; 0 while the other side is missing or the village's budget is spent. */
    points: number
  }>(),
  'hours.mine': takes(z.strictObject({ after: cursor })).gives<MyHours>(),
}
