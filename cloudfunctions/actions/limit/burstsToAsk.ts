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
    const bursts = lists.lines('bursts', page.items.filter(({ personId }) => personId !== actor._id), ({ _id, personId, personName, kind, orders, since }) => {
      const last = orders[orders.length - 1]
      return { burstId: _id, name: personName, kind, homes: orders.length, since, ...(last ? { claimId: claimId(last, personId) } : {}) }
    })
    return { bursts, next: page.next }
  },
})
