/** WeChat's own button, as the phone has it. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeServer } from '../../client/fakeServer'
import { signedInAs } from '../../client/outbox'
import { PhoneFromWeixin } from './PhoneFromWeixin.weapp'
import type { ButtonProps } from '../../ui/Button'
import { showPage } from '../../frame/showPage'

/** WeChat's answers to two taps: she says no, then yes. */
const mockDetails: { code?: string }[] = [{}, { code: 'code-of-li' }]
jest.mock('../../ui/Button', () => ({
  Button: ({ children, open }: ButtonProps) => <button onClick={() => open?.onGetPhoneNumber?.({ detail: mockDetails.shift() } as never)}>{children}</button>,
}))

test('the code of her tap goes to the server, and the mask comes back', async () => {
  const server = fakeServer({ 'person.phoneFromWeixin': { phone: '138****1234' } })
  signedInAs('li')
  const heard: string[] = []
  showPage(<PhoneFromWeixin onHeard={(masked) => heard.push(masked)} />)
  const tap = () => act(() => void fireEvent.click(screen.getByText('用微信的手机号')))
  tap()
  tap()
  await waitFor(() => expect(heard).toEqual(['138****1234']))
  expect(server.asked('person.phoneFromWeixin').map(({ input }) => input)).toEqual([{ code: 'code-of-li' }])
})
