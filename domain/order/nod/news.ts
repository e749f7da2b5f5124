/** What a message about the station's nod says: no name, no address, nothing anybody wrote. */
import type { News } from '../../ground/news'
import type { Order } from '../order'

/** What a ring says of each kind. */
export const nodNews = {
  nodGiven: '站里点头了，点开看去哪里',
  nodNotGiven: '站里这次另有安排',
  nodAsked: '站里想先认识您，请打个电话',
  nodKnown: '站里认得您了，可以去帮忙',
} as const
declare module '../../ground/news' {
  interface NewsKinds extends Record<keyof typeof nodNews, string> {}
}

const SAID = {
  given: ['nodGiven', '站里点头了，点开就能看到去哪里。'],
  declined: ['nodNotGiven', '站里这次另有安排，您不用去了，点开看看怎么说。'],
  asked: ['nodAsked', '站里想先认识您，请打个电话或来一趟，点开看看怎么说。'],
  known: ['nodKnown', '站里认得您了，再答应帮忙，就能看到去哪里。'],
  takenBack: ['nodNotGiven', '出门以前，请先给站里打个电话，站里点了头再去。'],
} as const

export function newsOfNod({ _id, title }: Pick<Order, '_id' | 'title'>, what: keyof typeof SAID): News {
  const [kind, words] = SAID[what]
  return { kind, title, words: `「${title}」${words}`, about: { thing: 'order', id: _id } }
}
