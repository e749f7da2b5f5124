/** One ordinary life of a wish, from the first visit to goods from the shelf. */
import type { County } from '../county'
import { PATH } from '../factories'
import type { Do, Told } from './measure'

const WISH = { title: '端午想吃粽子', category: 'food', when: { kind: 'anytime' }, stationId: PATH.station } as const

export async function tellWishStory({ county, call }: Told): Promise<void> {
  await call('granny', 'person.me', {})
  await call('granny', 'person.myContact', {})
  await call('grid', 'person.neighbours', {})
  await call('granny', 'place.stations', {})
  await call('newcomer', 'person.join', { name: '新来的乡亲', stationId: PATH.station, isFourteen: true })
  await call('new-phone', 'person.claimIdentity', { name: '乡亲grandpa', stationId: PATH.station, lost: true })
  const { claims } = (await call('grid', 'person.loginsToApprove', {})) as { claims: { claimId: string }[] }
  await call('grid', 'person.approveLogin', { claimId: claims[0]?.claimId ?? '', personId: 'grandpa' })
  await call('newcomer', 'person.phoneFromWeixin', { code: 'a-code' })
  await call('newcomer', 'person.volunteer', { isAdult: true, phone: '13800008888' })
  await beforeTheAnswer(call)
  const { wishId } = (await call('granny', 'wish.tell', { ...WISH, seats: 1 })) as { wishId: string }
  await call('head', 'wish.accept', { wishId })
  await service(county, call, wishId)
  await market(call)
}

async function beforeTheAnswer(call: Do): Promise<void> {
  const told = async () => ((await call('grid', 'wish.tell', { ...WISH, seats: 1, forPerson: { personId: 'granny', consent: true } })) as { wishId: string }).wishId
  const wishId = await told()
  await call('granny', 'wish.mine', {})
  await call('head', 'wish.toAnswer', {})
  await call('head', 'wish.detail', { wishId })
  await call('head', 'wish.askBack', { wishId, note: '甜的还是咸的' })
  await call('granny', 'wish.addInfo', { wishId, note: '甜的' })
  await call('granny', 'wish.withdraw', { wishId })
  await call('head', 'wish.refuse', { wishId: await told(), note: '这几天人手都派出去了' })
}

async function service(county: County, call: Do, orderId: string): Promise<void> {
  await call('v1', 'order.feed', { scope: 'county' })
  await call('v2', 'order.claim', { orderId })
  await call('v2', 'order.release', { orderId, reason: '孩子要接' })
  await call('v1', 'order.claim', { orderId })
  await call('v1', 'order.whereToGo', { orderId })
  for (const round of [1, 2]) {
    const id = round === 1 ? orderId : ((await call('granny', 'wish.tell', { ...WISH, seats: 1 })) as { wishId: string }).wishId
    if (round === 2) {
      await call('head', 'wish.accept', { wishId: id })
      await call('v1', 'order.claim', { orderId: id })
    }
    await call('v1', 'order.checkIn', { orderId: id })
    county.clock.advance({ minutes: 120 })
    await call('v1', 'order.checkOut', { orderId: id })
    await call('head', 'hours.toConfirm', {})
    for (const who of ['granny', 'head']) await call(who, 'hours.confirm', { claimId: `${id}:v1` })
  }
  await call('granny', 'order.review', { orderId, score: 5, words: '' })
  await call('granny', 'order.detail', { orderId })
  await call('granny', 'notice.unread', {})
  await call('granny', 'notice.allow', { granted: 1 })
  const { messages } = (await call('granny', 'notice.inbox', {})) as { messages: { messageId: string }[] }
  await call('granny', 'notice.markRead', { messageIds: messages.slice(0, 1).map(({ messageId }) => messageId) })
  await call('v1', 'order.mine', {})
  await call('v1', 'hours.mine', {})
  await call('v1', 'points.mine', {})
}

async function market(call: Do): Promise<void> {
  await call('v1', 'market.goods', {})
  const first = (await call('v1', 'market.reserve', { goodsId: 'soap' })) as { redemptionId: string }
  await call('v1', 'market.cancel', { redemptionId: first.redemptionId })
  const { code } = (await call('v1', 'market.reserve', { goodsId: 'soap' })) as { code: string }
  await call('v1', 'market.mine', {})
  await call('keeper', 'market.counter', {})
  await call('keeper', 'market.lookUp', { code })
  await call('keeper', 'market.handOver', { code })
}
