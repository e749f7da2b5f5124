/** A small county on any store, and its people's voices: tests say who does what and read the reply. One station, one
 *  shop, one villager, as many volunteers as asked. */
import { memoryFiles, type Files } from '../cloudfunctions/kernel/files'
import { registry } from '../cloudfunctions/actions/registry'
import { cardOf, type ActionName } from '../domain/actions'
import type { AnswerOf, InputOf, Reply } from '../domain/contracts'
import { GUESSED_REASONS, LIMIT_REASONS } from '../domain/limit/limitRules'
import { budgetAccount, MINT } from '../domain/points/account'
import type { Post, Role } from '../domain/ground/post'
import type { Reason } from '../domain/ground/refusal'
import { commonRefusals } from '../domain/ground/refusals'
import type { LogLine } from '../cloudfunctions/kernel/answer'
import { movableClock, type MovableClock } from '../cloudfunctions/kernel/clock'
import { humanFirst } from '../cloudfunctions/kernel/contentCheck'
import { createDispatch, type Deps } from '../cloudfunctions/kernel/dispatch'
import { seededIds } from '../cloudfunctions/kernel/ids'
import { inBatches } from '../cloudfunctions/store/inBatches'
import type { Store, Tx } from '../cloudfunctions/store/port'
import { NOW, PATH, STATION_NAME } from './factories'

export interface County {
  clock: MovableClock
  log: LogLine[]
  store: Store
  /** What phones upload to, and what is kept. */
  files: Files
  /** Sends one call; a write gets a fresh request id unless one is given. */
  ask<N extends ActionName>(personId: string, action: N, input: InputOf<N>, requestId?: string, actFor?: string): Promise<Reply<AnswerOf<N>>>
  /** The answer of a call that must succeed. */
  does<N extends ActionName>(personId: string, action: N, input: InputOf<N>): Promise<AnswerOf<N>>
  /** The reason of a call that must be refused. */
  refused<N extends ActionName>(personId: string, action: N, input: InputOf<N>): Promise<Reason>
}

export interface CountyOptions {
  volunteers?: number
  budget?: number
  retry?: Deps['retry']
  seed?: number
  /** When it is there first. */
  now?: string
  /** As whom she is signed in. */
  loginOf?(personId: string): string
  /** Which network they call from; missing where the platform says nothing. */
  addressOf?(personId: string): string
  contentCheck?: Deps['contentCheck']
  /** What seals ID numbers; missing where none are kept. */
  sealing?: Deps['sealing']
  /** WeChat behind the county; missing for one machine. */
  openApi?: Deps['openApi']
  /** Where files lie; missing: in memory. */
  files?: Files
  /** Calls go there instead of to a dispatch of their own: a function as it is deployed, and its clock. */
  deployed?: { call(login: string, data: unknown): Promise<unknown>; clock: MovableClock }
}

const POSTS: Record<string, Role[]> = {
  granny: [],
  grandpa: [],
  grid: ['gridWorker', 'volunteer'],
  head: ['stationHead'],
  worker: ['civilizationWorker'],
  keeper: ['shopKeeper'],
  officer: ['safeguardingOfficer'],
  supervisor: ['villageSupervisor'],
}

export const volunteerIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `v${index + 1}`)

export async function openCounty(store: Store, options: CountyOptions = {}): Promise<County> {
  const { volunteers = 3, budget = 1000 } = options
  await settleCounty(store, volunteers, budget)
  return voicesOf(store, options)
}

/** The voices of a county that is settled already. */
export function voicesOf(store: Store, options: CountyOptions = {}): County {
  const { seed = 1, loginOf = (personId: string) => `wx-${personId}` } = options
  const clock = options.deployed?.clock ?? movableClock(options.now ?? NOW)
  const log: LogLine[] = []
  const files = options.files ?? memoryFiles()
  const dispatch = createDispatch({ registry, store, files, openApi: options.openApi, sealing: options.sealing, clock, ids: seededIds(seed), contentCheck: options.contentCheck ?? humanFirst, log: (line) => log.push(line), retry: options.retry })
  const send = options.deployed?.call ?? ((login: string, call: unknown, personId: string) => dispatch(call, { login, ...(options.addressOf ? { address: options.addressOf(personId) } : {}) }))
  let sent = 0
  const county: County = {
    clock,
    log,
    store,
    files,
    async ask(personId, action, input, requestId = `request-${(sent += 1)}`, actFor) {
      const reply = (await send(loginOf(personId), { action, input, requestId, ...(actFor ? { actFor } : {}) }, personId)) as Reply<never>
      if (!reply.ok) mustBeDeclared(action, reply.reason)
      return reply
    },
    async does(personId, action, input) {
      const reply = await county.ask(personId, action, input)
      if (!reply.ok) throw new Error(`${personId} ${action}: ${reply.reason}`)
      return reply.data
    },
    async refused(personId, action, input) {
      const reply = await county.ask(personId, action, input)
      if (reply.ok) throw new Error(`${personId} ${action} was not refused`)
      return reply.reason
    },
  }
  return county
}

