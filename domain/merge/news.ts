/** What a message about merging two registrations says: nothing of what is in either. */
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const mergeNews = {
  mergeNews: '两个登记要合成一个，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof mergeNews, string> {}
  interface NewsThings { merge: true }
}

const SAID = {
  agreed: '站里核对过，一天以后把您的两个登记合成一个。不是您本人要的，请点开停下。',
  refused: '站里没有合并，点开看看是为什么。',
  done: '两个登记合成一个了，时长、积分、心愿都在这里。',
} as const

export const newsOfMerge = (what: keyof typeof SAID): News => ({ kind: 'mergeNews', title: '合并登记', words: SAID[what], about: { thing: 'merge', id: what } })
