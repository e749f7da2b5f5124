import type { Store } from '../../store/port'

/** How many of her messages she has not opened: one count instead of a page. */
export const unreadOf = (store: Store, personId: string): Promise<number> => store.count('messages', { to: personId, state: 'unread' })
