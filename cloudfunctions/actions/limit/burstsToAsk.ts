import type { Burst } from '../../../domain/limit/burst'
import type { BurstLine } from '../../../domain/limit/contract'
import { claimId } from '../../../domain/order/claim'
import { defineRead } from '../../kernel/action'
import { deskStation } from '../place/deskStation'
import { burstsAt } from './waiting'

const PAGE = 30

/** Who of my station saw more homes than usual, and nobody has asked yet. */
export const burstsToAsk = defineRead('limit.bursts', {
  async run({ actor, store, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const page = await store.query('bursts', { ...burstsAt(station), after, limit: PAGE })
    const bursts = page.items.filter(({ personId }) => personId !== actor._id).map(burstLine)
    return { bursts, next: page.next }
  },
})

function burstLine({ _id, personId, personName, kind, orders, since, grewAt, before = 0, note }: Burst): BurstLine {
  const last = orders[orders.length - 1]
  return {
    burstId: _id, name: personName, kind, homes: orders.length, since,
    ...(grewAt ? { grew: { by: orders.length - before, at: grewAt } } : {}), ...(note ? { note } : {}), ...(last ? { claimId: claimId(last, personId) } : {}),
  }
}
