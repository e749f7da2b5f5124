/** The test county with a second station, 竹溪, whose people have work of their own, and somebody at the county's centre
 *  who looks after the tree of places. */
import type { Role } from '../domain/ground/post'
import { budgetAccount, MINT } from '../domain/points/account'
import type { Store } from '../cloudfunctions/store/port'
import { NOW, PATH } from './factories'

export const OTHER = { centre: PATH.centre, subCentre: 'other-town', station: 'zhuxi' }
export const OTHER_NAME = '竹溪村'
export const OTHER_BUDGET = 300

export async function addSecondStation(store: Store): Promise<void> {
  const { station } = OTHER
  await store.transact(async (tx) => {
    const place = { phone: '0700-7654321', openingHours: '每天 8:00–18:00' }
    await tx.create('places', { _id: PATH.centre, kind: 'centre', name: '示范县', centre: PATH.centre, subCentre: '', station: '', ...place })
    await tx.create('places', { _id: 'town', kind: 'subCentre', name: '云川镇', centre: PATH.centre, subCentre: 'town', station: '', ...place })
    await tx.create('places', { _id: OTHER.subCentre, kind: 'subCentre', name: '松岭乡', centre: PATH.centre, subCentre: OTHER.subCentre, station: '', ...place })
    await tx.create('places', { _id: station, kind: 'station', name: OTHER_NAME, ...OTHER, ...place })
    await tx.create('places', { _id: 'orchard', kind: 'base', name: '果园实践基地', ...PATH, ...place })
    await tx.create('grids', { _id: 'g1', name: '东片', order: 1, ...PATH })
    await tx.create('accounts', { _id: budgetAccount(station), kind: 'budget', holder: station, balance: OTHER_BUDGET, held: 0, nextExpiry: '', warnOn: '' })
    await tx.create('transfers', {
      _id: `budget:${station}:2026`, from: MINT, to: budgetAccount(station), purse: budgetAccount(station), points: OTHER_BUDGET,
      kind: 'budget', words: '村民代表会议通过的2026年积分预算', cause: '', ruleVersion: '', at: NOW,
    })
    await tx.create('goods', { _id: 'rice', market: station, name: '大米', unit: '袋', picture: 'rice', price: 30, stock: 5, reserved: 0 })
  })
  await addPerson(store, 'head2', [['villager', station], ['stationHead', station]])
  await addPerson(store, 'keeper2', [['villager', station], ['shopKeeper', station]])
  await addPerson(store, 'boss', [['villager', station], ['dispatcher', PATH.centre]])
  await addPerson(store, 'townHead', [['villager', station], ['subCentreHead', 'town']])
}

export async function addPerson(store: Store, id: string, posts: readonly (readonly [Role, string])[]): Promise<void> {
  await store.transact(async (tx) => {
    await tx.create('people', {
      _id: id, ...OTHER, name: `乡亲${id}`, stationName: OTHER_NAME, posts: posts.map(([role, place]) => ({ role, place })),
      logins: [`wx-${id}`], openClaims: 0, atWork: '', joinedAt: NOW,
    })
    await tx.create('logins', { _id: `wx-${id}`, personId: id })
  })
}
