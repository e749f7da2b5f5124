/** From a county's file and what the store holds to the steps that are missing. What is there is never changed: a place
 *  of another name or path, or a person of another station, is a difference to be told, not mended. */
import type { Store, Tx } from '../../cloudfunctions/store/port'
import { isAppointed, placeAt } from '../../domain/appointment/appointment'
import { appointmentRule } from '../../domain/appointment/appointmentRules'
import { dayOf } from '../../domain/calendar/shanghai'
import type { Person } from '../../domain/person/person'
import { holds, type Post } from '../../domain/ground/post'
import type { Place, StationPath } from '../../domain/place/place'
import { budgetAccount, MINT } from '../../domain/points/account'
import type { CountyFile, FoundingPerson, FoundingPlace, FoundingRole, FoundingStation } from './countyFile'

export interface Step {
  words: string
  run(tx: Tx): Promise<void>
}

export interface FoundingPlan {
  steps: Step[]
  /** Where the store says otherwise than the file; the store stands. */
  differences: string[]
}

/** @param now the instant written into what is created. */
export async function planFounding(store: Store, county: CountyFile, now: string): Promise<FoundingPlan> {
  const plan: FoundingPlan = { steps: [], differences: [] }
  const centre = county.centre.id
  await placeStep(store, plan, { ...county.centre, kind: 'centre', centre, subCentre: '', station: '' })
  for (const township of county.townships) {
    await placeStep(store, plan, { ...township, kind: 'subCentre', centre, subCentre: township.id, station: '' })
    for (const station of township.stations) {
      await placeStep(store, plan, { ...station, kind: 'station', centre, subCentre: township.id, station: station.id })
      await budgetStep(store, plan, station, now)
    }
  }
  for (const person of county.people) await personStep(store, plan, person, stationOf(county, person.station), now)
  return plan
}

type WantedPlace = FoundingPlace & StationPath & Pick<Place, 'kind'>

async function placeStep(store: Store, plan: FoundingPlan, wanted: WantedPlace): Promise<void> {
  const { id, kind, name, centre, subCentre, station, phone, openingHours } = wanted
  const known = await store.get('places', id)
  if (!known) {
    plan.steps.push({
      words: `建${KINDS[kind]} ${name}（${id}） · create place`,
      run: (tx) => tx.create('places', { _id: id, kind, name, centre, subCentre, station, phone, openingHours }),
    })
    return
  }
  const others = (['kind', 'name', 'centre', 'subCentre', 'station', 'phone', 'openingHours'] as const).filter((field) => known[field] !== wanted[field])
  if (others.length > 0) plan.differences.push(`${id} 已有，${others.join('、')} 与文件不同，保持原样 · exists with other values, left as it is`)
}

const KINDS: Partial<Record<Place['kind'], string>> = { centre: '中心', subCentre: '实践所', station: '实践站' }

/** The village's account, filled from the mint as the ledger demands: a budget is a transfer like any other. */
async function budgetStep(store: Store, plan: FoundingPlan, { id, name, pointsBudget }: FoundingStation, at: string): Promise<void> {
  const account = budgetAccount(id)
  if (await store.get('accounts', account)) return
  const { points, words } = pointsBudget ?? { points: 0, words: '' }
  plan.steps.push({
    words: `建 ${name} 的积分账户，预算 ${points} 分 · create points account`,
    run: async (tx) => {
      await tx.create('accounts', { _id: account, kind: 'budget', holder: id, balance: points, held: 0, nextExpiry: '', warnOn: '' })
      if (points > 0) await tx.create('transfers', {
        _id: `budget:${id}:founding`, from: MINT, to: account, purse: account, points, kind: 'budget', words, cause: '', ruleVersion: '', at,
      })
    },
  })
}

interface Home extends StationPath {
  name: string
}

async function personStep(store: Store, plan: FoundingPlan, person: FoundingPerson, home: Home, now: string): Promise<void> {
  const { id, name, roles, login } = person
  const known = await store.get('people', id)
  if (known) return differ(store, plan, known, person, now)
  const joined = login ? await store.get('logins', login) : null
  if (joined) return rolesStep(store, plan, person, joined.personId, now)
  const { centre, subCentre, station } = home
  const posts: Post[] = [{ role: 'villager', place: station }, ...postsOf(roles, home, now)]
  plan.steps.push({
    words: `建 ${home.name} 的 ${['villager', ...roles].join('、')}（${id}） · create person`,
    run: async (tx) => {
      await tx.create('people', {
        _id: id, name, centre, subCentre, station, stationName: home.name, posts, logins: login ? [login] : [], openClaims: 0, atWork: '', joinedAt: now,
      })
      if (login) await tx.create('logins', { _id: login, personId: id })
    },
  })
}

/** Each role where it is held: at the station, its township or the centre. */
const postsOf = (roles: readonly FoundingRole[], path: StationPath, now: string): Post[] =>
  roles.map((role) => ({ role, place: isAppointed(role) ? placeAt(path, appointmentRule(role, dayOf(now)).level) : path.station }))

/** Whoever joined by herself before is that person, whatever her id: what she lacks of the file's roles is added. */
async function rolesStep(store: Store, plan: FoundingPlan, { id, station, roles }: FoundingPerson, personId: string, now: string): Promise<void> {
  const known = await store.get('people', personId)
  if (known?.station !== station) {
    plan.differences.push(`${id} 的 login 是别的站的人，没有动 · login belongs to somebody of another station, left as it is`)
    return
  }
  const missing = postsOf(roles, known, now).filter(({ role, place }) => !holds(known.posts, role, place))
  if (missing.length === 0) return
  plan.steps.push({
    words: `给已登记的 ${id} 加上 ${missing.map(({ role }) => role).join('、')}（${known.stationName}） · add roles to who has joined`,
    run: (tx) => tx.replace('people', { ...known, posts: [...known.posts, ...missing] }),
  })
}

async function differ(store: Store, plan: FoundingPlan, known: Person, { id, station, roles, login }: FoundingPerson, now: string): Promise<void> {
  const missing = postsOf(roles, known, now).filter(({ role, place }) => !holds(known.posts, role, place))
  const unlinked = login !== undefined && !known.logins.includes(login) && (await store.get('logins', login)) === null
  if (missing.length > 0 || known.station !== station || unlinked) {
    plan.differences.push(`${id} 已有，与文件不同，保持原样（角色、登录请在站里改） · exists with other values, left as it is`)
  }
}

function stationOf(county: CountyFile, station: string): Home {
  for (const township of county.townships) {
    const found = township.stations.find(({ id }) => id === station)
    if (found) return { name: found.name, centre: county.centre.id, subCentre: township.id, station }
  }
  throw new Error(`no station ${station}`)
}
