/** What a message about points says. */
import { sayDate } from '../calendar/speech'
import type { News } from '../ground/news'

/** What a ring says of each kind. */
export const pointsNews = {
  pointsRunOut: '有积分快到期了，点开看看',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof pointsNews, string> {}
  interface NewsThings { points: true }
}

/** A month before: no loss, an invitation to use them. */
export function newsOfEnd({ day, points }: { day: string; points: number }, today: string): News {
  return {
    kind: 'pointsRunOut',
    title: '我的积分',
    words: `您有${points}分用到${sayDate(day, today)}为止，到积分超市看看有没有用得上的。`,
    about: { thing: 'points', id: '' },
    canWait: true,
  }
}
