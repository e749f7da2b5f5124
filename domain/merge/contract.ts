/** What the actions about two registrations of one person take and give. They are asked for as `person.…`: it is about
 *  her own registration, and the phones that know these names stay. */
import * as z from 'zod'
import { id, takes, words } from '../ground/contract'
import { personName, type Neighbour } from '../person/contract'
import { MERGE_LIMITS, type MergeState } from './vocab'

/** What I asked about a second registration of mine, or what somebody has begun about this one. */
export interface MyMerge {
  mergeId: string
  state: MergeState
  /** To be shown to who verifies; empty where there is nothing to show. */
  number: string
  /** The station that is to say a word. */
  stationName: string
  at: string
  /** When it is done, unless somebody stops it; empty before. */
  dueAt: string
  note: string
}

/** Somebody says she is registered twice, for who knows her by sight. */
export interface MergeToAnswer {
  mergeId: string
  askerName: string
  /** The station she asks from. */
  askerStation: string
  /** As she says the other one was written down. */
  name: string
  number: string
  at: string
  /** The other station has found it and agreed: only your word is missing. */
  found: boolean
  /** The station's people of that name; empty once it is found. */
  people: (Neighbour & { joinedAt: string; hasPhone: boolean })[]
}

export interface MergeAgreed {
  mergeId: string
  name: string
  dueAt: string
  /** What stands in its way; empty for nothing. */
  note: string
}

type MergeMoved = { mergeId: string; state: MergeState }

export const mergeContracts = {
  /** 我在别处还登记过 (K4): under what name, at which station. Nothing of what is there comes back. */
  'person.askMerge': takes(z.strictObject({ name: personName, stationId: id })).gives<MergeMoved & { number: string }>(),
  'person.myMerge': takes(z.strictObject({})).gives<{ merge: MyMerge | null }>(),
  /** Either of the two, or the station, while there is something to stop. */
  'person.stopMerge': takes(z.strictObject({ mergeId: id })).gives<MergeMoved>(),
  /** What waits for my station's word, oldest first, and what it has agreed to and may still stop. */
  'person.mergesToAnswer': takes(z.strictObject({})).gives<{ asked: MergeToAnswer[]; agreed: MergeAgreed[] }>(),
  /** It is one person: `personId` is the other registration, missing where the other station has found it. */
  'person.agreeMerge': takes(z.strictObject({ mergeId: id, personId: id.optional() })).gives<MergeMoved>(),
  'person.refuseMerge': takes(z.strictObject({ mergeId: id, note: words(MERGE_LIMITS.noteMax) })).gives<MergeMoved>(),
  /** Begun at the desk, where she has shown both phones or is known to have none. */
  'person.beginMerge': takes(z.strictObject({ personId: id, otherId: id, seen: z.literal(true) })).gives<MergeMoved & { dueAt: string }>(),
}
