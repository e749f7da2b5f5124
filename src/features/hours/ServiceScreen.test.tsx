import { screen } from '@testing-library/react'
import type { MyHours } from '../../../domain/hours/contract'
import { fakeServer } from '../../client/fakeServer'
import { makeClaim } from '../order/makeOrder'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { MyServiceCard } from './MyServiceCard'
import { ServiceScreen } from './ServiceScreen'
import { StarsScreen } from '../star/StarsScreen'

const hours: MyHours = {
  creditMinutes: 5970, thisYearMinutes: 120, migratedMinutes: 0, entries: 1,
  stars: { level: 0, minutes: 5970, nextAtMinutes: 6000, ruleVersion: 'national-2012' },
  starSource: '《志愿服务记录办法》',
  lines: [{
    entryId: 'e', orderId: 'o9', activityName: '包粽子', placeName: '清河村', startedAt: '2026-06-04T01:05:00.000Z',
    endedAt: '2026-06-04T03:20:00.000Z', minutes: 135, class: 'credit', confirmedAt: '2026-06-04T10:00:00.000Z',
  }],
  next: null,
}
const service = (n: number, more: Parameters<typeof makeClaim>[0]) => ({ ...makeClaim({ claimId: `c${n}`, ...more }), orderId: `o${n}`, orderTitle: `心愿${n}`, stationId: 's' })
const stay = { checkedInAt: '2026-06-04T01:05:00.000Z', checkedOutAt: '2026-06-04T01:05:20.000Z' }

beforeEach(() => {
  fakeServer({
    'person.me': makeMe(),
    'hours.mine': hours,
    'order.mine': { next: null, services: [
      service(1, { state: 'held' }),
      service(2, { state: 'checkedOut', stationConfirmed: true, creditMinutes: 60, ...stay }),
      service(3, { state: 'confirmed', cuts: ['从签到到签退不足1分钟'], ...stay }),
      service(4, { state: 'released' }),
    ] },
  })
})

test('what is under way stands first with its next step; a visit without minutes keeps its reason [K1]', async () => {
  showPage(<ServiceScreen />)
  await screen.findByText('包粽子')
  expect(screen.getByText('到了地方，点一下“我到了”')).toBeTruthy()
  expect(screen.getByText('站里确认过了，等乡亲确认')).toBeTruthy()
  expect(screen.getByText('没记上时长的')).toBeTruthy()
  expect(screen.getByText('从签到到签退不足1分钟')).toBeTruthy()
  expect(screen.queryByText('心愿4')).toBeNull()
})

test('a seat that waits for the nod sends her nowhere, and a no leaves a card that leads to the station\'s words', async () => {
  fakeServer({ 'person.me': makeMe(), 'hours.mine': hours, 'order.mine': { next: null, services: [service(1, { state: 'held', nod: 'waiting' }), service(2, { state: 'declined', said: '站里带人去' })] } })
  showPage(<><ServiceScreen /><MyServiceCard mine={{ promises: { toGo: 0, awaitingNod: 1 }, hours: null }} /></>)
  await screen.findByText('包粽子')
  expect(screen.getByText('等站里点头')).toBeTruthy()
  expect(screen.queryByText('到了地方，点一下“我到了”')).toBeNull()
  expect(screen.getByText(/^1件等站里点头。/)).toBeTruthy()
  expect(screen.queryByText(/等您去帮/)).toBeNull()
  expect(screen.getByText('站里回了话的')).toBeTruthy()
  expect(screen.getByText('心愿2')).toBeTruthy()
})

test('an entry shows what, when, how long, where and when both had confirmed [F38]', async () => {
  showPage(<ServiceScreen />)
  await screen.findByText('包粽子')
  for (const words of ['2小时15分', '昨天（6月4日 周四） 从09:05到11:20', '清河村，昨天 18:00 双方确认']) expect(screen.getByText(words)).toBeTruthy()
})

test('what was brought along is told apart from what was earned here [S13]', async () => {
  fakeServer({ 'person.me': makeMe(), 'hours.mine': { ...hours, migratedMinutes: 114_696 }, 'order.mine': { next: null, services: [] } })
  showPage(<ServiceScreen />)
  await screen.findByText('另有从原来的系统迁入1911小时36分，不算在上面')
})

test('the way to the next star, the rule it stands on, and who certifies [F43]', async () => {
  showPage(<StarsScreen />)
  await screen.findByText('再服务30分钟，就到一星')
  expect(screen.getByText('《志愿服务记录办法》')).toBeTruthy()
  expect(screen.getByText('规则版本：national-2012')).toBeTruthy()
  expect(screen.getByText(/认定是同志们来办的事/)).toBeTruthy()
})
