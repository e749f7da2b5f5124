/** One example of every action, for tests alone: an input with every field its form takes but the cursor, about what the
 *  reader of it says there is. A room names the ids its examples are about as parameters, with made-up ones for who has
 *  none (the forms); the walks hand in those of things that really exist. People, goods and the station are those of the
 *  test county (tests/county.ts). */
import type { ActionName } from './actions'
import type { InputOf } from './contracts'
import { agencyExamples } from './agency/examples'
import { appointmentExamples } from './appointment/examples'
import { dispatchExamples } from './order/dispatch/examples'
import { limitExamples } from './limit/examples'
import { nodExamples } from './order/nod/examples'
import { hoursExamples } from './hours/examples'
import { homeExamples } from './home/examples'
import { householdExamples } from './household/examples'
import { marketExamples } from './market/examples'
import { mediaExamples } from './media/examples'
import { mergeExamples } from './merge/examples'
import { noticeExamples } from './notice/examples'
import { orderExamples } from './order/examples'
import { papersExamples } from './team/papers/examples'
import { personExamples } from './person/examples'
import { placeExamples } from './place/examples'
import { placePageExamples } from './placePage/examples'
import { pointsExamples } from './points/examples'
import { privacyExamples } from './privacy/examples'
import { reportExamples } from './report/examples'
import { rosterExamples } from './roster/examples'
import { starExamples } from './star/examples'
import { teamExamples } from './team/examples'
import { upkeepExamples } from './upkeep/examples'
import { wishExamples } from './wish/examples'
import { workbenchExamples } from './workbench/examples'

const ROOMS = [
  personExamples,
  mergeExamples,
  placeExamples,
  placePageExamples,
  agencyExamples,
  householdExamples,
  homeExamples,
  workbenchExamples,
  reportExamples,
  upkeepExamples,
  appointmentExamples,
  wishExamples,
  orderExamples,
  dispatchExamples,
  nodExamples,
  limitExamples,
  hoursExamples,
  starExamples,
  pointsExamples,
  marketExamples,
  noticeExamples,
  teamExamples,
  papersExamples,
  mediaExamples,
  privacyExamples,
  rosterExamples,
] as const

type Room = (typeof ROOMS)[number]
/** One type that is all of a union's at once. */
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never

/** What examples can be about, by id: all the rooms name. Whoever must leave none made up asks for Required<Settled>. */
export type Settled = All<NonNullable<Parameters<Room>[0]>>

type Examples = { [N in ActionName]: InputOf<N> }

/** An action without its example, or with one its form would not take, does not compile. */
export function examplesAbout(it: Settled = {}): Examples {
  const all: All<ReturnType<Room>> = Object.assign({}, ...ROOMS.map((examples: (it: Settled) => object) => examples(it)))
  return all
}

export const exampleOf = <N extends ActionName>(action: N, it?: Settled): Examples[N] => examplesAbout(it)[action]
