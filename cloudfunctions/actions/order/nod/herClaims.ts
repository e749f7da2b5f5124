/** The seats somebody holds now, found outside the transaction; each is looked at again inside. */
import { LIVE_CLAIM_STATES } from '../../../../domain/order/vocab'
import type { Store } from '../../../store/port'

/** More than one holds at a time lies within these, newest first. */
const LOOKED = 100

/** @returns ids of the live seats of whoever holds that one, that one first; that one alone where it is not there. */
export async function herClaims(store: Store, claimId: string): Promise<string[]> {
  const claim = await store.get('claims', claimId)
  if (!claim) return [claimId]
  const { items } = await store.query('claims', { where: { personId: claim.personId }, orderBy: { field: 'heldAt', direction: 'desc' }, limit: LOOKED })
  const others = items.filter(({ _id, state }) => _id !== claimId && LIVE_CLAIM_STATES.includes(state))
  return [claimId, ...others.map(({ _id }) => _id)]
}
