import { dayOf } from '../../../domain/calendar/shanghai'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { IDENTITY_CLAIM } from '../../../domain/person/retention'
import type { Tx } from '../../store/port'
import type { JobContext } from '../job'
import { workOff, type Due } from '../workOff'

/** What was said to get a new phone linked is of no use once it was, or has lapsed. @returns how many. */
export async function forgetIdentityClaims(ctx: JobContext): Promise<number> {
  const before = keptSince(ruleOn(IDENTITY_CLAIM, dayOf(ctx.now)), ctx.now)
  let done = 0
  for (const state of ['waiting', 'approved', 'calledOff']) {
    const due: Due = { where: { state }, orderBy: { field: 'at', direction: 'asc' }, before }
    done += await workOff(ctx, 'identityClaims', due, ({ _id }) => ctx.once(() => ctx.store.transact((tx) => forgetClaim(tx, _id, before))))
  }
  return done
}

/** Said again meanwhile, it is young. */
async function forgetClaim(tx: Tx, id: string, before: string): Promise<boolean> {
  const claim = await tx.get('identityClaims', id)
  if (!claim || claim.at >= before) return false
  await tx.remove('identityClaims', id)
  return true
}
