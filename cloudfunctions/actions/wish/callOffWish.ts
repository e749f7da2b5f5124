import { refuse } from '../../../domain/ground/refusal'
import { callOffOrder, callOffSeat } from '../../../domain/order/callOff'
import { contactOfWish } from '../../../domain/person/person'
import { concernedBy } from '../../../domain/wish/concerned'
import { newsOfCallOff } from '../../../domain/wish/news'
import { byWhom, defineWrite, found, type Context } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { moveOneWish } from './moveOneWish'

/** Nobody is needed any more (FC-C1): said by her, by who wrote it down or by the station while nobody has begun. Whoever
 *  promised to come hears of it at once and is free for another; phone and address told with it are forgotten. */
export const callOffWish = defineWrite('wish.callOff', {
  // Who holds a seat is found outside the transaction, and each is looked at again inside.
  prepare: async ({ store }, { wishId }) =>
    (await store.query('claims', { where: { orderId: wishId }, orderBy: { field: 'heldAt', direction: 'asc' }, limit: 100 })).items.filter(({ state }) => state === 'held').map(({ _id }) => _id),
  async run(tx, ctx, { wishId, reason }, held) {
    const wish = await moveOneWish(tx, ctx, { wishId, event: 'callOff', note: reason })
    const order = found(await tx.get('orders', wishId))
    const cancelled = callOffOrder(order, { at: ctx.now, ...byWhom(ctx), note: reason })
    const holders = await freeHolders(tx, ctx, held)
    // Somebody took or gave back a seat meanwhile: said once more, they are found.
    if (holders.length !== order.seatsTaken) refuse('BUSY')
    await tx.replace('orders', cancelled)
    await removeIfThere(tx, 'contacts', contactOfWish(wishId))
    const leaders = order.handedTo ? ((await tx.get('teams', order.handedTo))?.leaders ?? []).map(({ personId }) => personId) : []
    const cause = `wish:${wishId}:${wish.happenings.length}`
    const helpers = [...new Set([...holders, ...leaders])].filter((personId) => personId !== ctx.actor._id)
    await tellPeople(tx, helpers, cause, newsOfCallOff(wish, 'helpers'), ctx.now)
    await tellPeople(tx, concernedBy(wish, ctx.actor._id).filter((personId) => !helpers.includes(personId)), cause, newsOfCallOff(wish, 'concerned'), ctx.now)
    return { wishId, state: wish.state }
  },
})

/** @returns their ids. */
async function freeHolders(tx: Tx, ctx: Context, claimIds: readonly string[]): Promise<string[]> {
  const holders: string[] = []
  for (const id of claimIds) {
    const claim = await tx.get('claims', id)
    if (claim?.state !== 'held') continue
    const freed = callOffSeat(claim, found(await tx.get('people', claim.personId)), ctx.now)
    await tx.replace('claims', freed.claim)
    await tx.replace('people', freed.person)
    holders.push(claim.personId)
  }
  return holders
}
