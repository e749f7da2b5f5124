/** An order handed to the team, given back, handed again, taken on, and a member asked. */
import { exampleOf } from '../../domain/examples'
import { PATH } from '../factories'
import type { Do } from './stories'

export async function tellDispatch(call: Do, teamId: string): Promise<void> {
  const { wishId: orderId } = await call('granny', 'wish.tell', {
    title: '堂屋的灯不亮', category: 'repair', when: { kind: 'anytime' }, seats: 2, stationId: PATH.station,
  })
  await call('head', 'wish.accept', { wishId: orderId })
  await call('head', 'order.dispatch', { orderId, teamId })
  await call('v1', 'order.giveBack', exampleOf('order.giveBack', { orderId }))
  await call('head', 'order.dispatch', { orderId, teamId })
  await call('v2', 'order.ofTeam', { teamId })
  await call('v1', 'order.takeOn', { orderId })
  await call('v1', 'order.membersToAsk', { orderId })
  await call('v1', 'order.askMember', exampleOf('order.askMember', { orderId }))
}
