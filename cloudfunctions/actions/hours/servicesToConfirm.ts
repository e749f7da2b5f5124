import { defineRead } from '../../kernel/action'
import { claimView } from '../order/orderCard'
import { deskStation } from '../place/deskStation'

/** Finished services of my station that the station has still to confirm, oldest first. */
export const servicesToConfirm = defineRead('hours.toConfirm', {
  refusals: [],
  async run({ actor, store, permit }, { after }) {
    const station = deskStation(actor)
    permit({ place: { station } })
    const where = { station, state: 'checkedOut' }
    const page = await store.query('claims', { where, orderBy: { field: 'checkedOutAt', direction: 'asc' }, after, limit: 50 })
    const services = page.items
      .filter((claim) => !claim.stationConfirmed)
      .map((claim) => ({ ...claimView(claim), orderId: claim.orderId, orderTitle: claim.orderTitle }))
    return { services, next: page.next }
  },
})
