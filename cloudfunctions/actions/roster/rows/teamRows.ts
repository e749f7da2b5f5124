/** Rows of teams. One of that name at the place is that team; the one above is looked for where the team stands and upwards,
 *  among those of the rows before it, too. */
import { dayOf } from '../../../../domain/calendar/shanghai'
import type { GoodRow } from '../../../../domain/roster/checkRow'
import { teamComing } from '../../../../domain/roster/teamComing'
import { plainTeamName } from '../../../../domain/roster/sheet/teamSheet'
import type { Team } from '../../../../domain/team/team'
import { teamRuleOn } from '../../../../domain/team/teamRules'
import { StoreError, type Store, type Tx } from '../../../store/port'
import { rosterId } from '../rosterId'
import { askedOnce, byId, type Outcome, type RowWriter } from './rowWriter'

interface Named {
  place: string
  name: string
}

type Known = Team | Omit<Team, 'rev'>

export const teamRows: RowWriter = async (store, job, rows, now) => {
  const rule = teamRuleOn(job.centre, dayOf(now))
  const ids = rows.map(({ key }) => rosterId('team', job.centre, key))
  const [came, places, teamNamed] = await Promise.all([
    byId(store, 'teams', ids), byId(store, 'places', [...new Set(rows.map((row) => standsAt(row, job.centre)))]), teamFinder(store, rows, job.centre),
  ])
  /** By place and name: what the rows of this chunk have made so far. */
  const made = new Map<string, Known>()
  const find = (named: Named): Known | undefined => made.get(keyOf(named)) ?? teamNamed(named)
  return rows.map((row, at) => {
    const named = { place: standsAt(row, job.centre), name: row.cells.name ?? '' }
    const place = places.get(named.place)
    const id = ids[at] ?? ''
    if (came.get(id)?.state === 'active' || find(named)) return done({ outcome: 'there' })
    if (came.has(id) || !place) return done(differs('队名', '这支队伍已经解散了，没有动，请换个队名', named.name))
    const parent = row.cells.parent ? above(row, job.centre).flatMap((where) => find({ place: where, name: row.cells.parent ?? '' }) ?? [])[0] : null
    if (parent === undefined) return done(differs('上级队伍', '县里还没有，请先导上级队伍（排在下级前面），再传一次', row.cells.parent))
    const coming = teamComing(row.cells, place, parent, rule, { id, now })
    if ('fault' in coming) return done({ outcome: 'differs', fault: coming.fault })
    made.set(keyOf(named), coming.team)
    return async (tx): Promise<Outcome> => {
      await tx.create('teams', coming.team)
      if (parent) await oneMoreUnder(tx, parent._id)
      return { outcome: 'added' }
    }
  })
}

const done = (outcome: Outcome) => () => Promise.resolve(outcome)
const differs = (header: string, words: string, value = ''): Outcome => ({ outcome: 'differs', fault: { header, value, words } })
const keyOf = ({ place, name }: Named): string => JSON.stringify([place, plainTeamName(name)])
const standsAt = ({ place }: GoodRow, centre: string): string => place.station || place.subCentre || centre
/** Where the team above may stand, the nearest first. */
const above = ({ place }: GoodRow, centre: string): string[] => [place.station, place.subCentre, centre].filter((id) => id !== '')

async function oneMoreUnder(tx: Tx, parentId: string): Promise<void> {
  const parent = await tx.get('teams', parentId)
  if (parent?.state !== 'active') throw new StoreError('CONFLICT', 'the team above was closed meanwhile')
  await tx.replace('teams', { ...parent, children: parent.children + 1 })
}

function teamFinder(store: Store, rows: readonly GoodRow[], centre: string): Promise<(named: Named) => Team | undefined> {
  const questions = rows.flatMap((row): Named[] => [
    { place: standsAt(row, centre), name: row.cells.name ?? '' },
    ...(row.cells.parent ? above(row, centre).map((place) => ({ place, name: row.cells.parent ?? '' })) : []),
  ])
  return askedOnce(questions, keyOf, async ({ place, name }) => {
    const page = await store.query('teams', { where: { place, state: 'active' }, orderBy: { field: 'name', direction: 'asc' }, from: name, limit: 1 })
    return page.items.find((team) => plainTeamName(team.name) === name)
  })
}
