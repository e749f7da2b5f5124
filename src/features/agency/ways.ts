import type { Ways } from '../../frame/ways'
import { openAgents } from './openAgency'

export const agencyWays = {
  me: [
    { group: 'family', at: 20, icon: 'heart', title: '替家里人办事', words: '谁替我办，我替谁办', open: openAgents },
    {
      group: 'work', at: 40, icon: 'shield', title: '替办登记', words: '两位当面登记，孩子当志愿者大人点头', open: openAgents,
      roles: ['gridWorker', 'stationHead', 'civilizationWorker'],
    },
  ],
  waiting: { agencies: { icon: 'heart', open: openAgents } },
} satisfies Ways
