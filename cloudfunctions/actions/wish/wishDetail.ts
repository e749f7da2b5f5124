import { may } from '../../../domain/authorisation'
import { dayOf } from '../../../domain/calendar/shanghai'
import { suggestRisk } from '../../../domain/order/risks'
import { awaitedOfWish, timeLineOf } from '../../../domain/order/timeLine'
import { eventsFor } from '../../../domain/ground/lifeCycle'
import { WISH_STEPS, type WishEvent } from '../../../domain/wish/lifeCycle'
import { defineRead, found } from '../../kernel/action'
import { wishResource } from './moveOneWish'
import { wishLine } from './wishLine'

/** One wish with its story, for whom it concerns. */
export const wishDetail = defineRead('wish.detail', {
  async run({ actor, now, store, permit }, { wishId }) {
    const wish = found(await store.get('wishes', wishId))
    permit(wishResource(wish, now))
    const line = wishLine(wish)
    const own = wish.beneficiaryId === actor._id || wish.writerId === actor._id
    const can = new Set<WishEvent>()
    if (own) for (const event of eventsFor(WISH_STEPS, wish.state, 'beneficiary')) can.add(event)
    if (may({ personId: actor._id, posts: actor.posts }, 'wish.accept', wishResource(wish, now))) for (const event of eventsFor(WISH_STEPS, wish.state, 'station')) can.add(event)
    return {
      ...line,
      text: wish.text,
      ...(wish.media ? { media: wish.media } : {}),
      lookTwice: can.has('accept') && wish.textCheck === 'review',
      ...(can.has('accept') ? { risk: suggestRisk(wish, dayOf(now)) } : {}),
      ...(wish.forChild ? { forChild: true } : {}),
      can: [...can],
      timeLine: timeLineOf(
        { happenings: wish.happenings, claims: [], disclosures: [], beneficiaryName: wish.beneficiaryName },
        { concerned: true, personId: actor._id },
        awaitedOfWish(wish.state, line.answerBy, now, own ? 'teller' : 'station'),
      ),
    }
  },
})
