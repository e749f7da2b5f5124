/** Documents for the contract kit: whole ones, because adapters refuse less. */
import type { CollectionName } from '../../../domain/collections'
import { StoreError, type Doc, type NewDoc, type Store, type StoreFault } from '../port'

const path = { centre: 'C', subCentre: 'SC1', station: 'S1' }

/** A wish of station S1, submitted. */
export function aWish(id: string, changes: Partial<NewDoc<'wishes'>> = {}): NewDoc<'wishes'> {
  return {
    _id: id,
    ...path,
    state: 'submitted',
    title: '换个灯泡',
    text: '堂屋的灯坏了',
    textCheck: 'passed',
    category: 'repair',
    when: { kind: 'anytime' },
    seats: 1,
    stationName: '柳湾村新时代文明实践站',
    beneficiaryId: 'p1',
    beneficiaryName: '王奶奶',
    writerId: 'p2',
    writerName: '李师傅',
    toldAt: '2026-03-02T01:00:00.000Z',
    happenings: [],
    ...changes,
  }
}

/** A tally without entries. */
export function aTally(id: string, changes: Partial<NewDoc<'hourTallies'>> = {}): NewDoc<'hourTallies'> {
  return { _id: id, creditMinutes: 0, honoraryMinutes: 0, byYear: {}, entries: 0, ...changes }
}

/** A login: the smallest document there is. */
export function aLogin(id: string, personId = 'p1'): NewDoc<'logins'> {
  return { _id: id, personId }
}

/** Goods of market S1. */
export function aGoods(id: string, changes: Partial<NewDoc<'goods'>> = {}): NewDoc<'goods'> {
  return { _id: id, market: 'S1', name: '肥皂', unit: '块', picture: 'soap', price: 20, stock: 9, reserved: 0, ...changes }
}

/** A request row: `answer` may be any JSON at all. */
export function aRequest(id: string, answer: unknown, target = 'w1'): NewDoc<'requests'> {
  return {
    _id: id, action: 'wish.tell', actorId: 'p1', actorName: '王奶奶', agentId: '', agentName: '', centre: 'C1', subCentre: 'T1', station: 'S1',
    inputHash: 'h', target, answer, at: '2026-03-02T01:00:00.000Z',
  }
}

/** Creates documents, each in a transaction of its own. */
export async function put<C extends CollectionName>(store: Store, collection: C, ...documents: NewDoc<C>[]): Promise<void> {
  for (const document of documents) await store.transact((tx) => tx.create(collection, document))
}

/** Reads a document that must be there. */
export async function have<C extends CollectionName>(store: Store, collection: C, id: string): Promise<Doc<C>> {
  const found = await store.get(collection, id)
  if (!found) throw new Error(`${collection}/${id} is not there`)
  return found
}

/** Expects a StoreError of one of these faults. */
export async function expectFault(attempt: Promise<unknown>, ...faults: StoreFault[]): Promise<void> {
  const outcome = await attempt.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof StoreError ? error.fault : error),
  )
  expect(faults).toContain(outcome)
}
