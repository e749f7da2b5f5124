/** What the household actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, takes, words } from '../ground/contract'
import { HOUSEHOLD_LIMITS, LEAVING_REASONS, RELATIONS, type Relation } from './vocab'

export interface HouseholdLine {
  householdId: string
  name: string
  group: string
  members: number
}

export interface HouseholdMember {
  personId: string
  name: string
  relation: Relation
}

export interface HouseholdView {
  householdId: string
  name: string
  group: string
  stationId: string
  /** Empty where it belongs to no grid. */
  gridId: string
  state: 'standing' | 'merged' | 'dissolved'
  members: HouseholdMember[]
  /** 家里的积分 not set aside: for who parts it. */
  points: number
}

const name = words(HOUSEHOLD_LIMITS.nameMax)
const relation = z.enum(RELATIONS).exclude(['head'])
const someone = z.strictObject({ householdId: id, personId: id })
type Done = { householdId: string }

/** One movement of the household's points. */
export interface HouseholdPointsLine {
  transferId: string
  /** Who put it in; empty where nobody did. */
  name: string
  words: string
  points: number
  at: string
}

export const householdContracts = {
  /** The one I live in; null when nobody has written it down. */
  'household.mine': takes(z.strictObject({})).gives<{ household: HouseholdView | null }>(),
  /** 家里的积分: what is there for goods, and what I could put in. */
  'household.points': takes(z.strictObject({})).gives<{ available: number; held: number; mine: number; lines: HouseholdPointsLine[] }>(),
  'household.pool': takes(z.strictObject({ points: z.number().int().min(1).max(HOUSEHOLD_LIMITS.pointsMax) })).gives<Done>(),
  /** The households of my station, by name. */
  'household.list': takes(z.strictObject({ after: cursor })).gives<{ households: HouseholdLine[]; next: string | null }>(),
  'household.detail': takes(z.strictObject({ householdId: id })).gives<HouseholdView>(),
  'household.found': takes(z.strictObject({ headId: id, name, group: optionalWords(HOUSEHOLD_LIMITS.groupMax) })).gives<Done>(),
  'household.comeIn': takes(z.strictObject({ householdId: id, personId: id, relation })).gives<Done>(),
  'household.goOut': takes(z.strictObject({ householdId: id, personId: id, reason: z.enum(LEAVING_REASONS) })).gives<Done>(),
  /** From the household she lives in into this one, in one step. */
  'household.move': takes(z.strictObject({ householdId: id, personId: id, relation })).gives<Done>(),
  'household.nameHead': takes(someone).gives<Done>(),
  /** Of which grid of its station it is, with all who live in it; empty: of none. */
  'household.setGrid': takes(z.strictObject({ householdId: id, gridId: id.or(z.literal('')) })).gives<Done>(),
  /** 分户: the first of `personIds` is the new head; so many of the household's points go along. */
  'household.split': takes(z.strictObject({
    householdId: id, name, personIds: z.array(id).min(1).max(HOUSEHOLD_LIMITS.membersMax), points: z.number().int().min(0).max(HOUSEHOLD_LIMITS.pointsMax).optional(),
  })).gives<Done>(),
  /** 并户 */
  'household.merge': takes(z.strictObject({ householdId: id, intoId: id })).gives<Done>(),
}
