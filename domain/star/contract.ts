/** What the star actions take and give. */
import * as z from 'zod'
import { cursor, id, optionalWords, takes, words } from '../ground/contract'
import { STAR_LIMITS, type StarState } from './vocab'

/** A star of mine on its way. */
export interface MyStar {
  starId: string
  level: number
  year: string
  state: StarState
  stateSince: string
  noticeUntil: string
}

/** One on the desk, by full name: whoever decides must know about whom. */
export interface StarLine extends MyStar {
  personName: string
  minutes: number
  noticedBy: string
  /** What somebody said against it; who it was stands in the log, not here. Empty where nobody did. */
  objection: string
  /** I may put it on notice, or decide it. */
  mine: boolean
}

/** One on the public notice: the name only as its owner allows, if at all. */
export interface StarNotice {
  starId: string
  name: string
  level: number
  noticeUntil: string
  own: boolean
}

const one = { starId: id }
type Moved = { starId: string; state: StarState }

export const starContracts = {
  'star.mine': takes(z.strictObject({})).gives<{ stars: MyStar[] }>(),
  /** At my station, township or county. */
  'star.list': takes(z.strictObject({ state: z.enum(['candidate', 'onNotice', 'objected']), after: cursor })).gives<{ stars: StarLine[]; next: string | null }>(),
  /** What is on public notice at my station. */
  'star.notices': takes(z.strictObject({ after: cursor })).gives<{ notices: StarNotice[]; next: string | null }>(),
  'star.putOnNotice': takes(z.strictObject(one)).gives<Moved>(),
  'star.setAside': takes(z.strictObject({ ...one, note: words(STAR_LIMITS.noteMax) })).gives<Moved>(),
  'star.object': takes(z.strictObject({ ...one, note: words(STAR_LIMITS.noteMax) })).gives<Moved>(),
  /** After an objection, by somebody who has had no hand in it yet. */
  'star.decide': takes(z.strictObject({ ...one, grant: z.boolean(), note: optionalWords(STAR_LIMITS.noteMax) })).gives<Moved>(),
}
