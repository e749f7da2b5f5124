import { refuse } from '../../../domain/ground/refusal'
import { underCodeName } from '../../../domain/order/childSafety'
import { callOffOrder, callOffSeat, endsAtOnce } from '../../../domain/order/callOff'
import { claimId } from '../../../domain/order/claim'
import { leadersTold } from '../../../domain/order/dispatch/dispatch'
import { isUntoldOf } from '../../../domain/order/nod/nod'
import { contactOfWish } from '../../../domain/person/person'
import { concernedBy } from '../../../domain/wish/concerned'
import { newsOfCallOff } from '../../../domain/wish/news'
import { defineWrite, found, type Context } from '../../kernel/action'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Tx } from '../../store/port'
import { tellPeople } from '../notice/tellPeople'
import { heldSeatsOf } from '../order/heldSeatsOf'
import { moveOneWish } from './moveOneWish'

/** Nobody is needed any more (FC-C1): said by her, by who wrote it down or by the station while nobody has begun. Whoever
 *  promised to come hears of it at once and is free for another; phone and address told with it are forgotten. Where more
 *  promised than one transaction takes, their seats end with the timer's next run (jobs/order/endCalledOff.ts). */
export const callOffWish = defineWrite('wish.callOff', {
  // Who holds a seat is found outside the transaction, and each is looked at again inside.
  prepare: ({ store }, { wishId }) => heldSeatsOf(store, wishId),
  async run(tx, ctx, { wishId, reason }, held) {
    const wish = await moveOneWish(tx, ctx, { wishId, event: 'callOff', note: reason })
    const order = found(await tx.get('orders', wishId))
    // A child's order stands under its code name, and so does what is said of it there.
    const said = order.forChild ? underCodeName(wish, order.beneficiaryName).happenings : wish.happenings
    const cancelled = callOffOrder(order, found(said[said.length - 1] ?? null))
    const atOnce = endsAtOnce(order)
    const { holders, told: anybodyTold } = atOnce ? await freeHolders(tx, ctx, held) : { holders: [], told: true }
    // Somebody took or gave back a seat meanwhile: said once more, they are found.
    if (atOnce && holders.length !== order.seatsTaken) refuse('BUSY')
    await tx.replace('orders', cancelled)
    await removeIfThere(tx, 'contacts', contactOfWish(wishId))
    const team = order.handedTo ? await tx.get('teams', order.handedTo) : null
    const leaders = team ? leadersTold(team) : []
    const cause = `wish:${wishId}:${wish.happenings.length}`
    const told = new Set([ctx.actor._id])
    const tell = async (people: readonly string[], to: Parameters<typeof newsOfCallOff>[1]): Promise<void> => {
      const news = people.filter((personId) => !told.has(personId))
      for (const personId of news) told.add(personId)
      await tellPeople(tx, news, cause, newsOfCallOff(order, to), ctx.now)
    }
    await tell(holders, 'helpers')
    // Who holds a seat hears of it as such, once, when the timer ends it.
    if (!atOnce) for (const personId of [...leaders, ...concernedBy(wish)]) if (await holdsSeat(tx, wishId, personId)) told.add(personId)
    await tell(leaders, 'leaders')
    await tell(concernedBy(wish), anybodyTold ? 'concerned' : 'alone')
    return { wishId, state: wish.state }
  },
})

/** @returns their ids, and whether the villager was told of any of them. */
async function freeHolders(tx: Tx, ctx: Context, claimIds: readonly string[]): Promise<{ holders: string[]; told: boolean }> {
  const holders: string[] = []
  let told = false
  for (const id of claimIds) {
    const claim = await tx.get('claims', id)
    if (claim?.state !== 'held') continue
    const freed = callOffSeat(claim, found(await tx.get('people', claim.personId)), ctx.now)
    await tx.replace('claims', freed.claim)
    await tx.replace('people', freed.person)
    holders.push(claim.personId)
    told ||= !isUntoldOf(claim)
  }
  return { holders, told }
}

const holdsSeat = async (tx: Tx, orderId: string, personId: string): Promise<boolean> =>
  (await tx.get('claims', claimId(orderId, personId)))?.state === 'held'
