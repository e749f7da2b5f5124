/** What the stations of a place have below them, as sheets: bases and posts, grids, households. */
import { RELATION_LABELS } from '../../../domain/household/vocab'
import type { Place } from '../../../domain/place/place'
import { SITE_WORDS } from '../../../domain/roster/sheet/siteSheet'
import type { RowCells } from '../../../domain/roster/sheet/rosterSheet'
import type { Doc, Store } from '../../store/port'
import { byId } from './rows/rowWriter'
import { PAGE, stationPages, type Exported } from './stationPages'

export function sitesToExport(store: Store, place: Place, cursor?: string): Promise<Exported> {
  return stationPages(store, place, async ({ id, name, township }, after) => {
    const page = await store.query('places', { where: { station: id }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE })
    const rows = page.items.flatMap((site): RowCells[] => {
      const { kind, phone, openingHours, state = 'open' } = site
      if ((kind !== 'base' && kind !== 'point' && kind !== 'post') || state !== 'open') return []
      return [{ township, station: name, kind: SITE_WORDS[kind], name: site.name, phone, openingHours }]
    })
    return { rows, next: page.next }
  }, cursor)
}

export function gridsToExport(store: Store, place: Place, cursor?: string): Promise<Exported> {
  return stationPages(store, place, async ({ id, name, township }, after) => {
    const page = await store.query('grids', { where: { station: id }, orderBy: { field: 'order', direction: 'asc' }, after, limit: PAGE })
    return { rows: page.items.map((grid) => ({ township, station: name, name: grid.name, order: grid.order > 0 ? String(grid.order) : '' })), next: page.next }
  }, cursor)
}

export function householdsToExport(store: Store, place: Place, cursor?: string): Promise<Exported> {
  return stationPages(store, place, async ({ id, name, township }, after) => {
    const page = await store.query('households', { where: { station: id, state: 'standing' }, orderBy: { field: 'name', direction: 'asc' }, after, limit: PAGE })
    const [people, grids] = await Promise.all([
      byId(store, 'people', [...new Set(page.items.flatMap(({ members }) => members.map(({ personId }) => personId)))]),
      byId(store, 'grids', [...new Set(page.items.flatMap(({ grid }) => grid || []))]),
    ])
    return { rows: page.items.map((household) => ({ township, station: name, ...householdCells(household, people), grid: grids.get(household.grid)?.name })), next: page.next }
  }, cursor)
}

function householdCells({ name, group, members }: Doc<'households'>, people: ReadonlyMap<string, Doc<'people'>>): RowCells {
  const nameOf = (personId: string): string => people.get(personId)?.name ?? ''
  const head = members.find(({ relation }) => relation === 'head')
  const family = members.filter((member) => member !== head).map(({ personId, relation }) => `${nameOf(personId)} ${RELATION_LABELS[relation]}`)
  return { name, group, head: nameOf(head?.personId ?? ''), headCode: people.get(head?.personId ?? '')?.externalIds?.[0]?.id, family: family.join('、') }
}
