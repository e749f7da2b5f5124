import type { MediaToReview, WordsToReview } from '../../../domain/media/contract'
import { MEDIA_LIMITS } from '../../../domain/media/vocab'
import { defineRead, type ReadContext } from '../../kernel/action'
import { agreedOf } from './mediaOfWish'
import { deskStation } from '../place/deskStation'

/** What people of my station handed in and no machine would vouch for, longest waiting first. */
export const mediaToReview = defineRead('media.toReview', {
  async run(ctx, { after }) {
    const station = deskStation(ctx.actor)
    ctx.permit({ place: { station } })
    const { items, next } = await ctx.store.query('media', {
      where: { station, state: 'review' }, orderBy: { field: 'stateSince', direction: 'asc' }, after, limit: MEDIA_LIMITS.reviewPage,
    })
    const waiting = items.filter(({ about }) => about !== '')
    const attached = waiting.filter(await agreedOf(ctx, waiting))
    const wishes = attached.length > 0 ? await ctx.store.getMany('wishes', [...new Set(attached.map(({ about }) => about))]) : []
    const wishOf = new Map(wishes.map((wish) => [wish._id, wish]))
    const media = await Promise.all(attached.map(async ({ _id, kind, seconds, fileId, about, reporters, stateSince }): Promise<MediaToReview> => {
      const wish = wishOf.get(about)
      return { mediaId: _id, kind, seconds, url: await ctx.files.linkTo(fileId), wishId: about, title: wish?.title ?? '', category: wish?.category ?? 'other', reports: reporters.length, since: stateSince }
    }))
    return { media, words: after ? [] : await wordsToReview(ctx, station), next }
  },
})

async function wordsToReview({ store }: ReadContext, station: string): Promise<WordsToReview[]> {
  const { items } = await store.query('orders', {
    where: { station, wordsDesk: 'waiting' }, orderBy: { field: 'stateSince', direction: 'asc' }, limit: MEDIA_LIMITS.reviewPage,
  })
  return items.map((order) => ({ orderId: order._id, title: order.title, words: order.review?.words ?? '', since: order.stateSince }))
}
