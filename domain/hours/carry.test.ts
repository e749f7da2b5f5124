/** What two registrations have put together stays of the class it was, and adds up to what it was. */
import { aDoneClaim, anOrder, NOW } from '../../tests/factories'
import { carryEntry, isOpposite, tallyEntry } from './carry'
import { emptyTally, hourEntryOf } from './entry'
import { HOURS_RULES } from './hoursRules'

const confirmed = aDoneClaim({
  state: 'confirmed',
  beneficiaryConfirmed: { byId: 'granny', byName: '王奶奶', at: NOW },
  stationConfirmed: { byId: 'zhou', byName: '周站长', at: NOW },
})
const entry = { rev: 1, ...hourEntryOf(confirmed, anOrder(), HOURS_RULES[0]!, NOW) }

test('honorary minutes and those of another system never become credit when they are carried', () => {
  expect(tallyEntry(emptyTally('li'), { ...entry, class: 'honorary' })).toEqual({ ...emptyTally('li'), entries: 1, honoraryMinutes: 120 })
  const migrated = tallyEntry(emptyTally('li'), { ...entry, class: 'migrated' })
  expect(migrated).toMatchObject({ creditMinutes: 0, honoraryMinutes: 0, migratedMinutes: 120, byYear: emptyTally('li').byYear })
  expect(tallyEntry(emptyTally('li'), entry)).toMatchObject({ creditMinutes: 120, honoraryMinutes: 0, byYear: { 2026: 120 } })
})

test('an entry is corrected only by its opposite, and both together count nothing [R-67-1]', () => {
  const { opposite, anew } = carryEntry(entry, { _id: 'kept', name: '李师傅' })
  expect(tallyEntry(tallyEntry(emptyTally('li'), entry), opposite)).toMatchObject({ creditMinutes: 0, byYear: { 2026: 0 } })
  expect(anew).toMatchObject({ personId: 'kept', minutes: 120, class: 'credit', confirmers: entry.confirmers, carriedFrom: entry._id })
  expect([isOpposite(opposite), isOpposite(anew)]).toEqual([true, false])
})
