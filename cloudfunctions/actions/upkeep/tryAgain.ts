import { triedNow } from '../../../domain/upkeep/trouble'
import { centreOf } from '../../kernel/centreOf'
import { defineWrite } from '../../kernel/action'
import type { Store } from '../../store/port'
import { openOnes } from './waiting'

/** Documents one call moves; pressed again, it moves the next ones. */
const AT_ONCE = 40
/** Pages of a hundred that are looked through for them. */
const PAGES = 10

/** What was set aside need not wait for its next try: the timer's next run takes it. */
export const tryAgain = defineWrite('upkeep.tryAgain', {
  prepare: async ({ store, now }, { job }) => ({ centre: await centreOf(store), ids: await idsOf(store, job, now) }),
  async run(tx, ctx, { job }, { centre, ids }) {
    ctx.permit({ place: { centre } })
    ctx.about(job)
    let moved = 0
    for (const id of ids) {
      const trouble = await tx.get('troubles', id)
      // It may have held meanwhile, or be due already.
      if (trouble?.state !== 'open' || trouble.nextTry <= ctx.now) continue
      await tx.replace('troubles', triedNow(trouble, ctx.now))
      moved += 1
    }
    return { moved }
  },
})

async function idsOf(store: Store, job: string, now: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES && ids.length < AT_ONCE; page += 1) {
    const { items, next } = await store.query('troubles', { ...openOnes, after, limit: 100 })
    ids.push(...items.filter((trouble) => trouble.job === job && trouble.nextTry > now).map(({ _id }) => _id))
    if (next === null) break
    after = next
  }
  return ids.slice(0, AT_ONCE)
}
