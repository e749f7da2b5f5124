import type { Burst } from '../../../domain/limit/burst'
import type { BurstLine } from '../../../domain/limit/contract'
import { contactOfPerson } from '../../../domain/person/person'
import { claimId } from '../../../domain/order/claim'
import { defineRead } from '../../kernel/action'
import { deskStation } from '../place/deskStation'
import { burstsAt } from './waiting'

const PAGE = 30

/** Who of my station saw more homes than usual, and nobody has asked yet. */
export const burstsToAsk = defineRead('limit.bursts', {
  async run({ actor, lists, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const page = await lists.page('bursts', { ...burstsAt(station), after, limit: PAGE })
    const others = page.items.filter(({ personId }) => personId !== actor._id)
    const contacts = await lists.named('contacts', 'bursts', others, ({ personId }) => [contactOfPerson(personId)])
    const rings = ({ personId }: Burst): boolean => contacts.some(({ _id, phone }) => _id === contactOfPerson(personId) && phone !== '')
    return { bursts: lists.lines('bursts', others, (burst) => ({ ...burstLine(burst), ...(rings(burst) ? {} : { noPhone: true as const }) })), next: page.next }
  },
})

function burstLine({ _id, personId, personName, kind, orders, since, grewAt, before = 0, note }: Burst): BurstLine {
  const last = orders[orders.length - 1]
  return {
    burstId: _id, name: personName, kind, homes: orders.length, since,
    ...(grewAt ? { grew: { by: orders.length - before, at: grewAt } } : {}), ...(note ? { note } : {}), ...(last ? { claimId: claimId(last, personId) } : {}),
  }
}
