/** The books of a whole county: how long a round over all of them takes, what it costs, and when something changed by hand
 *  behind our back is found. */
import type { Store } from '../../cloudfunctions/store/port'
import type { World } from '../../cloudfunctions/store/simulated'
import { addMinutes } from '../../domain/calendar/shanghai'
import { personAccount } from '../../domain/points/account'
import type { RoundName } from '../../domain/report/round'
import { anAccount, aPerson, PATH } from '../../tests/factories'
import { each, layAll, openCountyAt } from './county'
import { EVERY_MS, timerOf } from './runs'

export const PEOPLE = 190_000
const SERVED_A_DAY = 5_000
const RUNS_A_DAY = (24 * 3_600_000) / EVERY_MS
const ROUNDS: readonly RoundName[] = ['people', 'purses']

const idOf = (n: number): string => `h${n}`
const year = (instant: string): string => instant.slice(0, 4)

const entry = (n: number, nth: number, at: string) => ({
  _id: `h${n}-${nth}`, ...PATH, personId: idOf(n), personName: '', class: 'credit' as const, orderId: '', activityName: '', startedAt: at, endedAt: addMinutes(at, 60), minutes: 60,
  placeName: '', content: '', organisation: '', personInCharge: '', confirmers: ['granny', 'head'] as [string, string], ruleVersion: '', confirmedAt: at,
})
const transfer = (n: number, nth: number, at: string) => ({
  _id: `t${n}-${nth}`, from: 'mint', to: personAccount(idOf(n)), purse: personAccount(idOf(n)), points: 10, kind: 'service' as const, words: '', cause: '', ruleVersion: '', at,
})

async function layBooks(world: World, people: number): Promise<void> {
  // Nobody is at work when it begins.
  const at = addMinutes(world.clock.now(), -24 * 60)
  await layAll(world, 'people', each(people, (n) => aPerson(idOf(n))))
  await layAll(world, 'hourEntries', each(people, (n) => entry(n, 0, at)))
  await layAll(world, 'hourTallies', each(people, (n) => ({ _id: idOf(n), creditMinutes: 60, honoraryMinutes: 0, byYear: { [year(at)]: 60 }, entries: 1 })))
  await layAll(world, 'accounts', each(people, (n) => anAccount({ _id: personAccount(idOf(n)), holder: idOf(n), balance: 10 })))
  await layAll(world, 'transfers', each(people, (n) => transfer(n, 0, at)))
}

/** A service confirmed: an entry and a transfer, and both sums. */
const serve = ({ store, clock }: World, n: number): Promise<void> => store.transact(async (tx) => {
  const [tally, purse] = [await tx.get('hourTallies', idOf(n)), await tx.get('accounts', personAccount(idOf(n)))]
  if (!tally || !purse) return
  const at = clock.now()
  await tx.create('hourEntries', entry(n, tally.rev, at))
  await tx.create('transfers', transfer(n, tally.rev, at))
  await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + 60, entries: tally.entries + 1, byYear: { ...tally.byYear, [year(at)]: (tally.byYear[year(at)] ?? 0) + 60 } })
  await tx.replace('accounts', { ...purse, balance: purse.balance + 10 })
})

/** Changed by hand, each in the books of somebody who does nothing else. */
const FORGED: Record<string, { n: number; finding: string; forge(store: Store, n: number): Promise<void> }> = {
  'a tally': { n: 1, finding: 'hours:h1', forge: (store, n) => store.transact(async (tx) => { const it = await tx.get('hourTallies', idOf(n)); if (it) await tx.replace('hourTallies', { ...it, creditMinutes: 600 }) }) },
  'a balance': { n: 2, finding: 'balance:h2', forge: (store, n) => store.transact(async (tx) => { const it = await tx.get('accounts', personAccount(idOf(n))); if (it) await tx.replace('accounts', { ...it, balance: 500 }) }) },
  'an old entry': { n: 3, finding: 'hours:h3', forge: (store, n) => store.transact(async (tx) => { const it = await tx.get('hourEntries', `h${n}-0`); if (it) await tx.replace('hourEntries', { ...it, minutes: 600 }) }) },
  'an old transfer': { n: 4, finding: 'balance:h4', forge: (store, n) => store.transact(async (tx) => { const it = await tx.get('transfers', `t${n}-0`); if (it) await tx.replace('transfers', { ...it, points: 500 }) }) },
}

export async function wholeBooks(people: number, days: number): Promise<void> {
  const began = performance.now()
  const servedADay = Math.round((SERVED_A_DAY * people) / PEOPLE)
  const world = await openCountyAt('2026-06-01T00:00:00.000Z')
  await layBooks(world, people)
  const run = timerOf(world)
  const found = new Map<string, number>()
  const hours = new Map<string, number[]>()
  const trips: number[] = []
  let longest = 0
  let served = 0
  for (let day = 1; day <= days; day += 1) {
    if (day === 2) for (const { n, forge } of Object.values(FORGED)) await forge(world.store, n)
    let spent = 0
    for (let nth = 0; nth < RUNS_A_DAY; nth += 1) {
      for (; served < servedADay * (day - 1 + nth / RUNS_A_DAY);) await serve(world, 10 + ((served += 1) % (people - 10)))
      const one = await run()
      spent += one.trips
      longest = Math.max(longest, one.ms)
    }
    trips.push(spent)
    for (const { _id, startedAt, finishedAt } of await world.store.getMany('rounds', ROUNDS)) {
      if (finishedAt >= startedAt) hours.set(_id, [...(hours.get(_id) ?? []), (Date.parse(finishedAt) - Date.parse(startedAt)) / 3_600_000])
    }
    const open = (await world.store.getMany('findings', Object.values(FORGED).map(({ finding }) => finding))).map(({ _id }) => _id)
    for (const [what, { finding }] of Object.entries(FORGED)) if (!found.has(what) && open.includes(finding)) found.set(what, day - 1)
  }
  const later = trips.slice(2)
  console.log(`\n## the books of ${people.toLocaleString('en')}, ${servedADay.toLocaleString('en')} services a day, ${days} days\n`)
  console.log(`Longest run ${(longest / 1000).toFixed(1)} s. Round trips of the timer: first day ${trips[0]?.toLocaleString('en')}, later ${Math.round(later.reduce((sum, one) => sum + one, 0) / Math.max(1, later.length)).toLocaleString('en')} a day. Real time ${((performance.now() - began) / 1000).toFixed(0)} s.\n`)
  console.log('| round | first, hours | later, hours at most |\n|---|---|---|')
  for (const [name, [first = 0, ...others]] of hours) console.log(`| ${name} | ${first.toFixed(1)} | ${Math.max(0, ...others).toFixed(1)} |`)
  console.log('\n| changed by hand on the second day | found after days |\n|---|---|')
  for (const what of Object.keys(FORGED)) console.log(`| ${what} | ${found.get(what) ?? 'not found'} |`)
}
