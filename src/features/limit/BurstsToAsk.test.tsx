import { screen } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { BurstsToAsk } from './BurstsToAsk'

test('the desk shows how many homes it is now, how many came since, and what was found out before', async () => {
  const burst = {
    burstId: 'b1', name: '小林', kind: 'homes' as const, homes: 15, since: '2026-06-05T01:00:00.000Z', grew: { by: 11, at: '2026-06-05T03:00:00.000Z' }, note: '问过了，没事',
  }
  fakeServer({ 'person.me': makeMe(), 'limit.bursts': { bursts: [burst], next: null } })
  showPage(<BurstsToAsk />)
  expect(await screen.findByText(/七天里看了15户/)).toBeTruthy()
  expect(screen.getByText(/其中11户是后来看的/)).toBeTruthy()
  expect(screen.getByText('上次问到：问过了，没事')).toBeTruthy()
})
