/** Every action, knocked at by every role, by somebody of another village and by nobody, with ids that really exist. */
import { ACTIONS, cardOf, type ActionName } from '../../domain/actions'
import { STRANGER_ACTIONS } from '../../domain/authorisation'
import { exampleOf, type Settled } from '../../domain/examples'
import type { Right } from '../../domain/ground/rights'
import { ROLE_LABELS, type Role } from '../../domain/ground/post'
import { newSealKey, sealingWith } from '../../cloudfunctions/kernel/sealing'
import { openCounty, openOrderFor, type County } from '../county'
import { aPerson, aPlace, PATH } from '../factories'
import { cardsAndDocuments, secretsIn } from '../privacy/secretCrawl'
import { openWholeStore, type WholeStore } from '../privacy/wholeStore'
import { questionsOf } from '../questions'
import { settleAll } from './settled'

const ROLES = Object.keys(ROLE_LABELS) as Role[]
/** What in an input is somebody's matter. */
const ABOUT_OTHERS = 'wishId orderId claimId redemptionId starId messageIds householdId headId jobId agencyId principalId mergeId otherId forPerson'.split(' ')

let whole: WholeStore
let county: County
let settled: Required<Settled>
/** An order under way: the one who took it up is told where to go. */
let liveId = ''
/** Every phone, address, identity number, login and file of a recording that lies there, by the cards' roles. */
let secrets: string[]

beforeAll(async () => {
  whole = openWholeStore()
  county = await openCounty(whole.store, { sealing: sealingWith(newSealKey('k1')) })
  settled = await settleAll(county)
  liveId = await openOrderFor(county, 1)
  await county.does('v2', 'order.claim', { orderId: liveId })
  for (const role of ROLES) await settleStranger(role)
  await settleAdministrator()
  secrets = [...secretsIn(...cardsAndDocuments(whole)).keys()]
})
afterAll(() => whole.close())

/** Runs the county in whose midst all this lies, and is nobody's neighbour. */
async function settleAdministrator(): Promise<void> {
  const home = { ...PATH, station: 'elsewhere' }
  await whole.store.transact(async (tx) => {
    await tx.create('places', aPlace({ _id: home.station, name: '别处站', ...home }))
    await tx.create('people', aPerson('admin', { name: '管理员', logins: ['wx-admin-of-the-county'], ...home, posts: [{ role: 'villager', place: 'elsewhere' }, { role: 'systemAdmin', place: PATH.centre }] }))
    await tx.create('logins', { _id: 'wx-admin-of-the-county', personId: 'admin' })
  })
}

/** Somebody of another village who holds one role there and nothing else. */
async function settleStranger(role: Role): Promise<void> {
  await whole.store.transact(async (tx) => {
    const place = { centre: PATH.centre, subCentre: 'far-town', station: 'far' }
    await tx.create('people', {
      _id: `far-${role}`, ...place, name: `外村${role}`, stationName: '远村站', posts: [{ role, place: 'far' }], logins: [`wx-far-${role}`], openClaims: 0, atWork: '', joinedAt: '',
    })
    await tx.create('logins', { _id: `wx-far-${role}`, personId: `far-${role}` })
    if (role === 'villager') await tx.create('places', { _id: 'far', kind: 'station', name: '远村站', ...place, phone: '', openingHours: '' })
  })
}

const actions = Object.keys(ACTIONS) as ActionName[]
const rows = actions.flatMap((action) => ROLES.map((role): [ActionName, Role] => [action, role]))

test.each(rows)('%s by a %s of another village', async (action, role) => {
  const rights: readonly Right[] = cardOf(action).may.filter((right) => right.role === role)
  for (const input of questionsOf(action, settled)) {
    const reply = await county.ask(`far-${role}`, action, input as never)
    if (rights.length === 0) expect(reply).toMatchObject({ ok: false, reason: 'NOT_ALLOWED' })
    // Nothing here is hers or her village's: only a right that reaches anywhere opens another's matter.
    const aboutOthers = ABOUT_OTHERS.some((key) => key in input)
    if (reply.ok && aboutOthers) expect(rights.map((right) => right.where)).toContain('anywhere')
    expect(reply).not.toMatchObject({ reason: 'FAULT' })
    expect(secrets.filter((secret) => JSON.stringify(reply).includes(secret))).toEqual([])
  }
})

test.each(actions)('%s by the administrator of the very county gives no phone and no address', async (action) => {
  for (const asked of [...questionsOf(action, settled), ...questionsOf(action, { ...settled, wishId: liveId, orderId: liveId })]) {
    const reply = await county.ask('admin-of-the-county', action, asked as never)
    expect(reply).not.toMatchObject({ reason: 'FAULT' })
    expect(secrets.filter((secret) => JSON.stringify(reply).includes(secret))).toEqual([])
  }
})

test('the administrator is known, and holds her post', async () => {
  expect(await county.does('admin-of-the-county', 'person.me', {})).toMatchObject({ personId: 'admin' })
})

test('and yet they are there to be told, to who took the wish up', async () => {
  const told = JSON.stringify(await county.does('v2', 'order.whereToGo', { orderId: liveId }))
  expect(secrets.filter((secret) => told.includes(secret))).toEqual(['13800001234', '柳湾村granny家'])
})

test.each(actions)('%s by nobody at all', async (action) => {
  const reply = await county.ask(`nobody-${action}`, action, exampleOf(action, settled) as never)
  expect(reply).toMatchObject(STRANGER_ACTIONS.includes(action) ? { ok: true } : { ok: false, reason: 'NOT_JOINED' })
})

test('what strangers did changed nothing of hers', async () => {
  expect(await county.does('granny', 'order.detail', { orderId: settled.wishId })).toMatchObject({ state: 'confirmed', seatsTaken: 1 })
  expect((await county.does('v1', 'market.mine', {})).redemptions).toMatchObject([{ state: 'reserved' }])
})

test('a stranger reads what an order is, and no name', async () => {
  const detail = await county.does('far-villager', 'order.detail', { orderId: settled.wishId })
  expect(detail).toMatchObject({ beneficiaryName: '', claims: [], mine: null })
  expect(JSON.stringify(detail)).not.toMatch(/乡亲(granny|v1|head)/)
})
