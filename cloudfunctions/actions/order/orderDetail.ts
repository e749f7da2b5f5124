import { actsFor, confirmable, isConcerned } from '../../../domain/order/acts'
import { awaitedOfOrder, timeLineOf } from '../../../domain/order/timeLine'
import type { Person } from '../../../domain/person/person'
import { holds } from '../../../domain/person/post'
import type { Order } from '../../../domain/order/order'
import { defineRead, found } from '../../kernel/action'
import type { Store } from '../../store/port'
import { answersFor } from '../place/deskStation'
import { claimView, orderCard } from './orderCard'

/** One order: for strangers what it is, for those concerned the whole story and what they may do now. */
export const orderDetail = defineRead('order.detail', {
  refusals: [],
  async run({ actor, now, store, permit }, { orderId }) {
    permit({})
    const [read, { items: claims }] = await Promise.all([store.get('orders', orderId), claimsOf(store, orderId)])
    const order = found(read)
    const viewer = viewerOf(actor, order)
    const mine = claims.find((claim) => claim.personId === actor._id)
    const concerned = isConcerned(order, mine, viewer)
    const told = actor._id === order.beneficiaryId || actor._id === order.writerId
    const disclosures = told ? (await disclosuresOf(store, orderId)).items : []
    const { beneficiaryName, happenings } = order
    return {
      ...orderCard(order),
      text: order.text,
      startsAt: order.startsAt,
      endsAt: order.endsAt,
      beneficiaryName: concerned ? beneficiaryName : '',
      mine: mine ? claimView(mine) : null,
      claims: told || viewer.station ? claims.map(claimView) : [],
      review: order.review && { score: order.review.score, words: concerned || order.review.wordsPublic ? order.review.words : '' },
      can: actsFor(order, claims, viewer, now),
      confirmable: confirmable(order, claims, viewer, now),
      timeLine: timeLineOf({ happenings, claims, disclosures, beneficiaryName }, { concerned, personId: actor._id }, awaitedOfOrder(order)),
    }
  },
})

const claimsOf = (store: Store, orderId: string) =>
  store.query('claims', { where: { orderId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })

const disclosuresOf = (store: Store, wishId: string) =>
  store.query('disclosures', { where: { wishId }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })

export const viewerOf = (actor: Person, order: Order) => ({
  personId: actor._id,
  name: actor.name,
  volunteer: holds(actor.posts, 'volunteer'),
  station: answersFor(actor, order.station),
})
