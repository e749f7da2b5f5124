import { byUrgency, dueOn, isLate, WAITING, WAITING_KINDS, type Waiting } from './waiting'

const MONDAY = '2026-06-01T01:00:00.000Z'

const waits = (kind: Waiting['kind'], since: string): Waiting => ({ kind, count: 1, more: false, late: 0, since, dueOn: dueOn(kind, since) })

test('by when is counted in working days: a wish three, a service ten, a thing to fetch never', () => {
  expect([dueOn('wishes', MONDAY), dueOn('services', MONDAY), dueOn('counter', MONDAY)]).toEqual(['2026-06-04', '2026-06-15', ''])
})

test('whoever stands ready and waits comes before what is late, though it was asked today', () => {
  const all = [waits('wishes', '2026-05-01T01:00:00.000Z'), waits('nods', MONDAY)]
  expect(byUrgency(all).map(({ kind, dueOn: due }) => [kind, due])).toEqual([['nods', '2026-06-02'], ['wishes', expect.any(String)]])
})

test('what is late comes first, what does not press last', () => {
  const all = [waits('counter', '2026-05-01T01:00:00.000Z'), waits('services', MONDAY), waits('wishes', MONDAY)]
  expect(byUrgency(all).map(({ kind }) => kind)).toEqual(['wishes', 'services', 'counter'])
  expect(all.map((each) => isLate(each, '2026-06-05'))).toEqual([false, false, true])
})

test('of things due on the same day this one comes before that', () => {
  expect(WAITING_KINDS).toEqual([
    'nods', 'asked', 'wishes', 'services', 'bursts', 'logins', 'merges', 'agencies', 'media', 'words', 'licences', 'requests', 'appointments', 'stars', 'objections', 'imports', 'counter', 'findings', 'troubles',
  ])
  const [may1, june1] = ['2026-05-01T01:00:00.000Z', MONDAY]
  expect(byUrgency([waits('merges', june1), waits('agencies', june1), waits('requests', may1)]).map(({ kind }) => kind)).toEqual(['requests', 'merges', 'agencies'])
})

test.each(WAITING_KINDS)('%s: its words, and a rule for today that says where it comes from, or none', (kind) => {
  const { words, rules } = WAITING[kind]
  expect(words).not.toBe('')
  expect(dueOn(kind, MONDAY)).toMatch(rules ? /^2026-06-\d\d$/ : /^$/)
  for (const { version, source } of rules ?? []) expect([version, source]).not.toContain('')
})
