import { dayOf } from '../../../../domain/calendar/shanghai'
import { mustBeGood, sayAmount } from '../../../../domain/team/papers/cover'
import { defineWrite, found } from '../../../kernel/action'

/** A policy that was bought for volunteers, written down. */
export const createCover = defineWrite('team.createCover', {
  async run(tx, ctx, { placeId, insurer, amountYuan, from, until }) {
    const place = found(await tx.get('places', placeId))
    ctx.permit({ place })
    mustBeGood({ from, until }, dayOf(ctx.now))
    const coverId = ctx.ids.newId()
    ctx.about(coverId)
    const { centre, subCentre, station } = place
    await tx.create('covers', {
      _id: coverId, place: placeId, placeName: place.name, centre, subCentre, station, insurer, amountYuan, words: sayAmount(amountYuan), from, until, people: 0, at: ctx.now,
    })
    return { coverId }
  },
})
