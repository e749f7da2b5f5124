import { makePieces, takeTry, type Maker } from '../../actions/privacy/makePieces'
import { BATCH, type JobContext } from '../job'

/** Books that were too much for one tap, the longest waiting first and one after the other: one piece at a time is in memory.
 *  @returns how many are ready. */
export async function makeExports(ctx: JobContext): Promise<number> {
  const { store, files } = ctx
  if (!files) return 0
  const { items } = await store.query('exportFiles', { where: { state: 'making' }, orderBy: { field: 'at', direction: 'asc' }, limit: BATCH })
  const maker: Maker = { store, files, now: ctx.now, once: (work) => ctx.once(work), mayGoOn: () => ctx.mayGoOn(), tells: true }
  let ready = 0
  for (const { _id } of items) {
    if (!ctx.mayGoOn()) break
    if ((await ctx.alone(_id, () => makeBook(maker, _id))) === true) ready += 1
  }
  return ready
}

async function makeBook(maker: Maker, id: string): Promise<boolean> {
  const begun = await takeTry(maker, id)
  return begun !== null && (await makePieces(maker, begun))?.state === 'kept'
}
