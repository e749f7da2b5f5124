/** The seats somebody holds now, and those for which a station asked her to come by, found outside the transaction; each is looked at
 *  again inside. */
import { LIVE_CLAIM_STATES } from '../../../../domain/order/vocab'
import type { Store } from '../../../store/port'

/** More than one holds at a time lies within these, newest first. */
const LOOKED = 100

/** So many asked ones one nod closes; more stay on the desk. */
const ASKED = 20

/** @returns ids of the live seats and the asked ones of whoever holds that one, that one first; that one alone where it is not there. */
export async function herClaims(store: Store, claimId: string): Promise<string[]> {
  const claim = await store.get('claims', claimId)
  if (!claim) return [claimId]
  const { items } = await store.query('claims', { where: { personId: claim.personId }, orderBy: { field: 'heldAt', direction: 'desc' }, limit: LOOKED })
  const others = items.filter(({ _id }) => _id !== claimId)
  const live = others.filter(({ state }) => LIVE_CLAIM_STATES.includes(state))
  const asked = others.filter(({ nod }) => nod === 'asked').slice(0, ASKED)
  return [claimId, ...[...live, ...asked].map(({ _id }) => _id)]
}
