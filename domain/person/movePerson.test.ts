import { aPerson, PATH } from '../../tests/factories'
import type { Place } from '../place/place'
import { movedPerson } from './movePerson'

const target: Place = { _id: 'new', rev: 1, kind: 'station', name: '新村', centre: 'county', subCentre: 'other', station: 'new', phone: '', openingHours: '' }
const from = PATH.station

test('a villager moves with name, path and posts, in whichever pass', () => {
  for (const pass of [1, 2]) {
    expect(movedPerson(aPerson('v1'), target, { from, pass })).toMatchObject({
      station: 'new', subCentre: 'other', stationName: '新村', posts: [{ role: 'villager', place: 'new' }, { role: 'volunteer', place: 'new' }],
    })
  }
})

test('who works at the old station first works at both, then at the new one alone', () => {
  const head = aPerson('head', { posts: [{ role: 'villager', place: from }, { role: 'stationHead', place: from, until: '2027-01-01' }] })
  const both = movedPerson(head, target, { from, pass: 1 })
  expect(both).toMatchObject({ station: from, posts: [{ role: 'villager', place: 'new' }, { role: 'stationHead', place: 'new', until: '2027-01-01' }, { role: 'stationHead', place: from }] })
  // Run twice, it is the same.
  expect(movedPerson(both, target, { from, pass: 1 })).toEqual(both)
  expect(movedPerson(both, target, { from, pass: 2 })).toMatchObject({ station: 'new', posts: [{ role: 'villager', place: 'new' }, { role: 'stationHead', place: 'new' }] })
})

test('a post at both stations becomes one; posts elsewhere stay', () => {
  const keeper = aPerson('k', { posts: [{ role: 'shopKeeper', place: from }, { role: 'shopKeeper', place: 'new' }, { role: 'dispatcher', place: 'county' }] })
  expect(movedPerson(keeper, target, { from, pass: 2 }).posts).toEqual([{ role: 'shopKeeper', place: 'new' }, { role: 'dispatcher', place: 'county' }])
})

test('after a rename only the name is new', () => {
  const renamed = { ...target, _id: from, station: from, subCentre: PATH.subCentre, name: '柳湾新村' }
  const person = aPerson('v1')
  expect(movedPerson(person, renamed, { from, pass: 1 })).toEqual({ ...person, stationName: '柳湾新村' })
})
