import { sayFrom, sayNext, saySince } from './sayTrouble'

const NOW = '2026-06-02T04:00:00.000Z'
const line = { job: 'lapseClaims', count: 1, since: '2026-06-01T01:05:00.000Z', tries: 3, nextTry: '2026-06-02T06:20:00.000Z' }

test('since when, how many, how often tried and when next', () => {
  expect([saySince(line, NOW), saySince({ ...line, count: 3 }, NOW)]).toEqual(['从昨天 09:05起没办成', '有3件没办成，最早的从昨天 09:05起'])
  expect([sayNext(line, NOW), sayNext({ ...line, nextTry: NOW }, NOW)]).toEqual(['机器试过3次，今天 14:20自己再试', '机器试过3次，几分钟内再试'])
})

test('what is wrong with the machine itself is nothing to try again', () => {
  expect(sayFrom({ ...line, job: 'disk' }, NOW)).toBe('从昨天 09:05起就这样')
})
