import { screen } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { SeenScreen } from './SeenScreen'

const ROSTER = { at: '2026-06-05T01:00:00.000Z', byName: '李站长', post: '实践站站长', what: '本村名册' }

test('who took a sheet of her village with phones stands below who looked [N33]', async () => {
  fakeServer({ 'person.me': makeMe(), 'privacy.disclosures': { lines: [], next: null, rosters: [ROSTER] } })
  showPage(<SeenScreen />)
  expect(await screen.findByText('名册导出')).toBeTruthy()
  expect(screen.getByText('李站长（实践站站长）导出了本村名册，带电话和住址')).toBeTruthy()
  expect(screen.getByText('今天 09:00')).toBeTruthy()
  expect(screen.getByText(/镇里、县里的请问站里/)).toBeTruthy()
  expect(screen.getByText('还没有人单独看过您的电话和住址。')).toBeTruthy()
})

test('nobody took one: nothing is said of it', async () => {
  fakeServer({ 'person.me': makeMe(), 'privacy.disclosures': { lines: [], next: null, rosters: [] } })
  showPage(<SeenScreen />)
  expect(await screen.findByText('还没有人看过您的电话和住址。')).toBeTruthy()
  expect(screen.queryByText('名册导出')).toBeNull()
})
