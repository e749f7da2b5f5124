import { NOTICE_LIMITS } from '../../../domain/notice/vocab'
import { defineRead } from '../../kernel/action'
import { unreadOf } from './unreadOf'

/** My messages, newest first. */
export const myInbox = defineRead('notice.inbox', {
  async run({ actor, store, lists, permit }, { after }) {
    permit({ owners: [actor._id] })
    const to = actor._id
    const [page, unread] = await Promise.all([
      lists.page('messages', { where: { to }, orderBy: { field: 'at', direction: 'desc' }, after, limit: NOTICE_LIMITS.inboxPage }),
      unreadOf(store, to),
    ])
    const messages = lists.lines('messages', page.items, ({ _id, kind, words, about, at, state }) => ({
      messageId: _id, kind, words, about, at, unread: state === 'unread',
    }))
    return { messages, unread, next: page.next }
  },
})
