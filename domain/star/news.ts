/** What a volunteer is told about a star of hers. */
import { sayDate } from '../calendar/speech'
import type { News } from '../ground/news'
import type { StarAward } from './award'
import { STAR_LABELS } from './starRules'

/** What a ring says of each kind. */
export const starNews = {
  starNews: '您的星级有消息，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof starNews, string> {}
  interface NewsThings { star: true }
}

const WORDS = {
  onNotice: (star: string, until: string) => `您服务的时长够${star}了，正在公示，到${until}为止。`,
  granted: (star: string) => `恭喜您，认定为${star}。谢谢您这些日子的付出。`,
  declined: (star: string) => `${star}这次没有认定，时长一分不少都在。想知道原因，请问问站里。`,
} as const

export function newsOfStar({ _id, level, noticeUntil }: Pick<StarAward, '_id' | 'level' | 'noticeUntil'>, event: keyof typeof WORDS): News {
  const star = STAR_LABELS[level] ?? ''
  return { kind: 'starNews', title: star, words: WORDS[event](star, noticeUntil && sayDate(noticeUntil, noticeUntil)), about: { thing: 'star', id: _id } }
}
