/** A child's wish, from two vetted adults' side. Where a child is costs six trips more than the table's ordinary line:
 *  everybody who holds it is looked at first. */
import { PATH } from '../factories'
import type { Told } from './stories'

export async function tellChildStory({ call }: Told): Promise<void> {
  const wish = { title: '想有人陪着写作业', category: 'study', when: { kind: 'anytime' }, seats: 2, forChild: true, stationId: PATH.station } as const
  const { wishId: orderId } = await call('granny', 'wish.tell', wish)
  await call('head', 'wish.accept', { wishId: orderId })
  const { trainingId } = await call('officer', 'team.recordTraining')
  await call('officer', 'team.addToTraining', { trainingId, personIds: ['v2', 'v3'] })
  for (const personId of ['v2', 'v3']) await call('officer', 'team.vet', { personId, checkedOn: '2026-05-01', trainingId, good: true })
  await call('v2', 'order.childFeed')
  for (const who of ['v2', 'v3']) await call(who, 'order.claim', { orderId })
}
