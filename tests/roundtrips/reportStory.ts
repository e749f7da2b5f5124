/** The station head looks who did what; the auditor reads where the books do not agree, and notes what was found out. */
import { exampleOf } from '../../domain/examples'
import { findingAfter, findingId } from '../../domain/report/reconcile'
import { settleAuditor } from '../auditor'
import { NOW, PATH } from '../factories'
import type { Told } from './stories'

export async function tellReportStory({ store, county, call }: Told): Promise<void> {
  await call('head', 'workbench.waiting')
  await call('head', 'report.audit', { action: 'wish.tell' })
  await settleAuditor(store)
  await county.does('auditor', 'person.me', {})
  const finding = findingAfter(null, { kind: 'hours', expected: 60, found: 61 }, { account: 'v1', now: NOW, ...PATH })
  if (finding) await store.transact((tx) => tx.create('findings', finding))
  await call('head', 'report.figures', {})
  await call('auditor', 'report.findings')
  await call('auditor', 'report.noteFinding', exampleOf('report.noteFinding', { findingId: findingId('v1', 'hours') }))
}
