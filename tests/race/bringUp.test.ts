/** Two timers bring one old county up at the same time: each document once, and the way is kept. */
import { bringUp } from '../../cloudfunctions/jobs/report/bringUp'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { simulate, type World } from '../../cloudfunctions/store/simulated'
import { collectionOf } from '../../domain/collections'
import { formRound } from '../../domain/report/round'
import { asCommitted } from '../upgrade/kept/engines'
import { everything } from '../upgrade/kept/everything'
import { KEPT, lyingIn } from '../upgrade/kept/keptFiles'

const NOW = '2026-11-28T02:00:00.000Z'
const OLDEST = KEPT[0]!

async function untilThrough({ store, sleep, random }: World): Promise<void> {
  const once = <T>(work: () => Promise<T>) => withRetry(work, { sleep, random })
  let looked = 0
  do looked = await bringUp({ store, now: NOW, once, alone: (_, work) => once(work), mayGoOn: () => true })
  while (looked > 0)
}

test.each([1, 2, 3, 4, 5])('seed %s', async (seed) => {
  const lying = lyingIn(OLDEST)
  await simulate(seed, async (world) => {
    await Promise.all([untilThrough(world), untilThrough(world)])
    // The requests are several pages: two runs on one page move the mark once, and end the round once.
    for (const collection of ['orders', 'requests'] as const) {
      const lay = new Map(lying.get(collection)!.map(({ _id, rev }) => [_id, rev]))
      const now = await everything(world.store, collection)
      expect(now.map(({ _id, rev }) => [_id, rev])).toEqual(now.map(({ _id }) => [_id, lay.get(_id)! + 1]))
      expect(await world.store.get('rounds', formRound(collection, collectionOf(collection).form))).toMatchObject({ finishedAt: NOW, lookedBefore: lay.size, times: 1 })
    }
  }, asCommitted(OLDEST))
})
