import type { Ways } from '../../frame/ways'
import { openNearby, openPlaces } from './openPlace'

export const placeWays = {
  me: [
    { group: 'mine', at: 30, icon: 'place', title: '附近阵地', words: '站、基地、驿站，什么时候开门', open: openNearby },
    {
      group: 'work', at: 30, icon: 'place', title: '阵地和网格', words: '改开门时间和电话，划网格，并站', open: openPlaces,
      roles: ['stationHead', 'subCentreHead', 'dispatcher', 'systemAdmin'],
    },
  ],
} satisfies Ways
