/** Old documents come to their form before anybody is answered: the new functions ask indexes (docs/decisions/0029). */
import { bringUpAlone } from '../cloudfunctions/jobs/report/bringUpAlone'
import type { Store } from '../cloudfunctions/store/port'

/** Steps between two lines of the log. */
const STEPS = 2_000

export async function bringUpCounty(store: Store, now: string, log: (line: string) => void): Promise<void> {
  let all = 0
  for (let done = false; !done; ) {
    let left = STEPS
    const walked = await bringUpAlone(store, now, () => left-- > 0)
    done = walked.done
    all += walked.looked
    // A small county is through before a line could be read; one just founded has nothing old.
    if (all >= STEPS) log(`旧数据正在升级，已看过 ${all} 份 · bringing old data up, ${all} documents looked at`)
  }
}
