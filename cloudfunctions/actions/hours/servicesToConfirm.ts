import type { Claim } from '../../../domain/order/claim'
import { defineRead } from '../../kernel/action'
import { claimView } from '../order/orderCard'
import { deskStation } from '../place/deskStation'

/** Finished services of my station that the station has still to confirm, oldest first. */
export const servicesToConfirm = defineRead('hours.toConfirm', {
  async run({ actor, lists, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const where = { station, stationDesk: 'waiting' }
    const page = await lists.page('claims', { where, orderBy: { field: 'checkedOutAt', direction: 'asc' }, after, limit: 50 })
    const services = lists.lines('claims', page.items, (claim) =>
      (waitsFor(claim, actor._id) ? { ...claimView(claim), orderId: claim.orderId, orderTitle: claim.orderTitle } : null))
    return { services, next: page.next }
  },
})

/** Whether her word is missing. Nobody confirms her own service, or both sides; where the writer helped herself, a second
 *  person of the station speaks for whoever was helped. */
export function waitsFor({ personId: server, stationConfirmed, beneficiaryConfirmed, writerHelps }: Claim, personId: string): boolean {
  if (server === personId) return false
  if (!stationConfirmed) return beneficiaryConfirmed?.byId !== personId
  return writerHelps && !beneficiaryConfirmed && stationConfirmed.byId !== personId
}
