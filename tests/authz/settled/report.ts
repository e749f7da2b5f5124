import { findingAfter } from '../../../domain/report/reconcile'
import type { County } from '../../county'
import { NOW, PATH } from '../../factories'

/** v1's account and rows do not agree. */
export async function settleFinding({ store }: County) {
  const finding = findingAfter(null, { kind: 'hours', expected: 60, found: 61 }, { account: 'v1', now: NOW, ...PATH })
  if (finding) await store.transact((tx) => tx.create('findings', finding))
  return { findingId: finding?._id ?? '' }
}
