/** What the owner of a photo or voice hears of it. */
import type { News } from '../ground/news'
import type { Media } from './media'

/** What a ring says of each kind. */
export const mediaNews = {
  mediaTakenDown: '站里看过了，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof mediaNews, string> {}
}

export function newsOfTakeDown({ kind, about }: Pick<Media, 'kind' | 'about'>): News {
  const what = kind === 'voice' ? '录音' : '照片'
  return { kind: 'mediaTakenDown', title: what, words: `您心愿里的${what}不太合适，没有给别人看，心愿照样办。`, about: { thing: 'wish', id: about } }
}

/** Words she wrote about a service. */
export function newsOfWordsKept(order: { _id: string; title: string }): News {
  return { kind: 'mediaTakenDown', title: order.title, words: `「${order.title}」的评价里有几句不太合适，只给来帮忙的人看了。`, about: { thing: 'order', id: order._id } }
}
