import type { Ways } from '../../frame/ways'
import { openHouseholdsDesk, openMyHousehold } from './openHousehold'

export const householdWays = {
  me: [
    { group: 'family', at: 10, icon: 'home', title: '我们家', words: '同一户的家里人', open: openMyHousehold },
    {
      group: 'work', at: 50, icon: 'people', title: '各户', words: '登记一户，添人、分户、并户', open: openHouseholdsDesk,
      roles: ['gridWorker', 'stationHead', 'civilizationWorker'],
    },
  ],
} satisfies Ways
