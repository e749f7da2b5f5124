/** What no sheet brings, straight through the store: open orders. */
import type { CollectionName } from '../../domain/collections'
import { inBatches } from '../../cloudfunctions/store/inBatches'
import type { Doc, Store } from '../../cloudfunctions/store/port'
import { addMinutes } from '../../domain/calendar/shanghai'
import { anOrder, NOW } from '../../tests/factories'

const ORDERS_A_STATION = 20

export async function settleRest(store: Store): Promise<Record<string, number>> {
  const stations = await stationsOf(store)
  const orders = stations.flatMap((station) => Array.from({ length: ORDERS_A_STATION }, (_, n) => anOrder({ ...pathAt(station), _id: `o${n}-${station._id}`, stationName: station.name, openedAt: addMinutes(NOW, -n) })))
  await createAll(store, 'orders', orders)
  return { 'open orders': orders.length }
}

const pathAt = ({ centre, subCentre, station }: Doc<'places'>) => ({ centre, subCentre, station })

export async function stationsOf(store: Store): Promise<Doc<'places'>[]> {
  const found: Doc<'places'>[] = []
  let after: string | undefined
  do {
    const page = await store.query('places', { where: { kind: 'station' }, orderBy: { field: 'name', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}

async function createAll<C extends CollectionName>(store: Store, collection: C, documents: readonly Doc<C>[]): Promise<void> {
  await inBatches(store, documents, (tx, { rev: _rev, ...document }) => tx.create(collection, document as never))
}
