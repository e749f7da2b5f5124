import { keptSince } from '../calendar/retention'
import { ruleOn } from '../ground/ruleBook'
import { RAW_VOICE } from '../media/retention'
import { WISH_ADDRESS } from '../order/retention'
import { IDENTITY_CLAIM } from '../person/retention'
import { ROSTER_IDLE, ROSTER_ROWS } from '../roster/retention'
import { CLOSED_RECORDS, CLOSING_ACCOUNT, EXPORT_FILE } from './retention'

test('everything personal that ends has a row with days, a source and words', () => {
  const kept = [EXPORT_FILE, RAW_VOICE, CLOSING_ACCOUNT, ROSTER_ROWS, ROSTER_IDLE, WISH_ADDRESS, IDENTITY_CLAIM, CLOSED_RECORDS].map((rules) => ruleOn(rules, '2026-06-01'))
  expect(kept.map(({ days }) => days)).toEqual([1, 180, 7, 1, 7, 90, 30, 3653])
  for (const { source } of kept) expect(source).toMatch(/第.+条/)
})

test('its time is counted back from now', () => {
  expect(keptSince({ days: 7 }, '2026-06-08T01:00:00.000Z')).toBe('2026-06-01T01:00:00.000Z')
})
