/** A forgotten check fails closed: an action that never asked for permission has no answer and leaves nothing. */
import { openCounty } from '../../tests/county'
import { NOW } from '../../tests/factories'
import { registry } from '../actions/registry'
import { openSimulated } from '../store/simulated'
import { movableClock } from './clock'
import { humanFirst } from './contentCheck'
import { createDispatch, type Registry } from './dispatch'
import { memoryFiles } from './files'
import { seededIds } from './ids'

const FORGETFUL: Registry = {
  ...registry,
  'person.me': { ...registry['person.me']!, run: async () => ({ personId: 'granny' }) } as never,
  'order.claim': { ...registry['order.claim']!, run: async (tx: { create(name: string, doc: object): Promise<void> }) => tx.create('logins', { _id: 'slipped', personId: 'v1' }) } as never,
}

test('a read or a write that forgot to ask is a fault, and what it wrote is not there', async () => {
  const { store } = openSimulated()
  await openCounty(store)
  const dispatch = createDispatch({ registry: FORGETFUL, store, files: memoryFiles(), clock: movableClock(NOW), ids: seededIds(1), contentCheck: humanFirst, log: () => undefined })
  expect(await dispatch({ action: 'person.me', input: {} }, { login: 'wx-granny' })).toMatchObject({ ok: false, reason: 'FAULT' })
  expect(await dispatch({ action: 'order.claim', input: { orderId: 'w1' }, requestId: 'request-1' }, { login: 'wx-v1' })).toMatchObject({ ok: false, reason: 'FAULT' })
  expect(await store.get('logins', 'slipped')).toBeNull()
})
