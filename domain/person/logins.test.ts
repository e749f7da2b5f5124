/** Twenty ways in are more than anybody has; the one linked longest ago makes room. */
import { joinedLogins, LOGINS_MAX, withLogin } from './logins'

const some = (count: number, of = 'p') => Array.from({ length: count }, (_, nth) => `${of}${nth}`)

test('a new one is the last, and the oldest makes room for it', () => {
  expect(withLogin(['a', 'b'], 'c')).toEqual({ logins: ['a', 'b', 'c'], ended: [] })
  expect(withLogin(['a', 'b'], 'a')).toEqual({ logins: ['b', 'a'], ended: [] })
  expect(withLogin(some(20), 'new')).toEqual({ logins: [...some(20).slice(1), 'new'], ended: ['p0'] })
  expect(withLogin(some(25), 'new').ended).toEqual(some(6))
})

test('two registrations that become one keep twenty: all of the one that stays', () => {
  expect(joinedLogins(['a'], ['a', 'b'])).toEqual(['a', 'b'])
  expect(joinedLogins(some(15), some(10, 'q'))).toEqual([...some(15), 'q5', 'q6', 'q7', 'q8', 'q9'])
  expect(joinedLogins(some(LOGINS_MAX), ['q'])).toEqual(some(LOGINS_MAX))
})
