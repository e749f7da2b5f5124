import type { Ways } from '../../frame/ways'
import { openFreeTimes, openMyTeams, openPapers, openTeam, openTeams } from './openTeam'

export const teamWays = {
  me: [
    { group: 'family', at: 30, icon: 'people', title: '我的队伍和证书', words: '参加的队伍，证书、保险和培训', open: openMyTeams },
    { group: 'family', at: 40, icon: 'clock', title: '我的空闲时间', words: '什么时候方便帮忙，哪些天别找我', open: openFreeTimes, roles: ['volunteer'] },
    { group: 'work', at: 80, icon: 'people', title: '志愿队伍', words: '建队伍，看队里的人', open: openTeams, roles: ['stationHead', 'subCentreHead', 'dispatcher'] },
    {
      group: 'work', at: 90, icon: 'shield', title: '证书、保险和培训', words: '看原件，写名册，记培训', open: openPapers,
      roles: ['stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'safeguardingOfficer'],
    },
  ],
  waiting: {
    licences: { icon: 'shield', open: openPapers },
    requests: { icon: 'people', open: openMyTeams },
  },
  opens: { team: openTeam, paper: openMyTeams },
} satisfies Ways
