/** The first visit, a new phone, and somebody who wants to help. */
import { PATH } from '../factories'
import type { Told } from './stories'

export async function tellPersonStory({ call }: Told): Promise<void> {
  await call('granny', 'person.me')
  await call('granny', 'person.myContact')
  await call('grid', 'person.neighbours', {})
  await call('granny', 'place.stations')
  await call('newcomer', 'person.join')
  await call('new-phone', 'person.claimIdentity', { name: '乡亲grandpa', stationId: PATH.station, lost: true })
  await call('new-phone', 'person.myIdentityClaim')
  await call('other-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: PATH.station, lost: false })
  await call('other-phone', 'person.callOffIdentityClaim')
  const { claims } = await call('grid', 'person.loginsToApprove')
  await call('grid', 'person.approveLogin', { claimId: claims[0]?.claimId ?? '', personId: 'grandpa' })
  await call('new-phone', 'person.unlinkOthers')
  await call('newcomer', 'person.phoneFromWeixin')
  await call('newcomer', 'person.volunteer', { isAdult: true, phone: '13800008888' })
}
