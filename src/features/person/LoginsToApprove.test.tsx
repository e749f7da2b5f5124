import { fireEvent, screen } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { LoginsToApprove } from './LoginsToApprove'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'

const claim = { claimId: 'c1', name: '王奶奶', number: '4821', lost: true, at: '2026-06-05T01:00:00.000Z', people: [{ personId: 'wang', name: '王奶奶' }] }

test('the number is compared, then the new phone is linked with one tap [K5]', async () => {
  const server = fakeServer({
    'person.me': makeMe({ posts: [{ role: 'gridWorker', place: 'qinghe' }] }), 'person.loginsToApprove': { claims: [claim], next: null },
    'person.approveLogin': () => {
      server.answers['person.loginsToApprove'] = { claims: [], next: null }
      return { personId: 'wang', claimId: 'c1', unlinked: 1 }
    },
  })
  showPage(<LoginsToApprove />)
  expect(await screen.findByText('4821')).toBeTruthy()
  expect(screen.getByText(/旧手机马上打不开/)).toBeTruthy()
  fireEvent.click(screen.getByText('见到本人了，接上王奶奶'))
  expect(await screen.findByText('没有等着接上的手机。')).toBeTruthy()
  expect(server.asked('person.approveLogin').map(({ input }) => input)).toEqual([{ claimId: 'c1', personId: 'wang' }])
})

test('where nobody of that name may be linked, it says what to do', async () => {
  fakeServer({ 'person.me': makeMe(), 'person.loginsToApprove': { claims: [{ ...claim, people: [] }], next: null } })
  showPage(<LoginsToApprove />)
  expect(await screen.findByText(/核对登记的名字/)).toBeTruthy()
})

test('however many wait, the next page leads to the others', async () => {
  const server = fakeServer({ 'person.me': makeMe(), 'person.loginsToApprove': { claims: [claim], next: 'page2' } })
  showPage(<LoginsToApprove />)
  const more = await screen.findByText('再看一些')
  server.answers['person.loginsToApprove'] = { claims: [{ ...claim, claimId: 'c2', name: '许大娘', people: [] }], next: null }
  fireEvent.click(more)
  expect(await screen.findByText('许大娘')).toBeTruthy()
  expect(screen.queryByText('再看一些')).toBeNull()
})
