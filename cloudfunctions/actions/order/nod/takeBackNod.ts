import { newsOfNod } from '../../../../domain/order/nod/news'
import { awaitsItsEnd } from '../../../../domain/order/callOff'
import type { Claim } from '../../../../domain/order/claim'
import { withWord } from '../../../../domain/order/nod/nod'
import { withSeat } from '../../../../domain/order/seatStory'
import { LIVE_CLAIM_STATES } from '../../../../domain/order/vocab'
import { hasPost } from '../../../../domain/person/known'
import { refuse } from '../../../../domain/ground/refusal'
import { defineWrite, found } from '../../../kernel/action'
import type { Tx } from '../../../store/port'
import { tellPeople } from '../../notice/tellPeople'
import { answersFor } from '../../place/deskStation'
import { herClaims } from './herClaims'
import { readForNod } from './readForNod'

/** 收回点头: from now on she waits for a nod each time, with the seats she holds as well; only a station's nod ends it. */
export const takeBackNod = defineWrite('order.takeBackNod', {
  prepare: ({ store }, { claimId }) => herClaims(store, claimId),
  async run(tx, ctx, { claimId }, hers) {
    const { person } = await readForNod(tx, ctx, claimId, answersFor)
    if (hasPost(person.posts)) refuse('NOD_OF_POST')
    await tx.replace('people', withWord(person, { by: 'takenBack', at: ctx.now, byId: ctx.actor._id }))
    let waiting = 0
    for (const id of hers) waiting += (await close(tx, id, ctx.now)) ? 1 : 0
    return { claimId, waiting }
  },
})

async function close(tx: Tx, claimId: string, now: string): Promise<boolean> {
  const claim = await tx.get('claims', claimId)
  if (!claim || !LIVE_CLAIM_STATES.includes(claim.state) || claim.nod === 'waiting') return false
  const order = found(await tx.get('orders', claim.orderId))
  if (awaitsItsEnd(order, claim)) return false
  const waiting: Claim = { ...claim, nod: 'waiting' }
  await tx.replace('claims', waiting)
  if (order.seatStory) await tx.replace('orders', withSeat(order, waiting))
  await tellPeople(tx, [claim.personId], `nod:${claimId}:${claim.rev}`, newsOfNod(order, 'takenBack'), now)
  return true
}
