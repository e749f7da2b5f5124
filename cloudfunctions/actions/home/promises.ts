import { byUrgency, promiseOf, type Promised } from '../../../domain/home/promise'
import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { LIVE_CLAIM_STATES } from '../../../domain/order/vocab'
import type { Person } from '../../../domain/person/person'
import type { ReadContext } from '../../kernel/action'
import type { Lists } from '../../kernel/lists'

const PAGE = 20
/** Further back than this nobody holds a seat. */
const PAGES_MAX = 5

/** The seats she holds now, looked for until all she is known to hold are found; whoever holds none costs nothing. */
export async function liveClaimsOf(lists: Lists, { _id: personId, openClaims }: Person): Promise<Claim[]> {
  const live: Claim[] = []
  let after: string | undefined
  for (let page = 0; live.length < openClaims && page < PAGES_MAX; page += 1) {
    const { items, next } = await lists.page('claims', { where: { personId }, orderBy: { field: 'heldAt', direction: 'desc' }, after, limit: PAGE })
    live.push(...items.filter(({ state }) => LIVE_CLAIM_STATES.includes(state)))
    if (!next) break
    after = next
  }
  return live
}

/** One whose order cannot be read is left out: nobody could say when and where. */
export const promisesOf = ({ lists, actor, now }: ReadContext, claims: readonly Claim[], orders: ReadonlyMap<string, Order>): Promised[] =>
  lists.lines('claims', byUrgency(claims), (claim) => {
    const order = orders.get(claim.orderId)
    return order ? promiseOf(order, claim, actor, now) : null
  })
