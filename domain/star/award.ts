/** A star (星级) of one volunteer on its way: reached by minutes, put on public notice by a person, granted when nobody
 *  objected in time, or decided by somebody else after an objection (R-S2, R-S3). What always holds: no hand moves its
 *  own star; who put it on notice and who objected do not decide; one level at a time (R-S4); a granted star of a
 *  cumulative rule never falls (R-S5). It holds ids only; a notice says a name as its owner allows (R-67-12). */
import { addWorkingDays } from '../calendar/workingDays'
import { dayOf } from '../calendar/shanghai'
import { after, type Step } from '../ground/lifeCycle'
import type { StationPath } from '../place/place'
import { refuse } from '../ground/refusal'
import type { StarProgress } from './progress'
import type { StarRule } from './starRules'
import type { StarState } from './vocab'

export interface Objection {
  byId: string
  at: string
  words: string
}

export interface StarAward extends StationPath {
  _id: string
  rev: number
  personId: string
  level: number
  /** The Shanghai year of a yearly rule; empty for a cumulative one. */
  year: string
  /** Minutes that counted when the level was reached. */
  minutes: number
  ruleVersion: string
  state: StarState
  stateSince: string
  /** The last Shanghai day of the notice; empty before. */
  noticeUntil: string
  noticedBy: string
  objection: Objection | null
  decidedBy: string
  /** Why it was decided so; empty where time alone granted it. */
  note: string
}

export type StarEvent = 'putOnNotice' | 'setAside' | 'object' | 'grant' | 'decline' | 'runOut'

export const STAR_STEPS: readonly Step<StarState, StarEvent>[] = [
  { from: 'candidate', event: 'putOnNotice', to: 'onNotice', who: ['station'] },
  { from: 'candidate', event: 'setAside', to: 'declined', who: ['station'] },
  { from: 'onNotice', event: 'object', to: 'objected', who: ['beneficiary', 'volunteer', 'station'] },
  { from: 'onNotice', event: 'runOut', to: 'granted', who: ['timer'] },
  { from: 'objected', event: 'grant', to: 'granted', who: ['station'] },
  { from: 'objected', event: 'decline', to: 'declined', who: ['station'] },
]

export const starId = (personId: string, level: number, year: string): string => `${personId}:${year || 'all'}:${level}`

export interface Reaching extends StationPath {
  personId: string
  year: string
  now: string
}

/** What came within reach between two looks at her minutes: one candidate a level. */
export function reached(before: StarProgress, now: StarProgress, { personId, year, now: at, ...path }: Reaching): Omit<StarAward, 'rev'>[] {
  const levels = Array.from({ length: Math.max(0, now.level - before.level) }, (_, step) => before.level + 1 + step)
  return levels.map((level) => ({
    _id: starId(personId, level, year), ...path, personId, level, year, minutes: now.minutes, ruleVersion: now.ruleVersion,
    state: 'candidate', stateSince: at, noticeUntil: '', noticedBy: '', objection: null, decidedBy: '', note: '',
  }))
}

/** Moves it one step by a person's hand. @throws Refusal STAR_MOVED_ON, STAR_OWN */
function byHand(award: StarAward, event: StarEvent, byId: string, now: string): StarAward {
  const state = after(STAR_STEPS, award.state, event) ?? refuse('STAR_MOVED_ON')
  if (byId === award.personId) refuse('STAR_OWN')
  return { ...award, state, stateSince: now }
}

/** @param below the star one level down, where there is one. @throws Refusal STAR_MOVED_ON, STAR_OWN, STAR_SKIPS */
export function putOnNotice(award: StarAward, below: StarAward | null, rule: StarRule, byId: string, now: string): StarAward {
  const noticed = byHand(award, 'putOnNotice', byId, now)
  if (below && below.state !== 'granted') refuse('STAR_SKIPS')
  return { ...noticed, noticeUntil: addWorkingDays(dayOf(now), rule.noticeWorkingDays), noticedBy: byId }
}

/** @throws Refusal STAR_MOVED_ON, STAR_OWN */
export const setAside = (award: StarAward, byId: string, note: string, now: string): StarAward =>
  ({ ...byHand(award, 'setAside', byId, now), decidedBy: byId, note })

/** @throws Refusal STAR_MOVED_ON, STAR_OWN, NOTICE_OVER */
export function object(award: StarAward, byId: string, words: string, now: string): StarAward {
  const objected = byHand(award, 'object', byId, now)
  if (award.noticeUntil < dayOf(now)) refuse('NOTICE_OVER')
  return { ...objected, objection: { byId, at: now, words } }
}

/** After an objection. @throws Refusal STAR_MOVED_ON, STAR_OWN, DECIDE_OWN */
export function decideStar(award: StarAward, event: 'grant' | 'decline', byId: string, note: string, now: string): StarAward {
  const decided = byHand(award, event, byId, now)
  if (byId === award.noticedBy || byId === award.objection?.byId) refuse('DECIDE_OWN')
  return { ...decided, decidedBy: byId, note }
}

/** Nobody objected while it was on notice; null when it is not over, or something happened meanwhile. */
export function runOut(award: StarAward, now: string): StarAward | null {
  const state = after(STAR_STEPS, award.state, 'runOut')
  return state && award.noticeUntil < dayOf(now) ? { ...award, state, stateSince: now } : null
}
