/** What is told of a wish. */
import type { News } from '../ground/news'
import type { Wish } from './wish'

/** What a ring says of each kind. */
export const wishNews = {
  wishAccepted: '站里答应了，正在请人来帮忙',
  wishAsked: '站里想问您一句，点开看看',
  wishRefused: '站里回话了，点开看看',
  wishCalledOff: '乡亲那边不用办了，不用去了',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof wishNews, string> {}
  interface NewsThings { wish: true }
}

const WISH_ANSWERS = {
  accept: { kind: 'wishAccepted', words: '站里答应了，正在请人来帮忙。' },
  askBack: { kind: 'wishAsked', words: '站里想问您一句，请点开看看。' },
  refuse: { kind: 'wishRefused', words: '站里这次帮不上，点开看看是为什么。' },
} as const

/** The station's answer. What it wrote stays on the wish's own page. */
export function newsOfAnswer(wish: Wish, event: keyof typeof WISH_ANSWERS): News {
  const { kind, words } = WISH_ANSWERS[event]
  return { kind, title: wish.title, words: `「${wish.title}」${words}`, about: { thing: 'wish', id: wish._id } }
}

const CALLED_OFF = {
  helpers: '那边不用办了，您不用去了，谢谢您答应过。',
  leaders: '那边不用办了，队里不用去了。',
  concerned: '不用办了，答应来的人都告诉了。',
  alone: '不用办了。',
} as const

/** Nobody is needed any more: for who promised to come, for the leaders of a team that was asked, and for
 *  who is helped when somebody else said so. The title is the order's: a child's wish has none of a name in it. */
export function newsOfCallOff({ _id, title }: Pick<Wish, '_id' | 'title'>, to: keyof typeof CALLED_OFF): News {
  const words = CALLED_OFF[to]
  return { kind: 'wishCalledOff', title, words: `「${title}」${words}`, about: { thing: 'order', id: _id } }
}
