/** A burst (看得比平常多): one person met the limit of homes, or gave back seats again and again after she had looked where to go. Her
 *  station sees it on its desk and says what it found out; whose homes she saw are told once, in calm words (decision 30).
 *  What always holds: what happens within seven days is one burst, and it grows, so that a small one hides no large one;
 *  each owner is told once of it. */
import { addDays, dayOf } from '../calendar/shanghai'
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
  /** Orders whose homes it is about: all she saw within the seven days, or those she saw and did not go to; and all she saw
   *  since. What is added stands behind. */
  orders: string[]
  since: string
  state: 'open' | 'closed'
  /** Whether those whose homes they are have still to be told. */
  news: 'due' | 'told'
  /** How many of the orders, from the first on, their owners have been told of; missing where it never grew after that. */
  told?: number
  /** When it grew last, and how many homes it was of when it was opened or last asked about; missing where it has not grown. */
  grewAt?: string
  before?: number
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

export interface Counts { tally: UnsavedTally; burst: Omit<Burst, 'rev'> }

/** The burst of hers that takes in what she does on a day; undefined while none is seven days young. */
export const burstIdOn = ({ _id, burst }: UnsavedTally, day: string): string | undefined =>
  burst !== undefined && burst > addDays(day, -7) ? `${_id}:${burst}` : undefined

/** Her tally with a burst in it, and the burst itself, where none takes it in (burstIdOn). */
export function burstOf(tally: UnsavedTally, kind: BurstKind, who: Bursting, now: string, day: string): Counts {
  const burst: Omit<Burst, 'rev'> = {
    _id: `${who._id}:${day}`, personId: who._id, personName: who.name, centre: who.centre, subCentre: who.subCentre, station: who.station,
    kind, orders: (kind === 'givenBack' ? tally.givenBack ?? [] : tally.homes).map(({ orderId }) => orderId), since: now, state: 'open', news: 'due', note: '', closedBy: '', closedAt: '',
  }
  return { tally: { ...tally, burst: day }, burst }
}

/** With all she saw since its first day, and where she met the limit, all that week. One that was asked about opens again only by
 *  a new finding, not by every home a willing helper sees. @param met what she met just now; null for a look like any.
 *  @returns null where nothing is new. */
export function grown(burst: Burst, { homes, givenBack: back = [] }: UnsavedTally, met: BurstKind | null, now: string): Burst | null {
  if (burst.state === 'closed' && !met) return null
  const since = met === 'homes' ? homes : [...(met ? back : []), ...homes.filter(({ day }) => day >= dayOf(burst.since))]
  const orders = [...new Set([...burst.orders, ...since.map(({ orderId }) => orderId)])]
  const kind = met === 'homes' ? met : burst.kind
  const more = orders.length > burst.orders.length
  if (!more && kind === burst.kind) return null
  const before = burst.state === 'open' ? burst.before ?? burst.orders.length : burst.orders.length
  const { news, told = news === 'told' ? burst.orders.length : 0 } = burst
  return { ...burst, kind, orders, state: 'open', ...(more ? { grewAt: now, before, told, news: 'due' as const } : {}) }
}

/** The owners of its first so many orders have been told; what it grew by meanwhile is still due. */
export const withTold = (burst: Burst, told: number): Burst => ({ ...burst, told, news: burst.orders.length > told ? 'due' : 'told' })

/** She gives back the seat of an order whose home she saw. Null where she did not look, which counts as nothing.
 *  `often`: as often as makes a burst. */
export function givenBack(before: Tally | null, orderId: string, who: Bursting, day: string): { tally: UnsavedTally; often: boolean } | null {
  if (!before?.homes.some((home) => home.orderId === orderId && home.day > addDays(day, -7))) return null
  const recent = (before.givenBack ?? []).filter((each) => each.day > addDays(day, -7) && each.orderId !== orderId)
  const tally = { ...before, givenBack: [...recent, { orderId, day }] }
  return { tally, often: tally.givenBack.length >= allowed(limitRuleOn(who.centre, day).givenBackInAWeek, who.posts) }
}

/** The station has asked and says what it found out. @throws Refusal BURST_CLOSED, NOT_ALLOWED (her own). */
export function closeBurst(burst: Burst, by: { _id: string }, note: string, now: string): Burst {
  if (burst.personId === by._id) refuse('NOT_ALLOWED')
  if (burst.state === 'closed') refuse('BURST_CLOSED')
  // Opened again, what was found out first stays beside it.
  return { ...burst, state: 'closed', note: burst.note ? `${burst.note}；${note}` : note, closedBy: by._id, closedAt: now }
}
