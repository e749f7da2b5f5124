import { bookId, isBook } from '../../../domain/privacy/exportFile'
import { NO_EXPORT } from '../../../domain/privacy/making'
import { defineWrite } from '../../kernel/action'
import { leaveBehind } from './makePieces'

/** She does not want her book any more, made or half made: nobody opens it from now on, and the timer clears it away. */
export const dropExport = defineWrite('privacy.dropExport', {
  async run(tx, ctx) {
    ctx.permit({ owners: [ctx.actor._id] })
    ctx.about(ctx.actor._id)
    const file = await tx.get('exportFiles', bookId(ctx.actor._id))
    if (isBook(file)) await leaveBehind(tx, file)
    return NO_EXPORT
  },
})
