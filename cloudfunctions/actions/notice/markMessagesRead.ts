import { markRead } from '../../../domain/notice/message'
import { defineWrite } from '../../kernel/action'

/** I have seen these. One that is gone is passed over: there is nothing left to see. */
export const markMessagesRead = defineWrite('notice.markRead', {
  async run(tx, ctx, { messageIds }) {
    ctx.permit({ owners: [ctx.actor._id] })
    let read = 0
    for (const messageId of new Set(messageIds)) {
      const message = await tx.get('messages', messageId)
      if (!message) continue
      ctx.permit({ owners: [message.to] })
      const seen = markRead(message, ctx.now)
      if (seen === message) continue
      await tx.replace('messages', seen)
      read += 1
    }
    return { read }
  },
})
