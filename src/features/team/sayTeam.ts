/** Teams and papers in words. */
import { daysBetween } from '../../../domain/calendar/shanghai'
import { sayDate } from '../../../domain/calendar/speech'
import { TEAM_KIND_LABELS, type TeamKind } from '../../../domain/team/vocab'
import type { LicenceState } from '../../../domain/team/papers/vocab'
import { LICENCE_LABELS, type LicenceKind } from '../../../domain/person/licenceKinds'

/** 分队 · 12人，还能进8人. */
export function sayTeam({ kind, members, capacity }: { kind: TeamKind; members: number; capacity: number }): string {
  const free = capacity - members
  return `${TEAM_KIND_LABELS[kind]} · ${members}人，${free > 0 ? `还能进${free}人` : '满员了'}`
}

/** A month is time enough to renew. */
const SOON_DAYS = 30

export interface Running {
  words: string
  tone: 'done' | 'wait' | 'ask'
}

/** Until when something holds, and whether that is soon. */
export function sayUntil(until: string, today: string): Running {
  const left = daysBetween(today, until)
  if (left < 0) return { words: `${sayDate(until, today)}已经过期`, tone: 'ask' }
  if (left <= SOON_DAYS) return { words: `还有${left}天到期（${sayDate(until, today)}）`, tone: 'ask' }
  return { words: `到${sayDate(until, today)}`, tone: 'done' }
}

export const LICENCE_STATE_WORDS: Record<LicenceState, string> = { told: '等站里看原件', seen: '看过原件', doubted: '看过，还不行，请问问站里' }

export const sayLicence = (kind: LicenceKind, tail: string): string => `${LICENCE_LABELS[kind]}${tail ? `（尾号${tail}）` : ''}`
