/** What the measured import leaves out, straight through the store: bases and posts, grids, teams, open orders. */
import type { CollectionName } from '../../cloudfunctions/store/collections'
import type { Doc, Store } from '../../cloudfunctions/store/port'
import { addMinutes } from '../../domain/calendar/shanghai'
import { anOrder, aPlace, aTeam, NOW } from '../../tests/factories'

const A_TRANSACTION = 100
const ORDERS_A_STATION = 20

export async function settleRest(store: Store): Promise<Record<string, number>> {
  const stations = await stationsOf(store)
  const below = stations.flatMap((station) => (['base', 'point', 'post'] as const).map((kind) => aPlace({ ...pathAt(station), _id: `${kind}-${station._id}`, kind, name: `${station.name}${kind}` })))
  const grids = stations.flatMap((station) => [1, 2, 3, 4].map((order) => ({ _id: `${station._id}-${order}`, rev: 1, ...pathAt(station), name: `${order}组`, order })))
  const teams = stations.flatMap((station) => ['电工', '理发'].map((skills) => aTeam({ ...pathAt(station), _id: `${skills}-${station._id}`, place: station._id, placeName: station.name, name: `${station.name}${skills}分队`, skills })))
  const orders = stations.flatMap((station) => Array.from({ length: ORDERS_A_STATION }, (_, n) => anOrder({ ...pathAt(station), _id: `o${n}-${station._id}`, stationName: station.name, openedAt: addMinutes(NOW, -n) })))
  await createAll(store, 'places', below)
  await createAll(store, 'grids', grids)
  await createAll(store, 'teams', teams)
  await createAll(store, 'orders', orders)
  return { 'bases, points and posts': below.length, grids: grids.length, teams: teams.length, 'open orders': orders.length }
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
  for (let from = 0; from < documents.length; from += A_TRANSACTION) {
    await store.transact(async (tx) => {
      for (const { rev: _rev, ...document } of documents.slice(from, from + A_TRANSACTION)) await tx.create(collection, document as never)
    })
  }
}
