import { defineRead } from '../../kernel/action'

/** How many of my messages I have not opened. */
export const unreadCount = defineRead('notice.unread', {
  async run({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    return { unread: await store.count('messages', { to: actor._id, state: 'unread' }) }
  },
})