/** A card is the whole of what its action may refuse; what any action may give is not repeated there. */
function mustBeDeclared(action: ActionName, reason: Reason): void {
  const declared = reason in commonRefusals || cardOf(action).refusals?.includes(reason) || limitReasons(action).includes(reason)
  if (!declared) throw new Error(`${action} gave ${reason}, which its card does not declare`)
}

/** A limit on a card says its own reason. */
function limitReasons(action: ActionName): Reason[] {
  const { atMost, guessed } = cardOf(action)
  return [...(atMost ? [LIMIT_REASONS[atMost]] : []), ...(guessed ? GUESSED_REASONS : [])]
}

async function settleCounty(store: Store, volunteers: number, budget: number): Promise<void> {
  const people: [string, Role[]][] = [...Object.entries(POSTS), ...volunteerIds(volunteers).map((id): [string, Role[]] => [id, ['volunteer']])]
  await store.transact(async (tx) => {
    const { station } = PATH
    await tx.create('places', {
      _id: station, kind: 'station', name: STATION_NAME, ...PATH, phone: '0700-1234567', openingHours: '每天 8:00–21:00',
    })
    await tx.create('accounts', { _id: budgetAccount(station), kind: 'budget', holder: station, balance: budget, held: 0, nextExpiry: '', warnOn: '' })
    if (budget > 0) await tx.create('transfers', {
      _id: `budget:${station}:2026`, from: MINT, to: budgetAccount(station), purse: budgetAccount(station), points: budget,
      kind: 'budget', words: '村民代表会议通过的2026年积分预算', cause: '', ruleVersion: '', at: NOW,
    })
    await tx.create('goods', { _id: 'soap', market: station, name: '肥皂', unit: '块', picture: 'soap', price: 20, stock: 9, reserved: 0 })
  })
  await inBatches(store, people, (tx, [id, roles]) => settlePerson(tx, id, roles), 3)
}

async function settlePerson(tx: Tx, id: string, roles: Role[]): Promise<void> {
  const posts: Post[] = [{ role: 'villager' as Role }, ...roles.map((role) => ({ role }))].map(({ role }) => ({ role, place: role === 'safeguardingOfficer' ? PATH.centre : PATH.station }))
  // Volunteers of a village that came by its roster.
  const known = roles.includes('volunteer') ? { known: { by: 'roster' as const, at: NOW, byId: 'head' } } : {}
  await tx.create('people', { _id: id, ...PATH, ...known, name: `乡亲${id}`, stationName: STATION_NAME, posts, logins: [`wx-${id}`], openClaims: 0, atWork: '', joinedAt: NOW })
  await tx.create('logins', { _id: `wx-${id}`, personId: id })
  if (id === 'granny' || id === 'grandpa') {
    await tx.create('contacts', { _id: `person:${id}`, phone: '13800001234', address: `柳湾村${id}家` })
  }
}

/** A story's ground, told on days of its own: what it may have been too many of on one day is not its subject. */
async function forgetTold({ store }: County, personId: string): Promise<void> {
  await store.transact(async (tx) => { if (await tx.get('tallies', personId)) await tx.remove('tallies', personId) })
}

/** A wish for `seats` people, accepted: its order is open. @returns the order's id. */
export async function openOrderFor(county: County, seats: number, owner: 'granny' | 'grandpa' = 'granny'): Promise<string> {
  await forgetTold(county, owner)
  const { wishId } = await county.does(owner, 'wish.tell', {
    title: '端午想吃手工粽子', category: 'food', when: { kind: 'anytime' }, seats, stationId: PATH.station,
  })
  await county.does('head', 'wish.accept', { wishId })
  return wishId
}

/** One volunteer's whole service on an order, confirmed by both sides. */
export async function serve(county: County, orderId: string, personId: string, minutes: number): Promise<{ points: number }> {
  await county.does(personId, 'order.checkIn', { orderId })
  county.clock.advance({ minutes })
  await county.does(personId, 'order.checkOut', { orderId })
  const claimId = `${orderId}:${personId}`
  await county.does('granny', 'hours.confirm', { claimId })
  return county.does('head', 'hours.confirm', { claimId })
}

/** Somebody who has just registered and wants to help: no station knows her yet. @returns her id. */
export async function firstTimer(county: County, login: string): Promise<string> {
  const { personId } = await county.does(login, 'person.join', { name: `新来的${login}`, stationId: PATH.station, isFourteen: true })
  await county.does(login, 'person.volunteer', { isAdult: true, skills: '', phone: '13800006666' })
  return personId
}
