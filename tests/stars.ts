/** Stars and who decides them, for tests that begin where minutes have already been given. */
import type { Store } from '../cloudfunctions/store/port'
import { starId, type StarAward } from '../domain/star/award'
import { aPerson, NOW, PATH } from './factories'

export function aStar(changes: Partial<StarAward> = {}): StarAward {
  return {
    _id: 'li:all:1', rev: 1, ...PATH, personId: 'li', level: 1, year: '', minutes: 6000, ruleVersion: 'national-2012', state: 'candidate', stateSince: NOW,
    noticeUntil: '', noticedBy: '', objection: null, decidedBy: '', note: '', ...changes,
  }
}

/** A candidate. @returns its id. */
export async function settleStar(store: Store, personId: string, level = 1): Promise<string> {
  const star = aStar({ _id: starId(personId, level, ''), personId, level })
  await store.transact((tx) => tx.create('starAwards', star))
  return star._id
}

/** The township's head, who decides what a station cannot. */
export async function settleTown(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await tx.create('people', aPerson('town', { name: '镇里的同志', posts: [{ role: 'villager', place: PATH.station }, { role: 'subCentreHead', place: PATH.subCentre }] }))
    await tx.create('logins', { _id: 'wx-town', personId: 'town' })
  })
}
