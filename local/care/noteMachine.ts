/** What is wrong with the machine itself stands among the troubles, where the county's administrator sees it. */
import type { Clock } from '../../cloudfunctions/kernel/clock'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import type { Store } from '../../cloudfunctions/store/port'
import { troubleAfter, troubleId, troubleOver } from '../../domain/upkeep/trouble'
import type { MachineTrouble } from '../../domain/upkeep/work'

/** Safe to repeat: what is open stays open since when it was. @throws StoreError FULL where there is no room even for that. */
export const noteMachine = (store: Store, clock: Clock) => (kind: MachineTrouble, isBad: boolean): Promise<void> =>
  withRetry(() => store.transact(async (tx) => {
    const before = await tx.get('troubles', troubleId(kind, ''))
    const open = before?.state === 'open' ? before : null
    if (isBad && !open) {
      const noted = troubleAfter(null, { job: kind, document: '', where: '', now: clock.now() })
      await (before ? tx.replace('troubles', { ...noted, rev: before.rev }) : tx.create('troubles', noted))
    }
    if (!isBad && open) await tx.replace('troubles', troubleOver(open, clock.now()))
  }))
