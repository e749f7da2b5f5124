import type { Ways } from '../../frame/ways'
import { openStarDesk, openStarNotices, openStars } from './openStars'

export const starWays = {
  me: [
    { group: 'mine', at: 40, icon: 'star', title: '星级公示', words: '谁的星级正在公示，有意见可以说', open: openStarNotices },
    {
      group: 'work', at: 10, icon: 'star', title: '星级认定', words: '够时长的先公示，没有意见就认定', open: openStarDesk,
      roles: ['stationHead', 'subCentreHead', 'dispatcher'],
    },
  ],
  waiting: {
    stars: { icon: 'star', open: openStarDesk },
    objections: { icon: 'star', open: openStarDesk },
  },
  opens: { star: openStars },
} satisfies Ways
