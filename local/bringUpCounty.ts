/** Old documents come to their form before anybody is answered: the new functions ask indexes (docs/decisions/0029). */
import { bringUp } from '../cloudfunctions/jobs/report/bringUp'
import { withRetry } from '../cloudfunctions/kernel/retry'
import type { Store } from '../cloudfunctions/store/port'

/** Steps between two lines of the log. What breaks is left to the timer, which says so (domain/upkeep/trouble.ts). */
const STEPS = 2_000

export async function bringUpCounty(store: Store, now: string, log: (line: string) => void): Promise<void> {
  let all = 0
  for (;;) {
    let left = STEPS
    const looked = await bringUp({ store, now, once: (work) => withRetry(work), alone: (_, work) => work().catch(() => 'aside' as const), mayGoOn: () => left-- > 0 })
    if (looked === 0 && left > 0) return
    all += looked
    log(`旧数据正在升级，已看过 ${all} 份 · bringing old data up, ${all} documents looked at`)
  }
}
