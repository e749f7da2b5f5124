/** What is told of something exchanged. */
import type { News } from '../ground/news'
import type { Redemption } from './redemption'

/** What a ring says of each kind. */
export const marketNews = {
  redemptionExpired: '过了日子没来拿，积分已退回',
} as const
declare module '../ground/news' {
  interface NewsKinds extends Record<keyof typeof marketNews, string> {}
  interface NewsThings { redemption: true }
}

/** A reservation nobody picked up (R-P9). */
export function newsOfExpiry({ _id, goodsName, points }: Redemption): News {
  return {
    kind: 'redemptionExpired',
    title: goodsName,
    words: `您兑的${goodsName}过了日子没来拿，${points}分退回给您了，想要可以再兑。`,
    about: { thing: 'redemption', id: _id },
  }
}
