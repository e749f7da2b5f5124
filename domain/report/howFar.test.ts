import { howFar } from './howFar'

const mark = (name: string, finishedAt = '', looked = 0) => ({ _id: `form:${name}` as const, finishedAt, looked })
const forms = { people: 1, orders: 2, requests: 3 }

test('without a mark everything that ever changed its form may be older', () => {
  expect(howFar([], forms)).toEqual({ older: [{ collection: 'orders', looked: 0 }, { collection: 'requests', looked: 0 }], newer: [] })
})

test('what is through its present form is up; through the one before it is not', () => {
  const marks = [mark('orders:2', '2026-06-01T00:00:00.000Z'), mark('requests:2', '2026-06-01T00:00:00.000Z'), mark('requests:3', '', 150)]
  expect(howFar(marks, forms)).toEqual({ older: [{ collection: 'requests', looked: 150 }], newer: [] })
})

test('a mark of a form that is not known here is a newer version’s; rounds of another kind are no marks of forms', () => {
  const { newer } = howFar([mark('orders:3'), mark('people:2', '2026-06-01T00:00:00.000Z'), { _id: 'purses', finishedAt: '', looked: 3 }], forms)
  expect(newer).toEqual(['orders', 'people'])
})
