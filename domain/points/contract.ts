/** What the points actions take and give. */
import * as z from 'zod'
import { cursor, takes } from '../ground/contract'
import type { TransferKind } from './account'

/** One line of my account: positive came in, negative went out. */
export interface PointsLine {
  transferId: string
  points: number
  kind: TransferKind
  words: string
  at: string
  ruleVersion: string
}

export interface MyPoints {
  balance: number
  /** Set aside for reservations. */
  held: number
  available: number
  /** How many of them come to their end on which day, earliest first. */
  ends: { day: string; points: number }[]
  lines: PointsLine[]
  next: string | null
  /** What is left of my village's voted budget (N10). */
  budgetLeft: number
}

export const pointsContracts = {
  'points.mine': takes(z.strictObject({ after: cursor })).gives<MyPoints>(),
}
