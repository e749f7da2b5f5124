import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { signedInAs } from '../../client/outbox'
import { BecomeVolunteer } from './BecomeVolunteer'
import { showPage } from '../../frame/showPage'

test('nothing is compulsory but age and a phone, where none is known [R-67-3]', async () => {
  const server = fakeServer({ 'person.myContact': 'CONTACT_MISSING', 'person.volunteer': { personId: 'li' } })
  signedInAs('li')
  showPage(<BecomeVolunteer />)
  fireEvent.click(screen.getByRole('button', { name: /我也想帮忙/ }))
  expect(screen.queryByText('我愿意帮忙')).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: '满了' }))
  const phone = await screen.findByLabelText(/您的电话/)
  fireEvent.click(screen.getByText('我愿意帮忙'))
  expect(screen.getByText(/是不是11位/)).toBeTruthy()
  fireEvent.input(phone, { target: { value: '13800007777' } })
  fireEvent.click(screen.getByRole('checkbox', { name: '修修补补' }))
  fireEvent.click(screen.getByText('我愿意帮忙'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(server.asked('person.volunteer').map(({ input }) => input)).toEqual([{ isAdult: true, skills: '', phone: '13800007777', services: ['repair'] }])
})

test('under eighteen: a kind word, and no button [R-M1]', () => {
  fakeServer({ 'person.myContact': 'CONTACT_MISSING' })
  showPage(<BecomeVolunteer />)
  fireEvent.click(screen.getByRole('button', { name: /我也想帮忙/ }))
  fireEvent.click(screen.getByRole('radio', { name: '还没有' }))
  expect(screen.getByText(/请家里大人点个头/)).toBeTruthy()
  expect(screen.queryByText('我愿意帮忙')).toBeNull()
})
