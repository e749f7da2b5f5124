/** What the walks knock at: each feature settles in the test county what its examples are about. An id that a room's
 *  examples name and nobody settles does not compile. */
import type { Settled } from '../../domain/examples'
import type { County } from '../county'
import { settleAgency } from './settled/agency'
import { settleAppointment } from './settled/appointment'
import { settleCandidate } from './settled/star'
import { settleFinding } from './settled/report'
import { settleHouseholds } from './settled/household'
import { settleBurst } from './settled/limit'
import { settleMarket } from './settled/market'
import { settleMedia } from './settled/media'
import { settleMerge } from './settled/merge'
import { settleOrder } from './settled/order'
import { settlePapers } from './settled/papers'
import { settlePerson } from './settled/person'
import { settlePlace } from './settled/place'
import { settleRoster } from './settled/roster'
import { settleTeam } from './settled/team'

/** One after the other: the goods are paid with the points of the order. */
export async function settleAll(county: County): Promise<Required<Settled>> {
  const order = await settleOrder(county)
  return {
    ...order,
    ...await settleMarket(county),
    ...await settlePerson(county),
    ...await settleHouseholds(county),
    ...await settlePlace(county),
    ...await settleTeam(county),
    ...await settlePapers(county),
    ...await settleRoster(county),
    ...await settleAgency(county),
    ...await settleAppointment(county),
    ...await settleMerge(county),
    ...await settleCandidate(county),
    ...await settleFinding(county),
    ...await settleBurst(county),
    ...await settleMedia(county, order.wishId),
  }
}
