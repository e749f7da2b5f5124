/** One ordinary life of a wish, from the telling to the points for it. */
import { exampleOf } from '../../domain/examples'
import type { County } from '../county'
import { PATH } from '../factories'
import type { Do, Told } from './stories'

const WISH = { title: '端午想吃粽子', category: 'food', when: { kind: 'anytime' }, stationId: PATH.station } as const

export async function tellWishStory({ county, call }: Told): Promise<void> {
  await beforeTheAnswer(call)
  const { wishId } = await call('granny', 'wish.tell', { ...WISH, seats: 1 })
  await call('head', 'wish.accept', { wishId })
  await service(county, call, wishId)
}

async function beforeTheAnswer(call: Do): Promise<void> {
  const told = async () => (await call('grid', 'wish.tell', { ...WISH, seats: 1, forPerson: { personId: 'granny', consent: true } })).wishId
  const wishId = await told()
  await call('granny', 'wish.mine')
  await call('head', 'wish.toAnswer')
  await call('head', 'wish.detail', { wishId })
  await call('granny', 'home.today')
  await call('head', 'wish.askBack', exampleOf('wish.askBack', { wishId }))
  await call('granny', 'wish.addInfo', exampleOf('wish.addInfo', { wishId }))
  await call('granny', 'wish.withdraw', { wishId })
  await callOff(call)
  await call('head', 'wish.refuse', exampleOf('wish.refuse', { wishId: await told() }))
}

async function callOff(call: Do): Promise<void> {
  const { wishId } = await call('granny', 'wish.tell', { ...WISH, seats: 1 })
  await call('head', 'wish.accept', { wishId })
  await call('v1', 'order.claim', { orderId: wishId })
  await call('granny', 'wish.callOff', exampleOf('wish.callOff', { wishId }))
}

async function service(county: County, call: Do, orderId: string): Promise<void> {
  await call('v1', 'order.feed')
  await call('v2', 'order.claim', { orderId })
  await call('v2', 'order.release', exampleOf('order.release', { orderId }))
  await call('v1', 'order.claim', { orderId })
  await call('v1', 'order.whereToGo', { orderId })
  for (const round of [1, 2]) {
    const id = round === 1 ? orderId : (await call('granny', 'wish.tell', { ...WISH, seats: 1 })).wishId
    if (round === 2) {
      await call('head', 'wish.accept', { wishId: id })
      await call('v1', 'order.claim', { orderId: id })
    }
    await call('v1', 'order.checkIn', { orderId: id })
    county.clock.advance({ minutes: 120 })
    await call('v1', 'home.today')
    await call('v1', 'order.checkOut', { orderId: id })
    await call('granny', 'home.today')
    await call('head', 'hours.toConfirm')
    for (const who of ['granny', 'head']) await call(who, 'hours.confirm', { claimId: `${id}:v1` })
  }
  await call('granny', 'order.review', exampleOf('order.review', { orderId }))
  await call('granny', 'order.detail', { orderId })
  await call('granny', 'notice.allow')
  const { messages } = await call('granny', 'notice.inbox')
  await call('granny', 'notice.markRead', { messageIds: messages.slice(0, 1).map(({ messageId }) => messageId) })
  await call('v1', 'order.mine')
  await call('v1', 'hours.mine')
  await call('v1', 'home.mine')
  await call('v1', 'points.mine')
}
