import type { County } from '../../county'
import { PATH } from '../../factories'

/** A new phone asks to be 王奶奶's. */
export async function settlePerson(county: County) {
  await county.does('new-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: PATH.station, lost: true })
  const { claims } = await county.does('head', 'person.loginsToApprove', {})
  return { identityClaimId: claims[0]?.claimId ?? '' }
}
