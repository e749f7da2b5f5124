/** What each action costs in round trips to the database: the one number that is cost, latency and quota on CloudBase.
 *  Ordinary lives are played on a warm function, one story a feature, and every call is counted. */
import { counted, type CountedStore, type Trips } from '../../cloudfunctions/store/counted'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { ACTIONS, cardOf, type ActionName } from '../../domain/actions'
import { openCounty, volunteerIds, type County } from '../county'
import { storyOpenApi, tellStories } from './stories'

export interface Cost {
  action: ActionName
  /** Finding out who is calling; reads before the action's own. */
  caller: number
  reads: number
  writes: number
  /** Start and commit of the transaction. */
  frame: number
  total: number
  /** Of its cheapest call. */
  least: number
  /** Reads and writes of its largest transaction. */
  largest: number
}

/** Reading the caller's person, whose login a warm function remembers; a write does so in its transaction. Nobody is read for a glance
 *  within the minute. */
const callerReads = (action: ActionName): number => (cardOf(action).glance ? 0 : 1)

/** The dearest call of each action in the story, in the contract's order. */
export async function measure(): Promise<Cost[]> {
  const store = counted(openSimulated().store)
  const county = await openCounty(store, { openApi: storyOpenApi })
  for (const who of ['granny', 'grid', 'head', 'keeper', 'officer', 'supervisor', ...volunteerIds(3)]) await county.does(who, 'person.me', {})
  const costs = new Map<ActionName, Cost>()
  await tellStories(county, listening(county, store, costs))
  return (Object.keys(ACTIONS) as ActionName[]).map((action) => {
    const cost = costs.get(action)
    if (!cost) throw new Error(`the story never calls ${action}`)
    return cost
  })
}

/** Does what is asked, and counts it. */
function listening(county: County, store: CountedStore, costs: Map<ActionName, Cost>): County['does'] {
  return async (who, action, input) => {
    store.reset()
    const answer = await county.does(who, action, input)
    const before = costs.get(action)
    const own = costOf(action, store.trips())
    const cost = { ...own, least: Math.min(own.total, before?.least ?? own.total), largest: Math.max(store.largest(), before?.largest ?? 0) }
    costs.set(action, cost.total > (before?.total ?? 0) ? cost : { ...(before ?? cost), least: cost.least, largest: cost.largest })
    return answer
  }
}

function costOf(action: ActionName, { reads, starts, txReads, writes, commits }: Trips): Omit<Cost, 'least' | 'largest'> {
  const caller = callerReads(action)
  const own = reads + txReads - caller
  return { action, caller, reads: own, writes, frame: starts + commits, total: caller + own + writes + starts + commits }
}
