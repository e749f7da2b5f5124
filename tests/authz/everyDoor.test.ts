/** Every action, knocked at by every role, by somebody of another village and by nobody, with ids that really exist. */
import { ACTIONS, type ActionName } from '../../domain/actions'
import { AUTHORISATION, STRANGER_ACTIONS, type Right } from '../../domain/authorisation'
import { ROLE_LABELS, type Role } from '../../domain/person/post'
import { openSimulated, type World } from '../../cloudfunctions/store/simulated'
import { openCounty, openOrderFor, serve, type County } from '../county'
import { newTicket } from '../../domain/media/media'
import { aPerson, NOW, PATH } from '../factories'
import { settleStar } from '../stars'
import { inputsAbout } from './inputs'

const ROLES = Object.keys(ROLE_LABELS) as Role[]
const SECRETS = ['13800001234', '柳湾村granny家']

let world: World
let county: County
let inputs: ReturnType<typeof inputsAbout>
/** An order under way: the one who took it up is told where to go. */
let liveId = ''

beforeAll(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  const wishId = await openOrderFor(county, 1)
  await county.does('v1', 'order.claim', { orderId: wishId })
  await serve(county, wishId, 'v1', 120)
  const { redemptionId, code } = await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  await county.does('new-phone', 'person.claimIdentity', { name: '乡亲granny', stationId: PATH.station, lost: true })
  const { householdId } = await county.does('head', 'household.found', { headId: 'head', name: '站长家' })
  const identityClaimId = (await county.does('head', 'person.loginsToApprove', {})).claims[0]?.claimId ?? ''
  const { teamId } = await county.does('head', 'team.create', { kind: 'squad', placeId: PATH.station, name: '柳湾电工分队', capacity: 30 })
  await county.does('v2', 'team.join', { teamId })
  const { licenceId } = await county.does('v2', 'team.tellLicence', { kind: 'electrician', until: '2030-01-01' })
  const { trainingId } = await county.does('head', 'team.recordTraining', { placeId: PATH.station, name: '护学', minutes: 60, organiser: '柳湾站', day: '2026-05-20', purpose: 'children' })
  const { coverId } = await county.does('head', 'team.createCover', { placeId: PATH.station, insurer: '某某保险', amountYuan: 100_000, from: '2026-01-01', until: '2026-12-31' })
  const teamCode = (await county.does('head', 'team.detail', { teamId })).joinCode
  const { jobId } = await county.does('head', 'roster.begin', { kind: 'person', fileName: '名册.xlsx', parts: 1 })
  await county.does('head', 'agency.begin', { principalId: 'granny', agentId: 'v1', scopes: ['wishes'], bothHere: true })
  const { appointmentId } = await county.does('head', 'appointment.propose', { personId: 'v3', role: 'appraiser', until: '2026-12-31' })
  const { mergeId } = await county.does('v3', 'person.askMerge', { name: '乡亲granny', stationId: PATH.station })
  const starId = await settleStar(world.store, 'v1')
  inputs = inputsAbout({ mergeId, starId, appointmentId, jobId, mediaId: await settlePhoto(wishId), licenceId, trainingId, coverId, householdId, teamId, teamCode, identityClaimId, wishId, claimId: `${wishId}:v1`, redemptionId, code })
  liveId = await openOrderFor(county, 1)
  await county.does('v2', 'order.claim', { orderId: liveId })
  for (const role of ROLES) await settleStranger(role)
  await settleAdministrator()
})

/** Runs the county in whose midst all this lies, and is nobody's neighbour. */
async function settleAdministrator(): Promise<void> {
  await world.store.transact(async (tx) => {
    await tx.create('people', aPerson('admin', { name: '管理员', ...PATH, station: 'elsewhere', posts: [{ role: 'villager', place: 'elsewhere' }, { role: 'systemAdmin', place: PATH.centre }] }))
    await tx.create('logins', { _id: 'wx-admin-of-the-county', personId: 'admin' })
  })
}

/** A photo of hers that all may see. */
async function settlePhoto(wishId: string): Promise<string> {
  const photo = { ...newTicket('photo', 'photo', { _id: 'granny', ...PATH }, NOW), state: 'passed', about: wishId, beneficiaryId: 'granny', fileId: 'media/photo.jpg' } as const
  await world.store.transact((tx) => tx.create('media', photo))
  return photo._id
}

/** Somebody of another village who holds one role there and nothing else. */
async function settleStranger(role: Role): Promise<void> {
  await world.store.transact(async (tx) => {
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
  const reply = await county.ask(`far-${role}`, action, inputs[action] as never)
  const rights: readonly Right[] = AUTHORISATION[action].filter((right) => right.role === role)
  if (rights.length === 0) expect(reply).toMatchObject({ ok: false, reason: 'NOT_ALLOWED' })
  // Nothing here is hers or her village's: only a right that reaches anywhere opens another's matter.
  const aboutOthers = 'wishId orderId claimId redemptionId starId messageIds householdId headId jobId agencyId principalId mergeId otherId'.split(' ').some((key) => key in (inputs[action] as object))
  if (reply.ok && aboutOthers) expect(rights.map((right) => right.where)).toContain('anywhere')
  expect(reply).not.toMatchObject({ reason: 'FAULT' })
  for (const secret of SECRETS) expect(JSON.stringify(reply)).not.toContain(secret)
})

test.each(actions)('%s by the administrator of the very county gives no phone and no address', async (action) => {
  const input = inputs[action] as object
  const alive = { ...input, ...('orderId' in input ? { orderId: liveId } : {}), ...('wishId' in input ? { wishId: liveId } : {}) }
  for (const asked of [input, alive]) {
    const reply = await county.ask('admin-of-the-county', action, asked as never)
    expect(reply).not.toMatchObject({ reason: 'FAULT' })
    for (const secret of SECRETS) expect(JSON.stringify(reply)).not.toContain(secret)
  }
})

test('and yet they are there to be told, to who took the wish up', async () => {
  const told = JSON.stringify(await county.does('v2', 'order.whereToGo', { orderId: liveId }))
  for (const secret of SECRETS) expect(told).toContain(secret)
})

test.each(actions)('%s by nobody at all', async (action) => {
  const reply = await county.ask(`nobody-${action}`, action, inputs[action] as never)
  expect(reply).toMatchObject(STRANGER_ACTIONS.includes(action) ? { ok: true } : { ok: false, reason: 'NOT_JOINED' })
})

test('what strangers did changed nothing of hers', async () => {
  expect(await county.does('granny', 'order.detail', { orderId: inputs['wish.detail'].wishId })).toMatchObject({ state: 'confirmed', seatsTaken: 1 })
  expect((await county.does('v1', 'market.mine', {})).redemptions).toMatchObject([{ state: 'reserved' }])
})

test('a stranger reads what an order is, and no name', async () => {
  const detail = await county.does('far-villager', 'order.detail', { orderId: inputs['wish.detail'].wishId })
  expect(detail).toMatchObject({ beneficiaryName: '', claims: [], mine: null })
  expect(JSON.stringify(detail)).not.toMatch(/乡亲(granny|v1|head)/)
})
