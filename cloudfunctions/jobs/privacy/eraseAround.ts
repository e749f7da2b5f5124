/** What lies around somebody whose account is closing, before she herself is emptied: her wishes' words and addresses,
 *  photos and voices, messages, papers, her place in a household. Every step may be cut off and run again. */
import { mergeBefore, mergeId } from '../../../domain/merge/merge'
import { contactOfWish } from '../../../domain/person/person'
import { EXPIRED, householdAccount } from '../../../domain/points/account'
import { available, withdraw } from '../../../domain/points/ledger'
import { forgetMember } from '../../../domain/household/household'
import { forgetOrder } from '../../../domain/order/forget'
import { forgetWish } from '../../../domain/wish/forget'
import { waysToErase, type WayTo } from '../../../domain/waysToPeople'
import { removeIfThere } from '../../kernel/removeIfThere'
import type { Query, Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'
import { removeMedia } from '../media/sweepMedia'

const oldest = (field: string): Query['orderBy'] => ({ field, direction: 'asc' })

export async function eraseAround(ctx: JobContext, personId: string): Promise<void> {
  await forgetWishes(ctx, personId)
  for (const way of waysToErase) if ('where' in way.find) await removeOnWay(ctx, way, personId)
  await ctx.once(() => ctx.store.transact((tx) => forgetMerges(tx, personId)))
}

async function forgetWishes(ctx: JobContext, beneficiaryId: string): Promise<void> {
  let after: string | undefined
  do {
    const page = await ctx.store.query('wishes', { where: { beneficiaryId }, orderBy: oldest('toldAt'), limit: BATCH, after })
    for (const { _id } of page.items) {
      const media = await ctx.store.query('media', { where: { about: _id }, orderBy: oldest('at'), limit: BATCH })
      await removeMedia(ctx, media.items)
      await ctx.once(() => ctx.store.transact((tx) => forgetOne(tx, _id)))
    }
    after = page.next ?? undefined
  } while (after)
}

async function forgetOne(tx: Tx, wishId: string): Promise<void> {
  const wish = await tx.get('wishes', wishId)
  const order = await tx.get('orders', wishId)
  if (wish) await tx.replace('wishes', forgetWish(wish))
  if (order) await tx.replace('orders', forgetOrder(order))
  await removeIfThere(tx, 'contacts', contactOfWish(wishId))
}

/** All of hers that is found on that way. */
export async function removeOnWay(ctx: JobContext, { collection, find }: WayTo, personId: string): Promise<void> {
  const remove = (id: string) => ctx.once(() => ctx.store.transact((tx) => removeIfThere(tx, collection, id)))
  if ('ids' in find) {
    for (const id of find.ids(personId)) await remove(id)
    return
  }
  for (;;) {
    const page = await ctx.store.query(collection, { where: find.where(personId), orderBy: oldest(find.sort), limit: BATCH })
    if (page.items.length === 0) return
    for (const { _id } of page.items) await remove(_id)
  }
}

/** What she was told about merging registrations of hers. */
async function forgetMerges(tx: Tx, personId: string): Promise<void> {
  const person = await tx.get('people', personId)
  for (const id of person ? [mergeId(person), ...mergeBefore(person)] : []) {
    const merge = await tx.get('merges', id)
    if (merge) await tx.replace('merges', { ...merge, name: '', note: '' })
  }
}

/** Her household without her; with the last one its points are nobody's. */
export async function leaveHousehold(tx: Tx, householdId: string, personId: string, now: string): Promise<void> {
  const household = householdId ? await tx.get('households', householdId) : null
  if (!household) return
  const left = forgetMember(household, personId)
  await tx.replace('households', left)
  // Nobody is left to whom they could go; what still waits at a counter ends with its last day.
  const purse = left.state === 'dissolved' ? await tx.get('accounts', householdAccount(householdId)) : null
  if (!purse || available(purse) === 0) return
  const points = available(purse)
  await tx.replace('accounts', withdraw(purse, points))
  await tx.create('transfers', {
    _id: `closing:${householdId}`, from: purse._id, to: EXPIRED, purse: purse._id, points, kind: 'closing', words: '户里没有人了，积分作废', cause: personId, ruleVersion: '', at: now,
  })
}
