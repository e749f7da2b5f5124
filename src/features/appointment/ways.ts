import type { Ways } from '../../frame/ways'
import { openPosts } from './openPosts'

export const appointmentWays = {
  me: [{
    group: 'work', at: 120, icon: 'people', title: '岗位和任期', words: '请谁任职，到哪一天，也能收回', open: openPosts,
    roles: ['stationHead', 'villageSupervisor', 'subCentreHead', 'dispatcher', 'systemAdmin'],
  }],
  waiting: { appointments: { icon: 'people', open: openPosts } },
} satisfies Ways
