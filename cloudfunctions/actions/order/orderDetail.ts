import { may } from '../../../domain/authorisation'
import { dayOf } from '../../../domain/calendar/shanghai'
import { actsFor, confirmable, isConcerned } from '../../../domain/order/acts'
import { seatNow } from '../../../domain/order/callOff'
import { dispatchActs } from '../../../domain/order/dispatch/dispatchActs'
import { mayKnow } from '../../../domain/order/childSafety'
import { awaitedOfOrder, timeLineOf, withoutUntold } from '../../../domain/order/timeLine'
import { claimsToldBy, mayHaveTaken } from '../../../domain/order/seatStory'
import { fitOf } from '../../../domain/person/freeTimes'
import { isKnown } from '../../../domain/person/known'
import { contactOfPerson, type Person } from '../../../domain/person/person'
import { holds } from '../../../domain/ground/post'
import { refuse } from '../../../domain/ground/refusal'
import type { Claim } from '../../../domain/order/claim'
import type { Order } from '../../../domain/order/order'
import { defineRead, found } from '../../kernel/action'
import type { Store } from '../../store/port'
import { answersFor } from '../place/deskStation'
import { isUntoldOf, waitsForNod } from '../../../domain/order/nod/nod'
import { claimView, orderCard, ownClaimView } from './orderCard'

/** One order: for strangers what it is, for those concerned the whole story and what they may do now. */
export const orderDetail = defineRead('order.detail', {
  async run({ actor, agent, now, store, permit }, { orderId }) {
    permit({})
    const order = found(await store.get('orders', orderId))
    const viewer = viewerOf({ actor, agent }, order)
    const told = actor._id === order.beneficiaryId || actor._id === order.writerId
    const stranger = !told && !viewer.station && !mayHaveTaken(order, [actor._id, ...(actor.formerly ?? [])])
    const claims = (await claimsFor(store, order, stranger)).map((claim) => seatNow(order, claim))
    const mine = claims.find((claim) => claim.personId === actor._id)
    // Whoever may not know of a child's wish is told what she would be told of one that is not there.
    if (!isConcerned(order, mine, viewer) && !mayKnow(order, actor, dayOf(now))) refuse('NOT_FOUND')
    const concerned = isConcerned(order, mine, viewer)
    const disclosures = told ? await homesSeen(store, orderId, claims) : []
    const { beneficiaryName, happenings } = order
    const hands = may({ personId: actor._id, posts: actor.posts }, 'order.dispatch', { place: order })
    const leads = order.handedTo !== undefined && may({ personId: actor._id, posts: actor.posts }, 'order.takeOn', { team: order.handedTo })
    const can = [...actsFor(order, claims, viewer, now), ...dispatchActs(order, { hands, leads }, now)]
    // She and who wrote for her are told of nobody before the nod (decision 30); here, so that no page can forget it.
    const shown = told && !viewer.station ? withoutUntold(order, claims, now) : order
    const waits = can.includes('awaitNod') || (viewer.station && claims.some(waitsForNod))
    const myTime = can.includes('claim') ? fitOf(actor, order, now) : null
    const silent = can.includes('nod') ? await withoutPhone(store, claims.filter(waitsForNod)) : []
    return {
      ...orderCard(shown),
      text: order.text,
      startsAt: order.startsAt,
      endsAt: order.endsAt,
      beneficiaryName: concerned ? beneficiaryName : '',
      mine: mine ? ownClaimView(mine, actor) : null,
      claims: told || viewer.station ? claims.filter((claim) => viewer.station || !isUntoldOf(claim)).map((claim) => ({ ...claimView(claim), ...(silent.includes(claim.personId) ? { noPhone: true as const } : {}) })) : [],
      review: order.review && { score: order.review.score, words: concerned || order.review.wordsPublic ? order.review.words : '' },
      can,
      ...(order.dispatch ? { dispatch: { teamId: order.dispatch.teamId, teamName: order.dispatch.teamName, state: order.dispatch.state } } : {}),
      ...(can.includes('dispatch') ? { teamsAt: [order.station, order.subCentre, order.centre] } : {}),
      ...(myTime ? { myTime } : {}),
      confirmable: confirmable(order, claims, viewer, now),
      timeLine: timeLineOf({ happenings, claims, disclosures, beneficiaryName }, { concerned, personId: actor._id, station: viewer.station }, awaitedOfOrder(shown, waits)),
    }
  },
})

/** As the order tells strangers of them; whoever is concerned reads themselves, where anybody ever took a seat. */
async function claimsFor(store: Store, order: Order, stranger: boolean): Promise<Claim[]> {
  const told = claimsToldBy(order)
  if (told && (stranger || told.length === 0)) return told
  return (await store.query('claims', { where: { orderId: order._id }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })).items
}

/** Whose phone there is none of, so that no button offers to ring it. */
async function withoutPhone(store: Store, claims: readonly Claim[]): Promise<string[]> {
  if (claims.length === 0) return []
  const contacts = await store.getMany('contacts', claims.map(({ personId }) => contactOfPerson(personId)))
  return claims.map(({ personId }) => personId).filter((id) => !contacts.some(({ _id, phone }) => _id === contactOfPerson(id) && phone))
}

/** Who saw the home and when; of claims that do not keep it, the rows themselves. */
async function homesSeen(store: Store, wishId: string, claims: readonly Claim[]): Promise<{ viewerName: string; at: string }[]> {
  if (claims.every(({ sawHome }) => sawHome)) return claims.flatMap(({ personName, sawHome = [] }) => sawHome.map((at) => ({ viewerName: personName, at })))
  return (await store.query('disclosures', { where: { wishId }, orderBy: { field: 'at', direction: 'asc' }, limit: 100 })).items
}

export const viewerOf = ({ actor, agent }: { actor: Person; agent: Person | null }, order: Order) => ({
  personId: actor._id,
  name: actor.name,
  volunteer: holds(actor.posts, 'volunteer'),
  station: answersFor(actor, order.station),
  known: isKnown(actor),
  ...(agent ? { agentId: agent._id, agentName: agent.name } : {}),
})
