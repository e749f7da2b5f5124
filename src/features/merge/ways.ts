import type { Ways } from '../../frame/ways'
import { openMergesDesk, openMyMerge } from './openMerge'

export const mergeWays = {
  me: [{
    group: 'work', at: 70, icon: 'people', title: '合并登记', words: '同一位乡亲登记了两次，合成一个', open: openMergesDesk,
    roles: ['gridWorker', 'stationHead', 'civilizationWorker'],
  }],
  waiting: { merges: { icon: 'people', open: openMergesDesk } },
  opens: { merge: openMyMerge },
} satisfies Ways
