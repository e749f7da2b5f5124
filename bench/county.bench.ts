/** A county of 衡阳县's size moves in through the actions people use, sheet by sheet, and is then looked at. What counts is
 *  the ratio to bare inserts of the same documents in the same run, and the round trips; seconds belong to the machine.
 *
 *  npm run bench -- county [--people N]     (190,000 without) */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registry } from '../cloudfunctions/actions/registry'
import { movableClock } from '../cloudfunctions/kernel/clock'
import { humanFirst } from '../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../cloudfunctions/kernel/dispatch'
import { seededIds } from '../cloudfunctions/kernel/ids'
import { counted, type CountedStore } from '../cloudfunctions/store/counted'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import type { ActionName } from '../domain/actions'
import type { InputOf } from '../domain/contracts'
import type { RosterKind } from '../domain/roster/vocab'
import { NOW } from '../tests/factories'
import { openRosterCounty, rosterCounty, type RosterCounty } from '../tests/roster/rosterCounty'
import { insertRaw } from './county/raw'
import { settleRest, stationsOf } from './county/settle'
import { gridSheet, HENGYANG, siteSheet, stationSheet, teamSheet, townshipSheet, volunteerSheet, volunteerSheets, type CountySize } from './county/sheets'

const at = process.argv.indexOf('--people')
const size: CountySize = at < 0 ? HENGYANG : { ...HENGYANG, people: Number(process.argv[at + 1]) }
const folder = mkdtempSync(join(tmpdir(), 'county-'))
const file = join(folder, 'county.db')
const say = (...words: unknown[]): void => console.log(...words)
const seconds = (since: number): number => (performance.now() - since) / 1000
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
const peak = (): string => megabytes(process.resourceUsage().maxRSS * 1024)

async function open(): Promise<{ county: RosterCounty; store: CountedStore }> {
  const store = counted(openSqlite({ file }))
  const { files } = await openRosterCounty(store, 0, 0)
  const dispatch = createDispatch({ registry, store, files, clock: movableClock(NOW), ids: seededIds(3), contentCheck: humanFirst, log: () => undefined })
  return { county: rosterCounty(store, files, dispatch), store }
}

interface Spent {
  making: number
  checking: number
  applying: number
}

async function moveIn(county: RosterCounty): Promise<Spent> {
  const spent: Spent = { making: 0, checking: 0, applying: 0 }
  const bring = async (kind: RosterKind, make: () => Buffer): Promise<void> => {
    const begun = performance.now()
    const sheet = make()
    const made = performance.now()
    const checked = await county.send('wu', kind, sheet)
    const judged = performance.now()
    const done = await county.apply('ma', checked.jobId)
    spent.making += (made - begun) / 1000
    spent.checking += (judged - made) / 1000
    spent.applying += seconds(judged)
    say(`  ${kind}: ${done.rows} rows, ${done.added} added, ${done.badRows} bad; sheet ${megabytes(sheet.length)}; sent and checked ${((judged - made) / 1000).toFixed(1)} s, applied ${seconds(judged).toFixed(1)} s; peak ${peak()}`)
    if (done.added !== done.rows) throw new Error('not every row went in')
  }
  await bring('township', () => townshipSheet(size))
  await bring('station', () => stationSheet(size))
  await bring('site', () => siteSheet(size))
  await bring('grid', () => gridSheet(size))
  await bring('team', () => teamSheet(size))
  for (let n = 0; n < volunteerSheets(size); n += 1) await bring('volunteer', () => volunteerSheet(size, n))
  return spent
}

/** Median of some calls, warm. */
async function look<N extends ActionName>(county: RosterCounty, store: CountedStore, who: string, action: N, input: InputOf<N>, what = ''): Promise<void> {
  const times: number[] = []
  let trips = 0
  let bytes = 0
  for (let n = 0; n < 41; n += 1) {
    store.reset()
    const begun = performance.now()
    const answer = await county.does(who, action, input)
    times.push(performance.now() - begun)
    trips = store.total()
    bytes = JSON.stringify(answer).length
  }
  const sorted = times.sort((a, b) => a - b)
  say(`| ${action} ${what} | ${trips} | ${sorted[20]?.toFixed(2)} | ${sorted[38]?.toFixed(2)} | ${bytes} |`)
}

async function lookAround(county: RosterCounty, store: CountedStore): Promise<void> {
  const [station] = await stationsOf(store)
  if (!station) throw new Error('no station')
  const [person] = (await store.query('people', { where: { station: station._id }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items
  if (!person) throw new Error('nobody at the station')
  const [team] = (await store.query('teams', { where: { station: station._id }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items
  if (!team) throw new Error('no team at the station')
  await store.transact(async (tx) => {
    const read = await tx.get('people', person._id)
    if (read) await tx.replace('people', { ...read, logins: ['wx-she'], posts: [...read.posts, { role: 'stationHead', place: station._id }] })
    await tx.create('logins', { _id: 'wx-she', personId: person._id })
  })
  say('\n| action | round trips | ms, median | ms, 95 % | characters answered |\n|---|---|---|---|---|')
  await look(county, store, 'she', 'place.detail', { placeId: station._id })
  await look(county, store, 'she', 'team.detail', { teamId: team._id })
  await look(county, store, 'she', 'person.neighbours', { beginsWith: '王' }, '王…')
  await look(county, store, 'she', 'appointment.find', { beginsWith: '王' }, '王…')
  await look(county, store, 'she', 'workbench.waiting', {})
  await look(county, store, 'she', 'order.feed', { scope: 'station' }, 'my station')
  await look(county, store, 'she', 'order.feed', { scope: 'county' }, 'whole county')
}

async function measure(): Promise<void> {
  const { county, store } = await open()
  say(`1 centre, ${size.townships} townships, ${size.stations} stations, ${size.bases + size.posts} bases and posts, ${size.grids} grids, ${size.teams} teams, ${size.people} volunteers with hours`)
  const begun = performance.now()
  const { making, checking, applying } = await moveIn(county)
  const moved = seconds(begun) - making
  const trips = store.total()
  say(`moved in: ${moved.toFixed(0)} s (sent and checked ${checking.toFixed(0)}, applied ${applying.toFixed(0)}; sheets made in ${making.toFixed(0)} s beside); ${trips} round trips; peak of the whole process ${peak()}`)
  say('straight through the store, not measured:', await settleRest(store))
  await lookAround(county, store)
  await store.close()
  say(`\ndatabase: ${megabytes(statSync(file).size)}`)
  const raw = insertRaw(file, join(folder, 'raw.db'))
  say(`bare inserts of the same people, contacts, entries and tallies: ${raw.toFixed(1)} s, ${megabytes(statSync(join(folder, 'raw.db')).size)}; applying ÷ bare = ${(applying / raw).toFixed(1)}, moving in ÷ bare = ${(moved / raw).toFixed(1)}`)
}

measure().finally(() => rmSync(folder, { recursive: true, force: true })).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
