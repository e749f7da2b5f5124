import { dayOf } from '../../../domain/calendar/shanghai'
import { keptSince } from '../../../domain/calendar/retention'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { IDENTITY_CLAIM } from '../../../domain/person/retention'
import type { Tx } from '../../store/port'
import { BATCH, type JobContext } from '../job'

/** What was said to get a new phone linked is of no use once it was, or has lapsed. @returns how many. */
export async function forgetIdentityClaims({ store, now, once, mayGoOn }: JobContext): Promise<number> {
  const before = keptSince(ruleOn(IDENTITY_CLAIM, dayOf(now)), now)
  let done = 0
  for (const state of ['waiting', 'approved']) {
    const due = await store.query('identityClaims', { where: { state }, orderBy: { field: 'at', direction: 'asc' }, before, limit: BATCH })
    for (const { _id } of due.items) {
      if (!mayGoOn()) return done
      if (await once(() => store.transact((tx) => forgetClaim(tx, _id, before)))) done += 1
    }
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
