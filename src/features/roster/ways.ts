import { toPage, type Ways } from '../../frame/ways'

const openRoster = toPage('/packages/roster/import/index')

export const rosterWays = {
  me: [{
    group: 'work', at: 20, icon: 'list', title: '名册导入', words: '把表格里的人一次登记进来，也能导出', open: openRoster,
    roles: ['stationHead', 'subCentreHead', 'dispatcher', 'systemAdmin'],
  }],
  waiting: { imports: { icon: 'list', open: openRoster } },
} satisfies Ways
