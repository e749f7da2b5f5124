import * as fc from 'fast-check'
import { addToTally, emptyTally } from '../hours/entry'
import { PATH } from '../../tests/factories'
import { accountFaults, FINDING_KINDS, FINDING_LABELS, findingAfter, findingGone, hourFaults, shelfFaults, type Fault, type Finding } from './reconcile'

const entry = (at: number, minutes: number, changes: object = {}) => ({
  class: 'credit' as const, minutes, startedAt: new Date(Date.UTC(2026, 0, 1, at)).toISOString(), endedAt: new Date(Date.UTC(2026, 0, 1, at, minutes)).toISOString(),
  confirmers: ['granny', 'head'] as [string, string], personId: 'li', ...changes,
})
const kinds = (faults: Fault[]) => faults.map(({ kind }) => kind)

test('a tally that grew entry by entry always agrees; one minute more or less is named', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 55 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 90 }), (lengths, off) => {
    const entries = lengths.map((minutes, at) => entry(at, minutes))
    const tally = entries.reduce((so, one) => addToTally(so, one), emptyTally('li'))
    expect(hourFaults(tally, entries)).toEqual([])
    expect(kinds(hourFaults({ ...tally, creditMinutes: tally.creditMinutes + off }, entries))).toEqual(['hours'])
    expect(kinds(hourFaults(tally, entries.slice(1)))).toEqual(expect.arrayContaining(['hours', 'hoursByYear', 'hoursCount']))
  }))
})

test('two services at once, and a word of one\'s own, are named', () => {
  const twice = [entry(1, 50), entry(1, 50)]
  expect(kinds(hourFaults(twice.reduce((so, one) => addToTally(so, one), emptyTally('li')), twice))).toEqual(['overlap'])
  const own = [entry(1, 50, { confirmers: ['li', 'head'] }), entry(3, 50, { confirmers: ['head', 'head'] })]
  expect(hourFaults(own.reduce((so, one) => addToTally(so, one), emptyTally('li')), own)).toEqual([{ kind: 'confirmers', expected: 0, found: 2 }])
})

test('an opening balance from a former system counts once, and overlaps with nothing', () => {
  const entries = [entry(0, 50), entry(0, 600, { class: 'migrated', endedAt: entry(0, 0).startedAt })]
  expect(hourFaults({ creditMinutes: 50, migratedMinutes: 600, byYear: { 2026: 50 }, entries: 2 }, entries)).toEqual([])
  expect(kinds(hourFaults({ creditMinutes: 50, byYear: { 2026: 50 }, entries: 2 }, entries))).toEqual(['hours'])
})

test('a purse agrees with its transfers and its lots', () => {
  const moved = 30 - 20
  const lot = { origin: 'service' as const, expiresOn: '', ruleVersion: 'r', points: 10, held: 4 }
  expect(accountFaults({ balance: 10, held: 4, lots: [lot] }, moved)).toEqual([])
  expect(accountFaults({ balance: 11, held: 4, lots: [lot] }, moved)).toEqual([{ kind: 'balance', expected: 10, found: 11 }, { kind: 'lots', expected: 11, found: 10 }])
  expect(kinds(accountFaults({ balance: 10, held: 11 }, moved))).toEqual(['held'])
  expect(shelfFaults({ stock: 5, reserved: 2 }, 2)).toEqual([])
  expect(shelfFaults({ stock: 5, reserved: 3 }, 2)).toEqual([{ kind: 'reserved', expected: 2, found: 3 }])
})

test('a fault is written once, again when it changes, and keeps the day it was first seen', () => {
  const seen = { account: 'li', now: '2026-06-01T00:00:00.000Z', ...PATH }
  const first = { rev: 1, ...findingAfter(null, { kind: 'hours', expected: 60, found: 61 }, seen) } as Finding
  expect(first).toMatchObject({ _id: 'hours:li', state: 'open', station: PATH.station })
  expect(findingAfter(first, { kind: 'hours', expected: 60, found: 61 }, { ...seen, now: 'later' })).toBeNull()
  expect(findingAfter(first, { kind: 'hours', expected: 60, found: 62 }, { ...seen, now: 'later' })).toMatchObject({ found: 62, firstSeen: seen.now })
  expect(findingAfter(findingGone(first, 'then'), { kind: 'hours', expected: 60, found: 61 }, { ...seen, now: 'later' })).toMatchObject({ state: 'open', firstSeen: 'later' })
})

test('every kind has its words', () => {
  for (const kind of FINDING_KINDS) expect(FINDING_LABELS[kind]).not.toBe('')
})
