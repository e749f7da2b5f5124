import { openAgents } from '../agency/openAgency'
import { openMyData } from '../privacy/openPrivacy'
import { toPage, type Ways } from '../../frame/ways'
import { openTab } from '../../ui/TabBar'

export const personWays = {
  me: [{
    group: 'work', at: 60, icon: 'edit', title: '更正名字', words: '写错了的，当面看过证件再改', open: toPage('/packages/workbench/names/index'),
    roles: ['stationHead', 'civilizationWorker'],
  }],
  waiting: { logins: { icon: 'phone', open: toPage('/packages/workbench/logins/index') } },
  opens: { me: () => openTab('me'), phones: openMyData, agencies: openAgents },
} satisfies Ways
