import { KEPT, keptSince, retentionOn } from './retention'

test('everything personal that ends has a row with days, a source and words', () => {
  expect(KEPT.map((kept) => [kept, retentionOn(kept, '2026-06-01').days])).toEqual([['exportFile', 1], ['rawVoice', 180], ['closingAccount', 7], ['rosterRows', 1], ['rosterIdle', 7], ['wishAddress', 90], ['identityClaim', 30], ['closedRecords', 3653]])
  for (const kept of KEPT) expect(retentionOn(kept, '2026-06-01').source).toMatch(/第.+条/)
})

test('its time is counted back from now', () => {
  expect(keptSince({ days: 7 }, '2026-06-08T01:00:00.000Z')).toBe('2026-06-01T01:00:00.000Z')
})
