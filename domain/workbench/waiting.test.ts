import { byUrgency, dueOn, isLate, WAITING_KINDS, WAITING_WORDS, type Waiting } from './waiting'

const waits = (kind: Waiting['kind'], since: string): Waiting => ({ kind, count: 1, more: false, late: 0, since, dueOn: dueOn(kind, since) })

test('by when is counted in working days: a wish three, a service ten, a thing to fetch never', () => {
  const monday = '2026-06-01T01:00:00.000Z'
  expect([dueOn('wishes', monday), dueOn('services', monday), dueOn('counter', monday)]).toEqual(['2026-06-04', '2026-06-15', ''])
})

test('what is late comes first, what does not press last', () => {
  const all = [waits('counter', '2026-05-01T01:00:00.000Z'), waits('services', '2026-06-01T01:00:00.000Z'), waits('wishes', '2026-06-01T01:00:00.000Z')]
  expect(byUrgency(all).map(({ kind }) => kind)).toEqual(['wishes', 'services', 'counter'])
  expect(all.map((each) => isLate(each, '2026-06-05'))).toEqual([false, false, true])
})

test('every kind has its words', () => {
  for (const kind of WAITING_KINDS) expect(WAITING_WORDS[kind]).not.toBe('')
})
