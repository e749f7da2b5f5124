/** The demo county: a small living county, made by playing the real actions with a moved clock, so that its ledgers,
 *  tallies and time lines are what the product itself would have written. Only what no action makes (places, people,
 *  goods, the year's budgets, hours from before) is written directly, in balanced form. */
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { registry } from '../../cloudfunctions/actions/registry'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch, type Dispatch } from '../../cloudfunctions/kernel/dispatch'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import type { CollectionName } from '../../domain/collections'
import { inBatches } from '../../cloudfunctions/store/inBatches'
import type { NewDoc, Store } from '../../cloudfunctions/store/port'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { addDays, dayOf, instantAt } from '../../domain/calendar/shanghai'
import { demoLogin } from '../demoDoor'
import { agencySteps } from './agencies'
import { starDocuments } from './stars'
import { appointed } from './appointments'
import { budgetAccounts, budgetTransfers } from './budgets'
import { GRIDS } from './grids'
import { openingHours } from './openingHours'
import { householdPointsSteps } from './householdPoints'
import { householdDocuments, householdOf } from './households'
import { contactDocuments, loginDocuments, peopleDocuments } from './people'
import { cellDocuments, placeDocuments } from './places'
import { REDEMPTIONS } from './redemptions'
import { goodsDocuments } from './shelf'
import { WISHES_OF_ONE_TWICE } from './registeredTwice'
import { redemptionSteps, wishSteps, type Step } from './steps'
import { teamSteps } from './teams'
import { WISHES_ELSEWHERE } from './wishesElsewhere'
import { WISHES_OF_QINGHE } from './wishesOfQinghe'

const SEED = 20_260_101
/** Older than the first opening entry. */
const JOINED_DAYS_AGO = 1_600
const FIRST_TIMER_DAYS_AGO = 2
const BUDGET_DAYS_AGO = 100
/** When the day's jobs run while the story is played. */
const JOBS_HOUR = 3

/** Fills an empty store. The same store content comes of the same `now`. @throws Error when an action refuses. */
export async function makeCounty(store: Store, now: string): Promise<void> {
  await writeGround(store, now)
  const steps = [...WISHES_OF_QINGHE, ...WISHES_ELSEWHERE, ...WISHES_OF_ONE_TWICE].flatMap((story) => wishSteps(story, now))
  steps.push(...REDEMPTIONS.flatMap((story) => redemptionSteps(story, now)))
  steps.push(...agencySteps(now), ...teamSteps(now))
  steps.push(...householdPointsSteps(now))
  steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  await play(steps, store, now)
}

async function writeGround(store: Store, now: string): Promise<void> {
  const ago = (days: number) => instantAt(addDays(dayOf(now), -days), 9)
  const { entries, tallies } = openingHours(now)
  const places = placeDocuments(now)
  const { people, appointments } = appointed(peopleDocuments(ago(JOINED_DAYS_AGO), ago(FIRST_TIMER_DAYS_AGO)), now)
  await create(store, 'places', places)
  await create(store, 'mapCells', cellDocuments(places))
  await create(store, 'grids', GRIDS)
  await create(store, 'people', people.map((person) => ({ ...person, household: householdOf(person._id) })))
  await create(store, 'appointments', appointments)
  await create(store, 'households', householdDocuments(ago(JOINED_DAYS_AGO)))
  await create(store, 'logins', loginDocuments())
  await create(store, 'contacts', contactDocuments())
  await create(store, 'goods', goodsDocuments())
  await create(store, 'accounts', budgetAccounts())
  await create(store, 'transfers', budgetTransfers(ago(BUDGET_DAYS_AGO)))
  await create(store, 'hourEntries', entries)
  await create(store, 'hourTallies', tallies)
  await create(store, 'starAwards', starDocuments(tallies, now))
}

async function create<C extends CollectionName>(store: Store, collection: C, documents: readonly NewDoc<C>[]): Promise<void> {
  await inBatches(store, documents, (tx, document) => tx.create(collection, document))
}

async function play(steps: readonly Step[], store: Store, now: string): Promise<void> {
  const clock = movableClock(steps[0]?.at ?? now)
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock, ids: seededIds(SEED), contentCheck: humanFirst, log: () => undefined })
  let day = dayOf(clock.now())
  for (const [i, step] of steps.entries()) {
    for (; day < dayOf(step.at); day = addDays(day, 1)) {
      clock.moveTo(instantAt(addDays(day, 1), JOBS_HOUR))
      await runJobs({ store, clock })
    }
    clock.moveTo(step.at)
    await playOne(step, `demo-${String(i).padStart(4, '0')}`, dispatch)
  }
  clock.moveTo(now)
  await runJobs({ store, clock })
}

async function playOne({ at, who, action, input, learn }: Step, requestId: string, dispatch: Dispatch): Promise<void> {
  const answer = await dispatch({ action, input: input(), requestId }, { login: demoLogin(who) })
  if (!answer.ok) throw new Error(`the demo county cannot be made: ${action} by ${who} at ${at} is refused (${answer.reason})`)
  learn(answer.data)
}
