import { dayOf } from '../../../domain/calendar/shanghai'
import { replaceMember } from '../../../domain/household/household'
import { afterBatch, mayGoOn, placeIn, type Batch } from '../../../domain/place/move'
import { endMerge, mergeAfter, putOff, type PersonMerge } from '../../../domain/merge/merge'
import { joined, mustBeOne, pairOf, type Pair } from '../../../domain/merge/onePerson'
import { Refusal } from '../../../domain/ground/refusal'
import { sentenceOf } from '../../../domain/refusals'
import { tellPeople } from '../../actions/notice/tellPeople'
import { leavePurse } from '../../actions/household/movePurse'
import { aroundPair } from '../../actions/merge/aroundPair'
import { waysToJoin, type WayTo } from '../../../domain/waysToPeople'
import { personNow } from '../../actions/merge/personNow'
import { spreadName } from '../../actions/privacy/sayConsent'
import { newsOfMerge } from '../../../domain/merge/news'
import type { Store, Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'
import { eachAlone, workOff } from '../workOff'
import { OWN_JOINS } from '../ownJoins'
import { joinByRoles } from './joinByRoles'

const KINDS = waysToJoin.map(({ name }) => name)

/** Registrations whose day to change one's mind is over become one; then what belonged to the other follows, way by
 *  way, in passes, as a station's things do (domain/place/move.ts). @returns how many documents were changed. */
export async function mergePeople(ctx: JobContext): Promise<number> {
  let changed = 0
  await workOff(ctx, 'merges', { where: { state: 'due' }, orderBy: { field: 'dueAt', direction: 'asc' } }, async ({ _id }) => {
    changed += await carryOn(ctx, _id)
    return true
  })
  return changed
}

/** The day to change one's mind is over. @returns how many were looked at. */
export function mergeCooled(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'merges', { where: { state: 'cooling' }, orderBy: { field: 'dueAt', direction: 'asc' }, before: ctx.now }, async ({ _id }) => {
    await ctx.once(() => mergeOne(ctx, _id))
    return true
  })
}

/** Asked, and answered by nobody in time. @returns how many. */
export function lapseMerges(ctx: JobContext): Promise<number> {
  return workOff(ctx, 'merges', { where: { state: 'asked' }, orderBy: { field: 'dueAt', direction: 'asc' }, before: ctx.now }, ({ _id }) =>
    ctx.once(() => ctx.store.transact(async (tx) => {
      const merge = await tx.get('merges', _id)
      if (merge?.state !== 'asked' || merge.dueAt >= ctx.now) return false
      await tx.replace('merges', endMerge(merge, 'stop'))
      return true
    })))
}

/** What stands in the way is looked for once more, inside; then it is put off. */
async function mergeOne(ctx: JobContext, id: string): Promise<void> {
  try {
    await ctx.store.transact((tx) => makeOne(tx, id, ctx.now))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await ctx.store.transact(async (tx) => {
      const merge = await tx.get('merges', id)
      if (merge?.state === 'cooling') await tx.replace('merges', putOff(merge, sentenceOf(error.reason), ctx.now))
    })
  }
}

async function makeOne(tx: Tx, id: string, now: string): Promise<void> {
  const merge = await tx.get('merges', id)
  if (merge?.state !== 'cooling' || merge.dueAt > now) return
  const [asker, other] = [await personNow(tx, merge.askerId), await personNow(tx, merge.otherId)]
  const before = pairOf(asker, other)
  mustBeOne(before, await aroundPair(tx, before), dayOf(now))
  const { kept, lost } = joined(before)
  for (const login of before.lost.logins) {
    const known = await tx.get('logins', login)
    if (!known) continue
    // One more than she may have goes, as it does when a phone is linked.
    if (kept.logins.includes(login)) await tx.replace('logins', { ...known, personId: kept._id })
    else await tx.remove('logins', login)
  }
  await tx.replace('people', kept)
  await tx.replace('people', lost)
  await takeOver(tx, before, now)
  if (kept.name !== before.kept.name) await spreadName(tx, kept._id, now)
  await tx.replace('merges', { ...merge, state: 'due', keptId: kept._id, lostId: lost._id, note: '', dueAt: now })
}

/** Her seat in the household, if the other one had it. */
async function takeOver(tx: Tx, { kept, lost }: Pair, now: string): Promise<void> {
  const household = lost.household ? await tx.get('households', lost.household) : null
  if (!household) return
  const left = replaceMember(household, lost._id, kept.station === household.station ? kept._id : '')
  await tx.replace('households', left)
  await leavePurse(tx, left, kept._id, now)
}

async function carryOn(ctx: JobContext, id: string): Promise<number> {
  let changed = 0
  while (ctx.mayGoOn()) {
    const merge = await ctx.store.get('merges', id)
    if (!merge || !mayGoOn(merge, ctx.now)) break
    const batch = await batchOf(ctx, merge)
    changed += batch.changed
    // Somebody else has come further with it: she goes on.
    if (!(await ctx.once(() => record(ctx, merge, afterBatch(merge, batch, KINDS, ctx.now))))) break
  }
  return changed
}

/** With the last batch everything that still bears the other id is called what it is. */
function record(ctx: JobContext, read: PersonMerge, next: PersonMerge): Promise<boolean> {
  return ctx.store.transact(async (tx) => {
    const now = await tx.get('merges', read._id)
    if (now?.rev !== read.rev) return false
    const state = next.state === 'done' ? mergeAfter(read, 'finish') : next.state
    await tx.replace('merges', { ...next, state })
    if (state !== 'done') return true
    await spreadName(tx, read.lostId, ctx.now)
    await tellPeople(tx, [(await personNow(tx, read.keptId))._id], `${read._id}:${read.rev}`, newsOfMerge('done'), ctx.now)
    return true
  })
}

async function batchOf(ctx: JobContext, merge: PersonMerge): Promise<Batch> {
  const { nth, after } = placeIn(merge, KINDS)
  const way = waysToJoin[nth]
  if (!way) throw new Error(`there is no way ${nth}`)
  const { ids, next } = await idsOn(ctx.store, way, merge.lostId, after)
  const { done, aside, cut } = await eachAlone(ctx, ids, (id) => `${way.collection}:${id}`, (id) =>
    ctx.once(() => ctx.store.transact((tx) => joinOne(tx, way, id, merge, ctx.now))))
  // What was set aside is still hers to be: another pass looks for it.
  return { changed: done + aside, next, cut }
}

async function idsOn(store: Store, { collection, find }: WayTo, lostId: string, after: string): Promise<{ ids: string[]; next: string | null }> {
  if ('ids' in find) return { ids: find.ids(lostId), next: null }
  const { items, next } = await store.query(collection, { where: find.where(lostId), orderBy: { field: find.sort, direction: 'asc' }, after: after || undefined, limit: BATCH })
  return { ids: items.map(({ _id }) => _id), next }
}

async function joinOne(tx: Tx, way: WayTo, id: string, { lostId, keptId }: PersonMerge, now: string): Promise<boolean> {
  // She may have been merged once more meanwhile.
  const to = { lostId, kept: await personNow(tx, keptId), now }
  return (OWN_JOINS[way.collection] ?? joinByRoles(way))(tx, id, to)
}
