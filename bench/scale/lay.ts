/** A county of any size in the product's own forms, laid straight into its file, in the order in which the years bring it:
 *  what belongs to one person lies scattered over the file, as it does in a real one. */
import type { CollectionName } from '../../domain/collections'
import { addMinutes } from '../../domain/calendar/shanghai'
import type { Post, Role } from '../../domain/ground/post'
import { budgetAccount, personAccount } from '../../domain/points/account'
import type { NewDoc } from '../../cloudfunctions/store/port'
import { aClaim, anAccount, anOrder, aPerson, aPlace, aWish, NOW, PATH, someGoods } from '../../tests/factories'
import type { Bulk } from './bulk'
import { idOf, OPEN_AT_A_STATION, ORDERS_PER_PERSON, PER_PERSON, stationOf, type Size } from './size'

const DAY = 24 * 60
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = [...'秀英建国桂兰志强玉梅春生冬云海平文华']
const GOODS = 8

export const stationId = (n: number): string => idOf('s', n)
export const personId = (n: number): string => idOf('p', n)
export const orderId = (n: number): string => idOf('w', n)
const townId = (n: number): string => `town${n}`
const stationName = (n: number): string => `第${n + 1}村新时代文明实践站`

/** The first three people of each station have its posts. */
const POSTS: readonly Role[] = ['stationHead', 'shopKeeper', 'gridWorker']
export const withPost = (size: Size, role: Role, station: number): number => POSTS.indexOf(role) * size.stations + (station % size.stations)

const pathOf = (size: Size, station: number) => ({ centre: PATH.centre, subCentre: townId(station % size.townships), station: stationId(station) })

function personOf(size: Size, n: number): NewDoc<'people'> {
  const station = stationOf(size, n)
  const path = pathOf(size, station)
  const own = POSTS[Math.floor(n / size.stations)]
  const posts: Post[] = (['villager', 'volunteer', ...(own ? [own] : [])] as Role[]).map((role) => ({ role, place: path.station }))
  // Counted within the village, so that each has every surname.
  const nth = Math.floor(n / size.stations)
  const pick = (from: readonly string[], step: number) => from[Math.floor(nth / step) % from.length] ?? ''
  const name = pick(SURNAMES, 1) + pick(GIVEN, 20) + pick(GIVEN, 340)
  return unsaved(aPerson(personId(n), { ...path, name, stationName: stationName(station), posts, known: { by: 'roster', at: NOW, byId: '' } }))
}

const unsaved = <D extends { rev: number }>({ rev: _rev, ...document }: D): Omit<D, 'rev'> => document
/** The nth of a person, some time in the last three years. */
const longAgo = (n: number, nth: number): string => addMinutes(NOW, -DAY * (30 + ((n * 37 + nth * 211) % 1000)))

function entryOf(size: Size, n: number, nth: number): NewDoc<'hourEntries'> {
  const station = stationOf(size, n)
  const at = longAgo(n, nth)
  return {
    _id: idOf(`e${nth}`, n), ...pathOf(size, station), personId: personId(n), personName: '', class: 'credit', orderId: orderId(n), activityName: '换个灯泡',
    startedAt: at, endedAt: addMinutes(at, 60), minutes: 60, placeName: stationName(station), content: '小修小补', organisation: stationName(station), personInCharge: '站长',
    confirmers: [personId(n + 1), personId(withPost(size, 'stationHead', station))], ruleVersion: '2026', confirmedAt: addMinutes(at, DAY),
  }
}

function orderOf(size: Size, n: number) {
  const station = n % size.stations
  const open = Math.floor(n / size.stations) < OPEN_AT_A_STATION
  const beneficiary = (n * 7) % size.people
  const told = open ? addMinutes(NOW, -n % 9000) : longAgo(n, 3)
  const common = { ...pathOf(size, station), _id: orderId(n), stationName: stationName(station), beneficiaryId: personId(beneficiary), beneficiaryName: '乡亲', writerId: personId(beneficiary), writerName: '乡亲' }
  const helper = personId((n * 13 + 5) % size.people)
  return {
    wish: unsaved(aWish({ ...common, state: 'accepted', toldAt: told })),
    order: unsaved(anOrder({ ...common, ...(open ? {} : { state: 'confirmed' as const, feed: 'unlisted' as const, seatsTaken: 1, seatsDone: 1, seatsConfirmed: 1 }), openedAt: told, stateSince: told })),
    claim: open ? null : unsaved(aClaim({ ...pathOf(size, station), _id: `${orderId(n)}:${helper}`, orderId: orderId(n), personId: helper, state: 'confirmed', heldAt: told, lapseAt: '', endedAt: told })),
  }
}

