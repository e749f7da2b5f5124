import { aLogin } from './contractKit/factories'
import { counted } from './counted'
import { inBatches } from './inBatches'
import { openSimulated } from './simulated'

test.each([[100, 1, 1], [101, 1, 2], [67, 3, 3], [0, 1, 0]])('%i documents of %i operations each lie there after %i transactions', async (count, each, starts) => {
  const store = counted(openSimulated().store)
  const ids = Array.from({ length: count }, (_, n) => `l${n}`)
  await inBatches(store, ids, (tx, id) => tx.create('logins', aLogin(id)), each)
  expect(store.trips()).toMatchObject({ starts, commits: starts, writes: count })
})
