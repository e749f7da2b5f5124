import type { Store } from '../store/port'

const centres = new WeakMap<Store, string>()

/** One deployment is one county: any station says which. Empty before there is one. */
export async function centreOf(store: Store): Promise<string> {
  const known = centres.get(store)
  if (known) return known
  const [station] = (await store.query('places', { where: { kind: 'station' }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items
  if (station) centres.set(store, station.centre)
  return station?.centre ?? ''
}
