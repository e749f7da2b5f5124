import { screen } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { PointsScreen } from './PointsScreen'

test('every entry has its words, its sign and its rule; what is set aside and what the village has left are said [F60] [N10] [R-F7] [R-P4]', async () => {
  fakeServer({
    'person.me': makeMe(),
    'points.mine': {
      balance: 35, held: 12, available: 23, budgetLeft: 5845, next: null, ends: [{ day: '2026-12-31', points: 20 }],
      lines: [
        { transferId: 't2', points: -10, kind: 'redemption', words: '兑换香皂一块', at: '2026-06-05T01:00:00.000Z', ruleVersion: '' },
        { transferId: 't1', points: 25, kind: 'service', words: '「包粽子」帮忙2小时30分', at: '2026-06-04T01:00:00.000Z', ruleVersion: 'points-2026-1' },
      ],
    },
  })
  showPage(<PointsScreen />)
  await screen.findByText('23')
  for (const words of ['−10分', '+25分', '「包粽子」帮忙2小时30分', '规则版本：points-2026-1', '一共35分，其中12分给等您去拿的东西留着']) {
    expect(screen.getByText(words)).toBeTruthy()
  }
  expect(screen.getByText(/12月31日有20分要到期/)).toBeTruthy()
  expect(screen.getByText(/本村还有5,845分可以发/)).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/[¥￥元]/)
})
