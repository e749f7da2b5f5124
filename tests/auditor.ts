/** The county's auditor, for tests about the books. */
import type { Store } from '../cloudfunctions/store/port'
import { aPerson, PATH } from './factories'

export async function settleAuditor(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await tx.create('people', aPerson('auditor', { name: '审计的同志', posts: [{ role: 'villager', place: PATH.station }, { role: 'auditor', place: PATH.centre }] }))
    await tx.create('logins', { _id: 'wx-auditor', personId: 'auditor' })
  })
}
