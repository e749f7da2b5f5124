import { awaitsItsEnd } from '../../../../domain/order/callOff'
import type { AskedToCome, NodToGive } from '../../../../domain/order/nod/contract'
import { nodDueOn, waitsForNod } from '../../../../domain/order/nod/nod'
import type { Claim } from '../../../../domain/order/claim'
import { isKnown } from '../../../../domain/person/known'
import type { Person } from '../../../../domain/person/person'
import { ownName } from '../../../../domain/privacy/consent'
import { refuse } from '../../../../domain/ground/refusal'
import { defineRead } from '../../../kernel/action'
import { whoMay } from '../../../kernel/look'
import { askedAt, nodsAt } from '../waiting'

const PAGE = 30

/** First-timers who wait for my station's nod, with what helps to know them again. Who is of this station is named in full. */
export const nodsToGive = defineRead('order.nodsToGive', {
  async run({ actor, now, lists, permit }, { after }) {
    const roles = whoMay('order.nod')
    const station = actor.posts.find(({ role }) => roles.includes(role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const [page, { items }] = await Promise.all([
      lists.page('claims', { ...nodsAt(station), after, limit: PAGE }),
      after ? { items: [] } : lists.page('claims', { ...askedAt(station, now), limit: PAGE }),
    ])
    const claims = [...page.items.filter(waitsForNod), ...items].filter(({ personId }) => personId !== actor._id)
    const [people, orders] = await Promise.all([
      lists.named('people', 'claims', claims, ({ personId }) => [personId]), lists.named('orders', 'claims', claims, ({ orderId }) => [orderId]),
    ])
    const nameOf = (person: Person): string => (person.station === station ? ownName(person) : person.name)
    const nods = lists.lines('claims', claims.filter(waitsForNod), (claim): NodToGive | null => {
      const person = people.find(({ _id }) => _id === claim.personId)
      const order = orders.find(({ _id }) => _id === claim.orderId)
      if (!person || !order || awaitsItsEnd(order, claim)) return null
      return { ...lineOf(claim), name: nameOf(person), stationName: person.stationName, joinedAt: person.joinedAt, when: order.when, dueOn: nodDueOn(claim) }
    })
    const asked = claims.filter(({ nod }) => nod === 'asked').flatMap((claim): AskedToCome[] => {
      const person = people.find(({ _id }) => _id === claim.personId)
      if (!person || isKnown(person)) return []
      return [{ claimId: claim._id, name: nameOf(person), stationName: person.stationName, orderTitle: claim.orderTitle, askedAt: claim.endedAt }]
    })
    return { nods: nods.sort((a, b) => a.dueOn.localeCompare(b.dueOn)), asked, next: page.next }
  },
})

const lineOf = ({ _id, orderId, orderTitle, heldAt }: Claim) => ({ claimId: _id, orderId, orderTitle, since: heldAt })
