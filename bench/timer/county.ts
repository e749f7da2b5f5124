/** A county in a simulated world, laid straight into its store. */
import { openSimulated, type World } from '../../cloudfunctions/store/simulated'
import type { NewDoc } from '../../cloudfunctions/store/port'
import type { CollectionName } from '../../domain/collections'
import { budgetAccount } from '../../domain/points/account'
import { anAccount, aPlace, PATH } from '../../tests/factories'

const A_TRANSACTION = 100
const AT_ONCE = 20

/** A station, its budget and an empty shelf; simulated time stands at `at`. */
export async function openCountyAt(at: string): Promise<World> {
  const world = openSimulated()
  await layAll(world, 'places', [aPlace({ _id: PATH.station })])
  await layAll(world, 'accounts', [anAccount({ _id: budgetAccount(PATH.station), kind: 'budget', holder: PATH.station })])
  await sleepUntil(world, at)
  return world
}

export const sleepUntil = (world: World, instant: string): Promise<void> => world.sleep(Math.max(0, Date.parse(instant) - Date.parse(world.clock.now())))

/** As many as there are, some transactions at once. */
export async function layAll<C extends CollectionName>({ store }: World, collection: C, documents: Iterable<NewDoc<C>>): Promise<void> {
  const waiting = documents[Symbol.iterator]()
  const next = (): NewDoc<C>[] => {
    const some: NewDoc<C>[] = []
    for (let one = waiting.next(); !one.done; one = waiting.next()) if (some.push(one.value) === A_TRANSACTION) break
    return some
  }
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let some = next(); some.length > 0; some = next()) {
      const now = some
      await store.transact(async (tx) => void (await Promise.all(now.map((document) => tx.create(collection, document)))))
    }
  }))
}

export function* each<T>(count: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n += 1) yield make(n)
}
