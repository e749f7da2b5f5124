import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { makeMe } from '../../frame/makeMe'
import { showPage } from '../../frame/showPage'
import { PhonesCard } from './PhonesCard'

test('what it means is said before the other phones are ended, and they end only then [K5]', async () => {
  const server = fakeServer({ 'person.me': makeMe(), 'person.unlinkOthers': { unlinked: 1 } })
  showPage(<PhonesCard />)
  fireEvent.click(screen.getByText('让别的手机都断开'))
  expect(await screen.findByText(/马上打不开您的东西/)).toBeTruthy()
  expect(server.asked('person.unlinkOthers')).toHaveLength(0)
  fireEvent.click(screen.getByText('确定断开别的'))
  await waitFor(() => expect(screen.queryByText('确定断开别的')).toBeNull())
  expect(server.asked('person.unlinkOthers').map(({ input }) => input)).toEqual([{}])
})
