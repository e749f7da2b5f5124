import { troubleAfter, type Trouble } from './trouble'
import { troubleLines } from './troubleLines'

const failed = (job: string, document: string, now: string, before: Trouble | null = null): Trouble =>
  ({ ...troubleAfter(before, { job, document, where: 'lapse', now }), rev: 1 })

test('what failed alike is one line: how many, since when, how often, and when next; no id goes along', () => {
  const first = failed('lapseClaims', 'wang', '2026-06-01T01:00:00.000Z')
  const lines = troubleLines([
    failed('ringPeople', 'li', '2026-06-01T02:00:00.000Z'),
    failed('lapseClaims', 'zhao', '2026-06-01T03:00:00.000Z'),
    failed('lapseClaims', 'wang', '2026-06-01T03:00:00.000Z', first),
  ])
  expect(lines).toEqual([
    { job: 'lapseClaims', count: 2, since: '2026-06-01T01:00:00.000Z', tries: 2, nextTry: '2026-06-01T03:10:00.000Z' },
    { job: 'ringPeople', count: 1, since: '2026-06-01T02:00:00.000Z', tries: 1, nextTry: '2026-06-01T02:10:00.000Z' },
  ])
  expect(JSON.stringify(lines)).not.toMatch(/wang|zhao|li"/)
})
