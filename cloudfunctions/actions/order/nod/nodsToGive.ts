import type { NodToGive } from '../../../../domain/order/nod/contract'
import { awaitsItsEnd } from '../../../../domain/order/callOff'
import { neededBy, waitsForNod } from '../../../../domain/order/nod/nod'
import type { Claim } from '../../../../domain/order/claim'
import { ownName } from '../../../../domain/privacy/consent'
import { refuse } from '../../../../domain/ground/refusal'
import { defineRead } from '../../../kernel/action'
import { whoMay } from '../../../kernel/look'
import { nodsAt } from '../waiting'

const PAGE = 30

/** First-timers who wait for my station's nod, with what helps to know them again. Who is of this station is named in full. */
export const nodsToGive = defineRead('order.nodsToGive', {
  async run({ actor, store, permit }, { after }) {
    const roles = whoMay('order.nod')
    const station = actor.posts.find(({ role }) => roles.includes(role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const page = await store.query('claims', { ...nodsAt(station), after, limit: PAGE })
    const claims = page.items.filter((claim) => claim.personId !== actor._id && waitsForNod(claim))
    const [people, orders] = await Promise.all([
      store.getMany('people', claims.map(({ personId }) => personId)), store.getMany('orders', claims.map(({ orderId }) => orderId)),
    ])
    const nods = claims.flatMap((claim): NodToGive[] => {
      const person = people.find(({ _id }) => _id === claim.personId)
      const order = orders.find(({ _id }) => _id === claim.orderId)
      if (!person || !order || awaitsItsEnd(order, claim)) return []
      const name = person.station === station ? ownName(person) : person.name
      return [{ ...lineOf(claim), name, stationName: person.stationName, joinedAt: person.joinedAt, when: order.when, neededBy: neededBy(order, claim) }]
    })
    return { nods: nods.sort((a, b) => a.neededBy.localeCompare(b.neededBy)), next: page.next }
  },
})

const lineOf = ({ _id, orderId, orderTitle, heldAt }: Claim) => ({ claimId: _id, orderId, orderTitle, since: heldAt })
