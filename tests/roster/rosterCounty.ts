/** A county for rosters on any store: a centre with 吴管理员 and 马调度, townships with stations, and somebody who sends a
 *  sheet the whole way: piece by piece, checked call by call, applied call by call. */
import { createDispatch, type Dispatch } from '../../cloudfunctions/kernel/dispatch'
import { memoryFiles, type Files } from '../../cloudfunctions/kernel/files'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import { registry } from '../../cloudfunctions/actions/registry'
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import type { Store, Tx } from '../../cloudfunctions/store/port'
import type { ActionName } from '../../domain/actions'
import type { AnswerOf, InputOf, Reply } from '../../domain/contracts'
import type { Role } from '../../domain/ground/post'
import type { RosterJobView } from '../../domain/roster/contract'
import { SHEET_LIMITS, type RosterKind } from '../../domain/roster/vocab'
import { NOW } from '../factories'

export const CENTRE = 'hengyang'

export interface RosterCounty {
  store: Store
  files: Files
  ask<N extends ActionName>(who: string, action: N, input: InputOf<N>): Promise<Reply<AnswerOf<N>>>
  does<N extends ActionName>(who: string, action: N, input: InputOf<N>): Promise<AnswerOf<N>>
  /** Sends the sheet, and leaves it there. @returns the job's id. */
  lay(who: string, kind: RosterKind, sheet: Buffer): Promise<string>
  /** Sends the sheet and has it checked. */
  send(who: string, kind: RosterKind, sheet: readonly (readonly string[])[] | Buffer): Promise<RosterJobView>
  /** Takes the good rows in, to the end. */
  apply(who: string, jobId: string): Promise<RosterJobView>
}

/** Stations 村1 … by township 镇1 …; each row of people asks for one of them by name. */
export async function openRosterCounty(store: Store, townships = 2, stationsEach = 2): Promise<RosterCounty> {
  await store.transact((tx) => settle(tx, townships, stationsEach))
  const files = memoryFiles()
  const dispatch = createDispatch({ registry, store, files, clock: movableClock(NOW), ids: seededIds(7), contentCheck: humanFirst, log: () => undefined })
  return rosterCounty(store, files, dispatch)
}

/** Over all counties of a test file: two voices on one store never share a request id. */
let sent = 0

export function rosterCounty(store: Store, files: Files, dispatch: Dispatch, login = (who: string) => `wx-${who}`): RosterCounty {
  const county: RosterCounty = {
    store, files,
    ask: (who, action, input) => dispatch({ action, input, requestId: `request-${(sent += 1)}` }, { login: login(who) }) as never,
    async does(who, action, input) {
      const reply = await county.ask(who, action, input)
      if (!reply.ok) throw new Error(`${who} ${action}: ${reply.reason}`)
      return reply.data
    },
    async lay(who, kind, bytes) {
      const parts = Math.max(1, Math.ceil(bytes.length / SHEET_LIMITS.partBytes))
      const { jobId } = await county.does(who, 'roster.begin', { kind, fileName: '名册.xlsx', parts })
      for (let part = 0; part < parts; part += 1) {
        await county.does(who, 'roster.part', { jobId, part, bytes: bytes.subarray(part * SHEET_LIMITS.partBytes, (part + 1) * SHEET_LIMITS.partBytes).toString('base64') })
      }
      return jobId
    },
    async send(who, kind, sheet) {
      const jobId = await county.lay(who, kind, Buffer.isBuffer(sheet) ? sheet : writeXlsx([{ name: '表', widths: [], rows: sheet }]))
      let view = await county.does(who, 'roster.check', { jobId })
      while (view.state === 'uploaded') view = await county.does(who, 'roster.check', { jobId })
      return view
    },
    async apply(who, jobId) {
      let view = await county.does(who, 'roster.apply', { jobId, seen: true })
      while (view.state === 'applying') view = await county.does(who, 'roster.apply', { jobId, seen: true })
      return view
    },
  }
  return county
}

async function settle(tx: Tx, townships: number, stationsEach: number): Promise<void> {
  const at = { phone: '0734-1234567', openingHours: '每天 8:00–21:00' }
  await tx.create('places', { _id: CENTRE, kind: 'centre', name: '衡阳县', centre: CENTRE, subCentre: '', station: '', ...at })
  await settlePerson(tx, 'wu', '吴管理员', 'systemAdmin', CENTRE, '镇1', '村1')
  await settlePerson(tx, 'ma', '马调度', 'dispatcher', CENTRE, '镇1', '村1')
  for (let t = 1; t <= townships; t += 1) {
    const subCentre = `镇${t}`
    await tx.create('places', { _id: subCentre, kind: 'subCentre', name: subCentre, centre: CENTRE, subCentre, station: '', ...at })
    await settlePerson(tx, `suo${t}`, '所长', 'subCentreHead', subCentre, subCentre, `村${(t - 1) * stationsEach + 1}`)
    for (let s = 1; s <= stationsEach; s += 1) {
      const station = `村${(t - 1) * stationsEach + s}`
      await tx.create('places', { _id: station, kind: 'station', name: `${station}新时代文明实践站`, centre: CENTRE, subCentre, station, ...at })
      await settlePerson(tx, `head-${station}`, '站长', 'stationHead', station, subCentre, station)
    }
  }
}

async function settlePerson(tx: Tx, id: string, name: string, role: Role, place: string, subCentre: string, station: string): Promise<void> {
  const posts = [{ role: 'villager' as const, place: station }, { role, place }]
  await tx.create('people', { _id: id, name, centre: CENTRE, subCentre, station, stationName: station, posts, logins: [`wx-${id}`], openClaims: 0, atWork: '', joinedAt: NOW })
  await tx.create('logins', { _id: `wx-${id}`, personId: id })
}

/** Everything of a collection of these ids' station, for comparing two ends. */
export async function peopleOf(store: Store, station: string) {
  const found = []
  let after: string | undefined
  do {
    const page = await store.query('people', { where: { station }, orderBy: { field: 'name', direction: 'asc' }, after, limit: 100 })
    found.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return found
}
