/** The ways into the features, gathered: one line a feature. Messages about a thing that nothing opens, and a kind of waiting
 *  that leads nowhere, do not compile. */
import type { MessageThing } from '../../domain/ground/news'
import type { WaitingKind } from '../../domain/ground/waiting'
import type { MeRow, OpenThing, WaitingWay, Ways } from '../frame/ways'
import { agencyWays } from './agency/ways'
import { appointmentWays } from './appointment/ways'
import { hoursWays } from './hours/ways'
import { householdWays } from './household/ways'
import { limitWays } from './limit/ways'
import { marketWays } from './market/ways'
import { mediaWays } from './media/ways'
import { mergeWays } from './merge/ways'
import { orderWays } from './order/ways'
import { personWays } from './person/ways'
import { placeWays } from './place/ways'
import { pointsWays } from './points/ways'
import { privacyWays } from './privacy/ways'
import { reportWays } from './report/ways'
import { rosterWays } from './roster/ways'
import { starWays } from './star/ways'
import { teamWays } from './team/ways'
import { upkeepWays } from './upkeep/ways'
import { wishWays } from './wish/ways'

export const WAYS = [
  agencyWays,
  appointmentWays,
  hoursWays,
  householdWays,
  limitWays,
  marketWays,
  mediaWays,
  mergeWays,
  orderWays,
  personWays,
  placeWays,
  pointsWays,
  privacyWays,
  reportWays,
  rosterWays,
  starWays,
  teamWays,
  upkeepWays,
  wishWays,
] as const

/** What each feature says of one table, and the keys of all of them. */
type Parts<Table extends keyof Ways> = Extract<(typeof WAYS)[number], Record<Table, object>>[Table]
type KeysOf<Part> = Part extends unknown ? keyof Part : never

/** Its rows stand where their number says, in whichever order the features are gathered. */
export const ME_ROWS: readonly MeRow[] = WAYS.flatMap((ways: Ways) => ways.me ?? []).sort((a, b) => a.at - b.at)

const waiting: Record<KeysOf<Parts<'waiting'>>, WaitingWay> = Object.assign({}, ...WAYS.map((ways: Ways) => ways.waiting))
export const WAITING_WAYS = waiting satisfies Record<WaitingKind, WaitingWay>

const opens: Record<KeysOf<Parts<'opens'>>, OpenThing> = Object.assign({}, ...WAYS.map((ways: Ways) => ways.opens))
export const OPENS = opens satisfies Record<MessageThing, OpenThing>
