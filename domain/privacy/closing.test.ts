import fc from 'fast-check'
import { personAccount, type Account } from '../points/account'
import { CLOSED_NAME, emptied, erased, openIn } from './closing'
import type { Person } from '../person/person'

const person: Person = {
  _id: 'p', rev: 3, centre: 'c', subCentre: 's', station: 'st', name: '王**', realName: '王奶奶', stationName: '柳湾站', posts: [], logins: ['wx'], openClaims: 0, atWork: '',
  joinedAt: '2026-01-01T00:00:00.000Z', household: 'h', grid: 'g', volunteer: { skills: '电工', services: [], enteredBy: 'p', since: '' }, externalIds: [{ system: 'x', id: '1' }],
}

test('of her own document nothing is left that says who she was', () => {
  expect(JSON.stringify(erased(person))).not.toMatch(/王|wx|电工|柳湾|"h"|"g"|externalIds|realName/)
  expect(erased(person)).toMatchObject({ _id: 'p', rev: 3, name: CLOSED_NAME, logins: [], posts: [] })
})

test('each thing under way is named', () => {
  const account = { held: 2 } as Account
  expect(openIn({ ...person, openClaims: 1, teams: 1, posts: [{ role: 'villager', place: 'st' }, { role: 'stationHead', place: 'st' }] }, account)).toEqual(['claims', 'reserved', 'teams', 'posts'])
  expect(openIn({ ...person, posts: [{ role: 'villager', place: 'st' }, { role: 'volunteer', place: 'st' }] }, null)).toEqual([])
})

test('whatever is in the purse, what leaves it is what `expired` gets', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (balance) => {
    const account: Account = { _id: personAccount('p'), rev: 1, kind: 'person', holder: 'p', balance, held: 0, nextExpiry: '', warnOn: '' }
    const empty = emptied(account, '2026-06-01T00:00:00.000Z')
    if (balance === 0) return empty === null
    return empty !== null && empty.account.balance + empty.transfer.points === balance && empty.account.balance === 0
  }))
})
