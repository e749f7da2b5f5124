import * as fc from 'fast-check'
import { aDoneClaim, anOrder, NOW } from '../../tests/factories'
import { addToTally, emptyTally, hourEntryOf } from './entry'
import { HOURS_RULES } from './hoursRules'

const RULE = HOURS_RULES[0]!
const confirmed = aDoneClaim({
  state: 'confirmed',
  beneficiaryConfirmed: { byId: 'granny', byName: '王奶奶', at: NOW },
  stationConfirmed: { byId: 'zhou', byName: '周站长', at: NOW },
})

test('an entry holds the seven facts and who vouches for them [R-67-5] [R-67-17]', () => {
  expect(hourEntryOf(confirmed, anOrder(), RULE, NOW)).toEqual({
    _id: 'w1:li',
    personId: 'li',
    personName: '李师傅',
    class: 'credit',
    orderId: 'w1',
    // 活动名称、日期（开始的那天）、服务时间、地点、服务内容、活动组织单位、活动负责人
    activityName: '换个灯泡',
    startedAt: '2026-06-03T00:00:00.000Z',
    endedAt: '2026-06-03T02:00:00.000Z',
    minutes: 120,
    placeName: '柳湾村新时代文明实践站',
    content: '修修补补',
    organisation: '柳湾村新时代文明实践站',
    personInCharge: '周站长',
    confirmers: ['granny', 'zhou'],
    ruleVersion: RULE.version,
    confirmedAt: NOW,
    centre: 'county',
    subCentre: 'town',
    station: 'liuwan',
  })
})

test('no fact is empty', () => {
  for (const fact of Object.values(hourEntryOf(confirmed, anOrder(), RULE, NOW))) expect(fact).toBeTruthy()
})

test('without both words there is no entry', () => {
  expect(() => hourEntryOf({ ...confirmed, stationConfirmed: null }, anOrder(), RULE, NOW)).toThrow('both confirmations')
  expect(() => hourEntryOf({ ...confirmed, beneficiaryConfirmed: null }, anOrder(), RULE, NOW)).toThrow('both confirmations')
})

test('the year of a service is its Shanghai year', () => {
  const tally = addToTally(emptyTally('li'), { minutes: 30, startedAt: '2026-12-31T15:59:59.999Z' })
  expect(addToTally(tally, { minutes: 45, startedAt: '2026-12-31T16:00:00.000Z' }).byYear).toEqual({ 2026: 30, 2027: 45 })
})

test('a tally is the sum of its entries, in whatever order they came [S13]', () => {
  const entry = fc.record({
    minutes: fc.integer({ min: 1, max: 480 }),
    startedAt: fc.constantFrom('2025-03-01T00:00:00.000Z', '2025-12-31T16:30:00.000Z', '2026-06-01T00:00:00.000Z'),
  })
  fc.assert(fc.property(fc.array(entry), (entries) => {
    const start = emptyTally('li')
    const tally = entries.reduce(addToTally, start)
    const sum = entries.reduce((total, { minutes }) => total + minutes, 0)
    expect(tally).toMatchObject({ _id: 'li', creditMinutes: sum, honoraryMinutes: 0, entries: entries.length })
    expect(Object.values(tally.byYear).reduce((total, minutes) => total + minutes, 0)).toBe(sum)
    expect([...entries].reverse().reduce(addToTally, emptyTally('li'))).toEqual(tally)
    expect(start).toEqual(emptyTally('li'))
  }))
})