/** @param say how far it is. */
export function layCounty(bulk: Bulk, size: Size, say: (line: string) => void): void {
  let rows = 0
  function lay<C extends CollectionName>(collection: C, count: number, make: (n: number) => NewDoc<C> | null): void {
    for (let n = 0; n < count; n += 1) {
      const one = make(n)
      if (one) bulk.create(collection, one)
    }
    rows += count
    say(`  ${collection}: ${rows.toLocaleString('en')} rows so far`)
  }
  const { people, stations, townships } = size
  lay('places', 1, () => unsaved(aPlace({ _id: PATH.centre, kind: 'centre', name: '县新时代文明实践中心', subCentre: '', station: '' })))
  lay('places', townships, (n) => unsaved(aPlace({ _id: townId(n), kind: 'subCentre', name: `第${n + 1}镇`, subCentre: townId(n), station: '' })))
  lay('places', stations, (n) => unsaved(aPlace({ _id: stationId(n), name: stationName(n), ...pathOf(size, n) })))
  lay('accounts', stations, (n) => unsaved(anAccount({ _id: budgetAccount(stationId(n)), kind: 'budget', holder: stationId(n), balance: 100_000 })))
  lay('goods', stations * GOODS, (n) => unsaved(someGoods({ _id: idOf('g', n), market: stationId(n % stations), price: 5 + (n % 40) })))
  lay('people', people, (n) => personOf(size, n))
  lay('logins', people, (n) => ({ _id: `wx-${personId(n)}`, personId: personId(n) }))
  lay('contacts', people, (n) => ({ _id: `person:${personId(n)}`, phone: `138${String(n).padStart(8, '0')}`, address: '村口' }))
  lay('accounts', people, (n) => unsaved(anAccount({ _id: personAccount(personId(n)), holder: personId(n), balance: 20 })))
  for (let nth = 0; nth < PER_PERSON.transfers; nth += 1) {
    lay('transfers', people, (n) => ({ _id: idOf(`t${nth}`, n), from: budgetAccount(stationId(stationOf(size, n))), to: personAccount(personId(n)), purse: personAccount(personId(n)), points: 10, kind: 'service' as const, words: '换个灯泡 服务1小时', cause: '', ruleVersion: '2026', at: longAgo(n, nth) }))
  }
  for (let nth = 0; nth < PER_PERSON.hourEntries; nth += 1) lay('hourEntries', people, (n) => entryOf(size, n, nth))
  lay('hourTallies', people, (n) => tallyOf(n))
  for (let nth = 0; nth < PER_PERSON.messages; nth += 1) {
    lay('messages', people, (n) => ({ _id: idOf(`m${nth}`, n), to: personId(n), kind: 'wishAccepted' as const, title: '换个灯泡', words: '站里答应了，正在找人帮您。', about: { thing: 'wish' as const, id: orderId(n) }, at: longAgo(n, nth), state: nth === 0 ? 'read' as const : 'unread' as const, readAt: '', push: 'none' as const }))
  }
  for (let nth = 0; nth < PER_PERSON.requests; nth += 1) {
    lay('requests', people, (n) => ({ _id: `${personId(n)}:r${nth}`, ...pathOf(size, stationOf(size, n)), action: 'order.claim', actorId: personId(n), actorName: '', agentId: '', agentName: '', inputHash: 'n'.repeat(43), target: orderId(n), answer: { claimId: orderId(n), state: 'held' }, at: longAgo(n, nth) }))
  }
  const orders = Math.round(people * ORDERS_PER_PERSON)
  lay('wishes', orders, (n) => orderOf(size, n).wish)
  lay('orders', orders, (n) => orderOf(size, n).order)
  lay('claims', orders, (n) => orderOf(size, n).claim)
}

/** Her tally as her entries have it. */
function tallyOf(n: number): NewDoc<'hourTallies'> {
  const byYear: Record<string, number> = {}
  for (let nth = 0; nth < PER_PERSON.hourEntries; nth += 1) {
    const year = addMinutes(longAgo(n, nth), 8 * 60).slice(0, 4)
    byYear[year] = (byYear[year] ?? 0) + 60
  }
  return { _id: personId(n), creditMinutes: 60 * PER_PERSON.hourEntries, honoraryMinutes: 0, byYear, entries: PER_PERSON.hourEntries }
}
