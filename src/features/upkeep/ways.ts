import { toPage, type Ways } from '../../frame/ways'

const openTroubles = toPage('/packages/county/troubles/index')

export const upkeepWays = {
  me: [
    { group: 'work', at: 150, icon: 'refresh', title: '机器没办成的事', words: '到时候该做没做成的，再试一次', open: openTroubles, roles: ['systemAdmin'] },
  ],
  waiting: { troubles: { icon: 'refresh', open: openTroubles } },
} satisfies Ways
