/** A merge (合并登记) makes two registrations of one person one (K4): asked from her own phone, or begun at the desk by who
 *  has both before her eyes. What always holds: somebody of each station concerned, who is neither of the two, has said
 *  that it is one person; a day lies between that word and the merging, in which either phone and the station can stop
 *  it; and then the one that goes is never anything of its own again. Undoing it is impossible: nobody could say any more
 *  what belonged to which. */
import { addMinutes } from '../calendar/shanghai'
import { after, type Step } from '../ground/lifeCycle'
import type { PlaceMove } from '../place/move'
import { refuse } from '../ground/refusal'
import type { Person } from '../person/person'
import { MERGE_LIMITS, type MergeState } from './vocab'

/** Whose word it was that this is one person, for which station. */
export interface MergeWord {
  byId: string
  station: string
  at: string
}

export interface PersonMerge extends Pick<PlaceMove, 'pass' | 'reached' | 'after' | 'changed' | 'passEndedAt'> {
  _id: string
  rev: number
  /** The station that is to say a word, or said the last one. */
  station: string
  state: MergeState
  at: string
  /** Whose phone asked; begun at the desk, one of the two. */
  askerId: string
  /** Where she is registered who asked: it says its word too. */
  askerStation: string
  /** As she says the other one was written down. */
  name: string
  /** Shown on her phone, compared by who verifies; empty where both stood at the desk. */
  number: string
  /** The other registration; empty until somebody who knows her has found it. */
  otherId: string
  words: MergeWord[]
  /** Why it was refused or given up, in words she reads. */
  note: string
  /** While asked, when it lapses; then when it is to be done, or looked at again. */
  dueAt: string
  /** Which one stays and which goes; empty before it is done. */
  keptId: string
  lostId: string
}

export type MergeEvent = 'agree' | 'refuse' | 'stop' | 'merge' | 'giveUp' | 'finish'

export const MERGE_STEPS: readonly Step<MergeState, MergeEvent>[] = [
  { from: 'asked', event: 'agree', to: 'cooling', who: ['station'] },
  { from: 'asked', event: 'refuse', to: 'refused', who: ['station'] },
  // The timer, when nobody has answered.
  { from: 'asked', event: 'stop', to: 'stopped', who: ['beneficiary', 'station', 'timer'] },
  { from: 'cooling', event: 'stop', to: 'stopped', who: ['beneficiary', 'station'] },
  { from: 'cooling', event: 'merge', to: 'due', who: ['timer'] },
  // What stands in its way did not go away in time.
  { from: 'cooling', event: 'giveUp', to: 'refused', who: ['timer'] },
  { from: 'due', event: 'finish', to: 'done', who: ['timer'] },
]

/** @throws Refusal MERGE_MOVED_ON */
export const mergeAfter = (merge: Pick<PersonMerge, 'state'>, event: MergeEvent): MergeState => after(MERGE_STEPS, merge.state, event) ?? refuse('MERGE_MOVED_ON')

/** One live request a person: asked again, it is the same. Once merged, the next one is another. */
export const mergeId = ({ _id, formerly = [] }: Pick<Person, '_id' | 'formerly'>): string => `merge:${_id}:${formerly.length}`
/** The one before, for who was merged and looks what became of it; none for who never was. */
export const mergeBefore = ({ _id, formerly = [] }: Pick<Person, '_id' | 'formerly'>): string[] => (formerly.length > 0 ? [`merge:${_id}:${formerly.length - 1}`] : [])

const DAY = 24 * 60
/** It is over before anything was merged: nobody has to know any more what she called herself elsewhere. */
export const endMerge = (merge: PersonMerge, event: 'refuse' | 'stop' | 'giveUp', note = ''): PersonMerge => ({ ...merge, state: mergeAfter(merge, event), name: '', note })

/** The earliest instant of a request that may still be answered. */
export const mergesSince = (now: string): string => addMinutes(now, -MERGE_LIMITS.askedDays * DAY)

export function askMerge(asker: Person, asked: { station: string; name: string; number: string }, now: string): Omit<PersonMerge, 'rev'> {
  return {
    _id: mergeId(asker), ...asked, state: 'asked', at: now, askerId: asker._id, askerStation: asker.station,
    otherId: '', words: [], note: '', dueAt: addMinutes(now, MERGE_LIMITS.askedDays * DAY), keptId: '', lostId: '', pass: 1, reached: '', after: '', changed: 0, passEndedAt: '',
  }
}

/** A station says that it is one person. Where she asked from another station, that one is asked next.
 *  @throws Refusal MERGE_MOVED_ON */
export function agreeMerge<M extends Omit<PersonMerge, 'rev'>>(merge: M, otherId: string, word: MergeWord): M {
  const state = mergeAfter(merge, 'agree')
  const words = [...merge.words, word]
  const missing = [merge.station, merge.askerStation].find((station) => !words.some((said) => said.station === station))
  if (missing) return { ...merge, otherId, words, station: missing }
  return { ...merge, otherId, words, state, name: '', dueAt: addMinutes(word.at, MERGE_LIMITS.coolingHours * 60) }
}

/** What stood in its way: looked at again in an hour, given up when it has not gone away in a week. */
export function putOff(merge: PersonMerge, note: string, now: string): PersonMerge {
  const agreedAt = merge.words[merge.words.length - 1]?.at ?? merge.at
  if (addMinutes(agreedAt, MERGE_LIMITS.waitDays * DAY) <= now) return endMerge(merge, 'giveUp', note)
  return { ...merge, note, dueAt: addMinutes(now, 60) }
}
