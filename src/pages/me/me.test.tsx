import { screen } from '@testing-library/react'
import type { HomeMine } from '../../../domain/home/contract'
import { fakeServer, type FakeServer } from '../../client/fakeServer'
import { queryClient } from '../../client/queryClient'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import MePage from './index'

const mine = (more: Partial<HomeMine> = {}): HomeMine => ({
  me: makeMe(), unread: 0, promises: { toGo: 0, awaitingNod: 0 }, hours: { creditMinutes: 135, level: 1 }, points: { own: 20 }, ...more,
})
let server: FakeServer
const show = (seen: HomeMine) => {
  server = fakeServer({ 'home.mine': seen })
  return showPage(<MePage />)
}

test('one question for all that stands there: minutes, star, points and messages', async () => {
  show(mine({ unread: 3, points: { own: 20, household: 80 } }))
  await screen.findByText('李师傅')
  for (const words of ['一共2小时15分，一星志愿者', '现在能用20分，家里还有80分', '有3条还没看']) expect(screen.getByText(words)).toBeTruthy()
  expect(server.calls.map(({ action }) => action)).toEqual(['home.mine'])
})

test('what I promised comes before the sum', async () => {
  show(mine({ promises: { toGo: 2, awaitingNod: 1 } }))
  expect(await screen.findByText('2件等您去帮，1件等站里点头。一共2小时15分，一星志愿者')).toBeTruthy()
})

test('what could not be read is not made up', async () => {
  show(mine({ hours: null, points: { own: null } }))
  expect(await screen.findByText('每一笔的来历')).toBeTruthy()
  expect(screen.getByText('答应过的、做过的、记下的时长')).toBeTruthy()
})

test('the way to the workbench says what 首页 saw last, and asks nothing for it', async () => {
  const head = makeMe({ posts: [{ role: 'villager', place: 'qinghe' }, { role: 'stationHead', place: 'qinghe' }, { role: 'shopKeeper', place: 'qinghe' }] })
  const page = show(mine({ me: head }))
  expect(await screen.findByText('看看有什么等着您')).toBeTruthy()
  expect(screen.getByText('有人来取东西，从这里核对')).toBeTruthy()
  page.unmount()
  server = fakeServer({ 'home.mine': mine({ me: head }) })
  const waiting = [{ kind: 'wishes' as const, count: 4, more: false, late: 0, since: '', dueOn: '' }, { kind: 'counter' as const, count: 2, more: false, late: 0, since: '', dueOn: '' }]
  showPage(<MePage />)
  queryClient.setQueryData(['home.today', {}], { me: head, unread: 0, promises: [], wishes: [], waiting })
  expect(await screen.findByText('4个心愿等您回话，2样东西等人来取')).toBeTruthy()
  expect(screen.getByText('2样东西等人来取')).toBeTruthy()
  expect(server.calls.map(({ action }) => action)).toEqual(['home.mine'])
})
