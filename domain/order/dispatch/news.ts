/** What a message about a dispatch says: no person's name, nothing anybody wrote. */
import type { News } from '../../ground/news'
import type { Order } from '../order'

/** What a ring says of each kind. */
export const dispatchNews = {
  askedToCome: '队里请您去帮个忙，点开看看',
} as const
declare module '../../ground/news' {
  interface NewsKinds extends Record<keyof typeof dispatchNews, string> {}
}

const SAID = {
  handed: '站里想请您的队来帮，点开回个话。',
  takenOn: '队里接下了，会请人去。',
  returned: '队里这次来不了，心愿又请大家来帮了。',
  asked: '队长想请您去帮个忙，点开看看能不能去。',
} as const

export const newsOfDispatch = ({ _id, title }: Pick<Order, '_id' | 'title'>, what: keyof typeof SAID): News =>
  ({ kind: what === 'asked' ? 'askedToCome' : 'teamNews', title, words: `「${title}」${SAID[what]}`, about: { thing: 'order', id: _id } })
