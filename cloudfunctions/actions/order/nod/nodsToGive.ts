import { awaitsItsEnd } from '../../../../domain/order/callOff'
import type { NodToGive } from '../../../../domain/order/nod/contract'
import { nodDueOn, waitsForNod } from '../../../../domain/order/nod/nod'
import type { Claim } from '../../../../domain/order/claim'
import { contactOfPerson } from '../../../../domain/person/person'
import { refuse } from '../../../../domain/ground/refusal'
import { defineRead } from '../../../kernel/action'
import { whoMay } from '../../../kernel/look'
import { askedAt, givenAt, metAt, nodsAt } from '../waiting'
import { askedLine, givenLines, seenFrom } from './nodLines'

const PAGE = 30

/** First-timers who wait for my station's nod, with what helps to know them again. Who is of this station is named in full. */
export const nodsToGive = defineRead('order.nodsToGive', {
  async run({ actor, now, lists, permit }, { after }) {
    const roles = whoMay('order.nod')
    const station = actor.posts.find(({ role }) => roles.includes(role))?.place ?? refuse('NOT_ALLOWED')
    permit({ place: { station } })
    const ofLate = after ? [] : [askedAt, givenAt, metAt]
    const [page, ...late] = await Promise.all([
      lists.page('claims', { ...nodsAt(station), after, limit: PAGE }),
      ...ofLate.map((at) => lists.page('claims', { ...at(station, now), limit: PAGE })),
    ])
    const others = ({ personId }: Claim): boolean => personId !== actor._id
    const waiting = page.items.filter(others).filter(waitsForNod)
    const [asked = [], given = [], met = []] = late.map(({ items }) => items.filter(others))
    const [people, orders, contacts] = await Promise.all([
      lists.named('people', 'claims', [...waiting, ...asked, ...given, ...met], ({ personId }) => [personId]),
      lists.named('orders', 'claims', waiting, ({ orderId }) => [orderId]),
      lists.named('contacts', 'claims', [...waiting, ...asked], ({ personId }) => [contactOfPerson(personId)]),
    ])
    const seen = seenFrom(station, people, contacts)
    const nods = lists.lines('claims', waiting, (claim): NodToGive | null => {
      const her = seen(claim)
      const order = orders.find(({ _id }) => _id === claim.orderId)
      if (!her || !order || awaitsItsEnd(order, claim)) return null
      return { ...lineOf(claim), ...her.line, ...her.reach, joinedAt: her.person.joinedAt, when: order.when, dueOn: nodDueOn(claim) }
    })
    return {
      nods: nods.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
      asked: lists.lines('claims', asked, (claim) => askedLine(claim, seen(claim))),
      given: givenLines([...given, ...met], seen),
      next: page.next,
    }
  },
})

const lineOf = ({ _id, orderId, orderTitle, heldAt }: Claim) => ({ claimId: _id, orderId, orderTitle, since: heldAt })
