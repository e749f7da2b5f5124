import { contactOfPerson } from '../../../domain/person/person'
import type { County } from '../../county'
import { NOW, PATH } from '../../factories'

/** Somebody saw more homes than usual; the station has not asked yet. */
export async function settleBurst({ store }: County) {
  const burstId = 'v3:2026-06-01'
  await store.transact((tx) => tx.create('contacts', { _id: contactOfPerson('v3'), phone: '13800007777', address: '' }))
  await store.transact((tx) => tx.create('bursts', {
    ...PATH, _id: burstId, personId: 'v3', personName: '乡亲v3', kind: 'homes', orders: [], since: NOW, state: 'open', news: 'told', note: '', closedBy: '', closedAt: '',
  }))
  return { burstId }
}
