import { toPage, type Ways } from '../../frame/ways'

const openFindings = toPage('/packages/county/findings/index')

export const reportWays = {
  me: [
    {
      group: 'work', at: 110, icon: 'book', title: '谁办过什么', words: '每一步都有记录，谁也改不了', open: toPage('/packages/county/audit/index'),
      roles: ['stationHead', 'auditor'],
    },
    {
      group: 'work', at: 130, icon: 'list', title: '本地的数字', words: '说了多少心愿，帮成了多少', open: toPage('/packages/county/figures/index'),
      roles: ['stationHead', 'civilizationWorker', 'subCentreHead', 'dispatcher', 'auditor'],
    },
    { group: 'work', at: 140, icon: 'search', title: '账对不对得上', words: '时长、积分、货架，和每一笔核对', open: openFindings, roles: ['auditor'] },
    { group: 'privacy', at: 20, icon: 'shield', title: '谁能做什么', words: '每个岗位的权限，人人能看', open: toPage('/packages/county/rights/index') },
  ],
  waiting: { findings: { icon: 'search', open: openFindings } },
} satisfies Ways
