/** While a deployment goes on, functions of the version before still write: what they make behind the walk is in the old form,
 *  and comes up by a second walk an hour later. */
import { bringUp } from '../../cloudfunctions/jobs/report/bringUp'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { addMinutes } from '../../domain/calendar/shanghai'
import { asCommitted } from './kept/engines'
import { KEPT, lyingIn } from './kept/keptFiles'

const NOW = '2026-11-28T02:00:00.000Z'

test('what older functions wrote behind the walk comes up an hour later, once', async () => {
  const lying = asCommitted(KEPT[0]!)
  const { store } = openSimulated(1, lying)
  let next = ''
  const walk = (minutes: number) => {
    next = ''
    return bringUp({ store, now: addMinutes(NOW, minutes), once: (work) => work(), alone: (_, work) => work(), mayGoOn: () => true, nextDue: (instant) => void (next = instant) })
  }
  await walk(0)
  const old = lyingIn(KEPT[0]!).get('orders')![0]!
  const late = lying.begin()
  lying.create(late, 'orders', { ...old, _id: '0-late', rev: 1 })
  lying.commit(late)
  const found = async () => (await store.query('orders', { where: {}, orderBy: { field: '_id', direction: 'asc' }, limit: 1 })).items[0]
  expect(await found()).toMatchObject({ _id: '0-late', rev: 1 })

  expect([await walk(59), next, (await found())?.rev]).toEqual([0, addMinutes(NOW, 60), 1])
  expect(await walk(60)).toBeGreaterThan(lyingIn(KEPT[0]!).get('requests')!.length)
  expect(await found()).toMatchObject({ _id: '0-late', rev: 2 })

  store.reset()
  expect([await walk(24 * 60), next, store.total()]).toEqual([0, '9', 1])
})
