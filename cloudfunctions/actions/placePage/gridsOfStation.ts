import type { PlaceDetail } from '../../../domain/placePage/contract'
import { PLACE_LIMITS } from '../../../domain/place/vocab'
import { ownName } from '../../../domain/privacy/consent'
import type { Lists } from '../../kernel/lists'

export type Grids = Pick<PlaceDetail, 'grids' | 'stationWorkers'>
export const NO_GRIDS: Grids = { grids: [], stationWorkers: [] }

/** A station's grids in their order, and who is in office for each. */
export async function gridsOfStation(lists: Lists, station: string): Promise<Grids> {
  const [grids, inForce] = await Promise.all([
    lists.page('grids', { where: { station }, orderBy: { field: 'order', direction: 'asc' }, limit: PLACE_LIMITS.page }),
    lists.page('appointments', { where: { station, state: 'inForce' }, orderBy: { field: 'until', direction: 'asc' }, limit: 100 }),
  ])
  const posts = inForce.items.filter(({ role }) => role === 'gridWorker')
  const people = await lists.named('people', 'appointments', posts, ({ personId }) => [personId])
  const nameOf = new Map(lists.lines('people', people, (person) => [person._id, ownName(person)] as const))
  const workersOf = (grid: string) => posts.flatMap((post) => (post.grid === grid ? [nameOf.get(post.personId) ?? ''] : [])).filter(Boolean)
  return {
    grids: lists.lines('grids', grids.items, ({ _id: gridId, name, order }) => ({ gridId, name, order, workers: workersOf(gridId) })),
    stationWorkers: workersOf(''),
  }
}
