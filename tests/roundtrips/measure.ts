/** What each action costs in round trips to the database: the one number that is cost, latency and quota on CloudBase.
 *  Ordinary lives are played on a warm function, one story a feature, and every call is counted. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { counted, type CountedStore, type Trips } from '../../cloudfunctions/store/counted'
import type { Store } from '../../cloudfunctions/store/port'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { ACTIONS, type ActionName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { openCounty, volunteerIds, type County } from '../county'
import { tellAgencyStory } from './agencyStory'
import { tellHouseholdStory } from './householdStory'
import { tellStarStory } from './starStory'
import { tellChildStory, tellTeamStory } from './teamStory'
import { tellPlaceStory } from './placeStory'
import { tellMediaStory } from './mediaStory'
import { tellMergeStory } from './mergeStory'
import { tellRosterStory } from './rosterStory'
import { tellPrivacyStory } from './privacyStory'
import { tellReportStory } from './reportStory'
import { tellAppointmentStory } from './appointmentStory'
import { tellWishStory } from './wishStory'

export interface Cost {
  action: ActionName
  /** Finding out who is calling; reads before the action's own. */
  caller: number
  reads: number
  writes: number
  /** Start and commit of the transaction. */
  frame: number
  total: number
}

/** Reading the caller's person, whom a warm function remembers. */
const CALLER_READS = 1

/** The dearest call of each action in the story, in the contract's order. */
export async function measure(): Promise<Cost[]> {
  const store = counted(openSimulated().store)
  const county = await openCounty(store, { openApi: storyOpenApi })
  for (const who of ['granny', 'grid', 'head', 'keeper', 'officer', 'supervisor', ...volunteerIds(3)]) await county.does(who, 'person.me', {})
  const costs = new Map<ActionName, Cost>()
  const told = listening(county, store, costs)
  for (const tell of STORIES) await tell(told)
  return (Object.keys(ACTIONS) as ActionName[]).map((action) => {
    const cost = costs.get(action)
    if (!cost) throw new Error(`the story never calls ${action}`)
    return cost
  })
}

export type Do = <N extends ActionName>(who: string, action: N, input: InputOf<N>) => ReturnType<County['does']>

/** What a story is told with: the county, and calls that are counted. */
export interface Told {
  county: County
  /** For what a story's county needs besides. */
  store: Store
  call: Do
}

/** WeChat as far as the stories need it: a number for a code. */
export const storyOpenApi = async () => ({ errcode: 0, phoneInfo: { purePhoneNumber: '13800007777', countryCode: '86' }, content: PICTURE })
/** Of a code for a door. */
const PICTURE = readFileSync(path.resolve(__dirname, '../media/plain.png'))

/** Told one after the other in one county; together they call every action. */
export const STORIES: readonly ((told: Told) => Promise<void>)[] = [
  tellWishStory,
  tellPrivacyStory,
  tellHouseholdStory, tellStarStory,
  tellAppointmentStory,
  tellReportStory,
  tellAgencyStory,
  tellTeamStory,
  tellChildStory,
  tellPlaceStory,
  tellMediaStory,
  tellRosterStory,
  tellMergeStory,
]

function listening(county: County, store: CountedStore, costs: Map<ActionName, Cost>): Told {
  return {
    county,
    store,
    async call(who, action, input) {
      store.reset()
      const answer = await county.does(who, action, input)
      const cost = costOf(action, store.trips())
      if (cost.total > (costs.get(action)?.total ?? 0)) costs.set(action, cost)
      return answer as never
    },
  }
}

function costOf(action: ActionName, { reads, starts, txReads, writes, commits }: Trips): Cost {
  const own = reads - CALLER_READS + txReads
  return { action, caller: CALLER_READS, reads: own, writes, frame: starts + commits, total: CALLER_READS + own + writes + starts + commits }
}
