import { fireEvent, screen } from '@testing-library/react'
import { Refused } from '../../client/answers'
import { fakeServer } from '../../client/fakeServer'
import { showPage } from '../../frame/showPage'
import { JoinFirst } from './JoinFirst'

const claim = { number: '4821', name: '王奶奶', lost: true, until: '2026-06-08T01:00:00.000Z', now: '2026-06-05T01:00:00.000Z' }
const STATIONS = { centre: { id: 'c', name: '安宁县' }, stations: [] }
const open = (answers: Parameters<typeof fakeServer>[0]) => {
  const server = fakeServer({ 'place.stations': STATIONS as never, 'person.me': 'NOT_JOINED', ...answers })
  const onRetry = jest.fn()
  showPage(<JoinFirst refusal={new Refused('NOT_JOINED', '您还没有登记。', 'r')} onRetry={onRetry} />)
  return { server, onRetry }
}

test('who opens the page again reads the same number, and asks for nothing [K5]', async () => {
  const { server, onRetry } = open({ 'person.myIdentityClaim': { claim } })
  expect(await screen.findByText('4821')).toBeTruthy()
  expect(screen.getByText(/6月8日.*以前有效/)).toBeTruthy()
  expect(server.asked('person.claimIdentity')).toHaveLength(0)
  fireEvent.click(screen.getByText('他接上了'))
  expect(onRetry).toHaveBeenCalled()
  expect(screen.getByText(/还停在这一页，就是还没接上/)).toBeTruthy()
})

test('called off, the page is that of a first visit', async () => {
  const { server } = open({
    'person.myIdentityClaim': { claim },
    'person.callOffIdentityClaim': () => {
      server.answers['person.myIdentityClaim'] = { claim: null }
      return {}
    },
  })
  fireEvent.click(await screen.findByText('不换了，撤回申请'))
  expect(await screen.findByText('我以前登记过，换了手机')).toBeTruthy()
})

test('with the name misspelt she goes back to the form, with what she wrote in it', async () => {
  open({ 'person.myIdentityClaim': { claim } })
  fireEvent.click(await screen.findByText('名字或村说错了，改一改'))
  expect(await screen.findByDisplayValue('王奶奶')).toBeTruthy()
  fireEvent.click(screen.getByText('不改了，回去看号码'))
  expect(await screen.findByText('4821')).toBeTruthy()
})
