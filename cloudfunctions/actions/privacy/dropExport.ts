import { bookId, isBook, pathsOf } from '../../../domain/privacy/exportFile'
import { NO_EXPORT } from '../../../domain/privacy/making'
import { defineWrite } from '../../kernel/action'
import { leaveBehind } from './makePieces'

/** She does not want her book any more, made or half made: nobody opens it from now on; the timer clears away what is left. */
export const dropExport = defineWrite('privacy.dropExport', {
  async prepare({ store, actor, permit }): Promise<string[]> {
    permit({ owners: [actor._id] })
    const file = await store.get('exportFiles', bookId(actor._id))
    return isBook(file) ? pathsOf(file) : []
  },
  async run(tx, ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    const file = await tx.get('exportFiles', bookId(ctx.actor._id))
    if (isBook(file)) await leaveBehind(tx, file)
    return NO_EXPORT
  },
  // A link somebody still has opens nothing from here on.
  after: async ({ files }, _input, paths) => files.remove(await Promise.all(paths.map((path) => files.idOf(path)))),
})
