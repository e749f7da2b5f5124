/** The teams of a place and of all places below it, the upper ones first, as they have to come in. */
import { levelOf } from '../../../domain/team/team'
import { TEAM_KIND_LABELS } from '../../../domain/team/vocab'
import type { Place } from '../../../domain/place/place'
import { PlaceFinder } from '../../../domain/roster/placeNames'
import type { RowCells } from '../../../domain/roster/sheet/rosterSheet'
import type { Doc, Store } from '../../store/port'
import { knownPlaces } from './knownPlaces'
import type { Exported } from './stationPages'

const AT_ONCE = 20

export async function teamsToExport(store: Store, place: Place): Promise<Exported> {
  const { centre, subCentre, station } = place
  const known = await knownPlaces(store, { centre, subCentre, station })
  const finder = new PlaceFinder(known)
  const named = new Map(known.places.map((each) => [each.id, each]))
  const ids = [...new Set([place._id, ...known.places.filter((each) => finder.reaches(each)).map(({ id }) => id)])]
  const rows: RowCells[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const teams = (await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => teamsAt(store, id)))).flat()
    rows.push(...teams.map((team) => ({
      name: team.name, kind: TEAM_KIND_LABELS[team.kind], parent: team.parentName, area: team.area, skills: team.skills, capacity: String(team.capacity),
      township: levelOf(team) === 'centre' ? '' : named.get(team.subCentre)?.name, station: levelOf(team) === 'station' ? team.placeName : '',
    })))
  }
  return { rows, next: null }
}

async function teamsAt(store: Store, place: string): Promise<Doc<'teams'>[]> {
  const found: Doc<'teams'>[] = []
  let after: string | undefined
  do {
    const page = await store.query('teams', { where: { place, state: 'active' }, orderBy: { field: 'name', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found.sort((a, b) => Number(a.parent !== '') - Number(b.parent !== ''))
}
