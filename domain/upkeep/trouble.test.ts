import { troubleAfter, troubleOver } from './trouble'

const NOW = '2026-06-01T00:00:00.000Z'
const fail = (before: ReturnType<typeof troubleAfter> | null, now = NOW) =>
  troubleAfter(before && { ...before, rev: 1 }, { job: 'lapseClaims', document: 'c1', where: 'lapse', now })

test('what fails again waits twice as long, and never longer than a day', () => {
  let trouble = fail(null)
  const pauses = []
  for (let n = 0; n < 10; n += 1) {
    pauses.push((Date.parse(trouble.nextTry) - Date.parse(NOW)) / 60_000)
    trouble = fail(trouble)
  }
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440])
  expect(trouble).toMatchObject({ _id: 'lapseClaims:c1', tries: 11, firstSeen: NOW })
})

test('what held once and fails later begins anew', () => {
  const gone = troubleOver(fail(fail(null)), NOW)
  expect(gone.state).toBe('gone')
  expect(fail(gone, '2026-06-02T00:00:00.000Z')).toMatchObject({ tries: 1, state: 'open', firstSeen: '2026-06-02T00:00:00.000Z' })
})
