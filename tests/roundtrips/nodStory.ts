/** Somebody who has just registered takes a seat, waits for the station's nod, is told no, is nodded to and has it taken back. */
import { exampleOf } from '../../domain/examples'
import { firstTimer } from '../county'
import { PATH } from '../factories'
import type { Told } from './stories'

export async function tellNodStory({ county, call }: Told): Promise<void> {
  await firstTimer(county, 'fresh')
  const claimed = async (): Promise<string> => {
    const { wishId: orderId } = await call('granny', 'wish.tell', { title: '想有人陪着走走', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station })
    await call('head', 'wish.accept', { wishId: orderId })
    // Not counted among the claims: hers costs one read more (roundtrips.test.ts).
    const { claimId: newcomerClaimId } = await county.does('fresh', 'order.claim', { orderId })
    await call('fresh', 'order.detail', { orderId })
    return newcomerClaimId
  }
  await call('head', 'order.declineNod', exampleOf('order.declineNod', { newcomerClaimId: await claimed() }))
  const claimId = await claimed()
  await call('head', 'order.nodsToGive', {})
  await call('head', 'order.newcomerPhone', { claimId })
  await call('head', 'order.nod', { claimId })
  await call('head', 'order.takeBackNod', { claimId })
}
