/** A photo that goes with a wish: handed in, seen by the station, shown, reported, shown again; then words. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PATH } from '../factories'
import type { Told } from './stories'

const PHOTO = readFileSync(path.resolve(__dirname, '../media/withPlace.jpg'))

export async function tellMediaStory({ county, call }: Told): Promise<void> {
  await call('granny', 'privacy.give')
  const { mediaId, path: incoming } = await call('granny', 'media.ticket')
  await county.files.put(incoming, PHOTO, '')
  await call('granny', 'media.take', { mediaId })
  const { wishId } = await call('granny', 'wish.tell', {
    title: '想照一张相', category: 'other', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, mediaIds: [mediaId],
  })
  await call('head', 'media.toReview')
  await call('head', 'media.review', { mediaId, show: true })
  await call('head', 'wish.accept', { wishId })
  await call('v3', 'media.of', { wishId })
  await call('v3', 'media.report', { mediaId, why: 'private' })
  await call('head', 'media.review', { mediaId, show: false })
  await call('v3', 'order.claim', { orderId: wishId })
  await call('v3', 'order.checkIn', { orderId: wishId })
  county.clock.advance({ minutes: 60 })
  await call('v3', 'order.checkOut', { orderId: wishId })
  for (const who of ['granny', 'head']) await call(who, 'hours.confirm', { claimId: `${wishId}:v3` })
  await call('granny', 'order.review', { orderId: wishId, score: 5, words: '照得好' })
  await call('head', 'media.reviewWords', { orderId: wishId, show: true })
  // Once the station has said so it stands: the report is of words nobody had doubted.
  await county.store.transact(async (tx) => {
    const order = await tx.get('orders', wishId)
    if (!order) return
    const { wordsDesk: _, ...undoubted } = order
    await tx.replace('orders', undoubted)
  })
  await call('v2', 'media.reportWords', { orderId: wishId, why: 'untrue' })
}
