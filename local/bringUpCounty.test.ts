import { openCounty, openOrderFor } from '../tests/county'
import { openSimulated } from '../cloudfunctions/store/simulated'
import { counted } from '../cloudfunctions/store/counted'
import { bringUpCounty } from './bringUpCounty'

test('what is up already costs one reading, and says nothing', async () => {
  const { store } = openSimulated()
  await openOrderFor(await openCounty(store), 1)
  await bringUpCounty(store, '2026-06-01T00:00:00.000Z', () => undefined)
  const again = counted(store)
  const said: string[] = []
  await bringUpCounty(again, '2026-06-01T00:00:00.000Z', (line) => said.push(line))
  expect([again.total(), said]).toEqual([1, []])
})
