/** A burst (看得比平常多): one person met the limit of homes, or gave back seats again and again after she had looked where to go. Her
 *  station sees it on its desk and says what it found out; whose homes she saw are told once, in calm words (decision 30).
 *  What always holds: what happens within seven days is one burst, told once. */
import { addDays } from '../calendar/shanghai'
import { refuse } from '../ground/refusal'
import { allowed, limitRuleOn } from './limitRules'
import type { Counted, Tally, UnsavedTally } from './tally'

/** homes – she wanted to see more homes than the rule allows; givenBack – she looked, and then did not go. */
export type BurstKind = 'homes' | 'givenBack'

export const BURST_WORDS: Record<BurstKind, string> = {
  homes: '看的住址比平常多',
  givenBack: '看过住址又让出名额，次数比平常多',
}

export interface Burst {
  _id: string
  rev: number
  personId: string
  personName: string
  /** Of her own station, which knows her. */
  centre: string
  subCentre: string
  station: string
  kind: BurstKind
  /** Orders whose homes it is about: all she saw within the seven days, or those she saw and did not go to. */
  orders: string[]
  since: string
  state: 'open' | 'closed'
  /** Whether those whose homes they are have still to be told. */
  news: 'due' | 'told'
  /** How many of them have been told; missing before the first and after the last. */
  toldSoFar?: number
  /** What the station found out. */
  note: string
  closedBy: string
  closedAt: string
}

/** Who is counted, and where her station is. */
export interface Bursting extends Counted {
  name: string
  subCentre: string
  station: string
}

export interface Counts { tally: UnsavedTally; burst: Omit<Burst, 'rev'> | null }

/** Her tally with the burst in it, and the burst itself; none while the last one is not seven days old. */
export function burstOf(tally: UnsavedTally, kind: BurstKind, who: Bursting, now: string, day: string): Counts {
  if (tally.burst !== undefined && tally.burst > addDays(day, -7)) return { tally, burst: null }
  const burst: Omit<Burst, 'rev'> = {
    _id: `${who._id}:${day}`, personId: who._id, personName: who.name, centre: who.centre, subCentre: who.subCentre, station: who.station,
    kind, orders: (kind === 'givenBack' ? tally.givenBack ?? [] : tally.homes).map(({ orderId }) => orderId), since: now, state: 'open', news: 'due', note: '', closedBy: '', closedAt: '',
  }
  return { tally: { ...tally, burst: day }, burst }
}

/** She gives back the seat of an order whose home she saw. Null where she did not look, which counts as nothing. */
export function givenBack(before: Tally | null, orderId: string, who: Bursting, now: string, day: string): Counts | null {
  if (!before?.homes.some((home) => home.orderId === orderId && home.day > addDays(day, -7))) return null
  const recent = (before.givenBack ?? []).filter((each) => each.day > addDays(day, -7) && each.orderId !== orderId)
  const tally = { ...before, givenBack: [...recent, { orderId, day }] }
  const often = tally.givenBack.length >= allowed(limitRuleOn(who.centre, day).givenBackInAWeek, who.posts)
  return often ? burstOf(tally, 'givenBack', who, now, day) : { tally, burst: null }
}

/** The station has asked and says what it found out. @throws Refusal BURST_CLOSED, NOT_ALLOWED (her own). */
export function closeBurst(burst: Burst, by: { _id: string }, note: string, now: string): Burst {
  if (burst.personId === by._id) refuse('NOT_ALLOWED')
  if (burst.state === 'closed') refuse('BURST_CLOSED')
  return { ...burst, state: 'closed', note, closedBy: by._id, closedAt: now }
}
