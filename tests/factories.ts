/** Whole documents for tests, each with the one change a test is about. A village on 1 June 2026, a Monday: 王奶奶 is
 *  helped, 李师傅 helps, 周站长 answers for the station. */
import type { Goods } from '../domain/market/goods'
import type { Claim } from '../domain/order/claim'
import type { Order } from '../domain/order/order'
import type { Person } from '../domain/person/person'
import type { Post } from '../domain/ground/post'
import type { Account } from '../domain/points/account'
import type { Place } from '../domain/place/place'
import type { Team } from '../domain/team/team'
import type { Wish } from '../domain/wish/wish'

export const PATH = { centre: 'county', subCentre: 'town', station: 'liuwan' }
export const STATION_NAME = '柳湾村新时代文明实践站'
/** 9:00 in Shanghai. */
export const NOW = '2026-06-01T01:00:00.000Z'

export function aPerson(id: string, changes: Partial<Person> = {}): Person {
  const posts: Post[] = [{ role: 'villager', place: 'liuwan' }, { role: 'volunteer', place: 'liuwan' }]
  return {
    _id: id, rev: 1, ...PATH, name: `志愿者${id}`, stationName: STATION_NAME, posts, logins: [`wx-${id}`],
    openClaims: 0, atWork: '', joinedAt: '2026-01-01T00:00:00.000Z', ...changes,
  }
}

export function aWish(changes: Partial<Wish> = {}): Wish {
  return {
    _id: 'w1', rev: 1, ...PATH, state: 'submitted', title: '换个灯泡', text: '堂屋的灯坏了', textCheck: 'passed', category: 'repair',
    when: { kind: 'day', date: '2026-06-03', part: 'morning' }, seats: 1, stationName: STATION_NAME,
    beneficiaryId: 'granny', beneficiaryName: '王奶奶', writerId: 'granny', writerName: '王奶奶', toldAt: NOW, happenings: [],
    ...changes,
  }
}

/** An open order for 3 June, 7:00–12:00 in Shanghai. */
export function anOrder(changes: Partial<Order> = {}): Order {
  return {
    _id: 'w1', rev: 1, ...PATH, state: 'open', title: '换个灯泡', text: '堂屋的灯坏了', category: 'repair',
    when: { kind: 'day', date: '2026-06-03', part: 'morning' },
    startsAt: '2026-06-02T23:00:00.000Z', endsAt: '2026-06-03T04:00:00.000Z', stationName: STATION_NAME,
    beneficiaryId: 'granny', beneficiaryName: '王奶奶', writerId: 'granny', writerName: '王奶奶',
    seats: 1, seatsTaken: 0, seatsStarted: 0, seatsDone: 0, seatsConfirmed: 0,
    feed: 'listed', handedUntil: '', news: 'told', untold: { claims: 0, releases: 0, done: 0 }, openedAt: NOW, stateSince: NOW, review: null, happenings: [],
    ...changes,
  }
}

/** 李师傅's claim on that order, held. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  return {
    _id: 'w1:li', rev: 1, ...PATH, orderId: 'w1', orderTitle: '换个灯泡', personId: 'li', personName: '李师傅', writerHelps: false, state: 'held',
    heldAt: NOW, lapseAt: '2026-06-03T04:00:00.000Z', checkedInAt: '', checkedOutAt: '', creditMinutes: 0, cuts: [],
    beneficiaryConfirmed: null, stationConfirmed: null, points: 0, endedAt: '', note: '',
    ...changes,
  }
}

/** The same claim when two hours of work are done. */
export function aDoneClaim(changes: Partial<Claim> = {}): Claim {
  return aClaim({
    state: 'checkedOut', checkedInAt: '2026-06-03T00:00:00.000Z', checkedOutAt: '2026-06-03T02:00:00.000Z', creditMinutes: 120, stationDesk: 'waiting',
    ...changes,
  })
}

export function anAccount(changes: Partial<Account> = {}): Account {
  return { _id: 'person:li', rev: 1, kind: 'person', holder: 'li', balance: 0, held: 0, nextExpiry: '', warnOn: '', ...changes }
}

export function someGoods(changes: Partial<Goods> = {}): Goods {
  return { _id: 'soap', rev: 1, market: 'liuwan', name: '肥皂', unit: '块', picture: 'soap', price: 20, stock: 9, reserved: 0, ...changes }
}

export function aPlace(changes: Partial<Place> = {}): Place {
  return { _id: PATH.station, rev: 1, kind: 'station', name: STATION_NAME, ...PATH, phone: '', openingHours: '', ...changes }
}

/** A team of 柳湾 with thirty seats, all free. */
export function aTeam(changes: Partial<Team> = {}): Team {
  return {
    _id: 't1', rev: 1, ...PATH, kind: 'squad', name: '柳湾电工分队', parent: '', parentName: '', place: PATH.station, placeName: STATION_NAME, area: '', skills: '电工',
    capacity: 30, members: 0, children: 0, leaders: [], joinCode: '', joinCodeUntil: '', state: 'active', note: '', createdAt: NOW, closedAt: '', ...changes,
  }
}
