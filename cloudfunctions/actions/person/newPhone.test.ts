/** A new phone without telephoning anyone (K5): asked on it, approved by somebody who knows her. */
import { openCounty, type County } from '../../../tests/county'
import { PATH } from '../../../tests/factories'
import { openSimulated, type World } from '../../store/simulated'

const ASKING = { name: '乡亲granny', stationId: PATH.station, lost: true }

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

async function waiting(who = 'grid') {
  const { claims } = await county.does(who, 'person.loginsToApprove', {})
  return claims
}

async function claimOf(input: Partial<typeof ASKING> = {}) {
  await county.does('new-phone', 'person.claimIdentity', { ...ASKING, ...input })
  return (await waiting('head'))[0]?.claimId ?? ''
}

test('asked, seen, linked: the new phone is hers, the lost one is nobody\'s [K5]', async () => {
  const { number } = await county.does('new-phone', 'person.claimIdentity', ASKING)
  expect(await county.refused('new-phone', 'person.me', {})).toBe('NOT_JOINED')
  const [claim] = await waiting()
  expect(claim).toMatchObject({ name: '乡亲granny', number, lost: true, people: [{ personId: 'granny' }] })
  expect(JSON.stringify(claim)).not.toContain('wx-new-phone')
  expect(await county.does('grid', 'person.approveLogin', { claimId: claim?.claimId ?? '', personId: 'granny' })).toMatchObject({ unlinked: 1 })
  expect(await county.does('new-phone', 'person.me', {})).toMatchObject({ personId: 'granny' })
  expect(await county.refused('granny', 'person.me', {})).toBe('NOT_JOINED')
  expect(await waiting()).toEqual([])
})

test('an old phone that is not lost stays hers beside the new one', async () => {
  const claimId = await claimOf({ lost: false })
  await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })
  for (const phone of ['granny', 'new-phone']) expect(await county.does(phone, 'person.me', {})).toMatchObject({ personId: 'granny' })
})

test('the row of who did what names approver, person and claim, and no login', async () => {
  const claimId = await claimOf()
  await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })
  const rows = await world.store.query('requests', { where: { target: 'granny' }, orderBy: { field: 'at', direction: 'asc' }, limit: 10 })
  expect(rows.items).toMatchObject([{ action: 'person.approveLogin', actorId: 'grid', answer: { personId: 'granny', claimId, unlinked: 1 } }])
  expect(JSON.stringify(rows.items)).not.toContain('wx-')
})

test('a grid worker links no phone to a post, nobody one to herself; the head may', async () => {
  const claimId = await claimOf({ name: '乡亲worker' })
  expect((await waiting('grid'))[0]?.people).toEqual([])
  expect(await county.refused('grid', 'person.approveLogin', { claimId, personId: 'head' })).toBe('NOT_ALLOWED')
  expect(await county.refused('head', 'person.approveLogin', { claimId, personId: 'head' })).toBe('NOT_ALLOWED')
  expect(await county.does('head', 'person.approveLogin', { claimId, personId: 'worker' })).toMatchObject({ personId: 'worker' })
})

test('not twice, not after three days, not for who has joined meanwhile', async () => {
  const claimId = await claimOf()
  await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })
  expect(await county.refused('grid', 'person.approveLogin', { claimId, personId: 'grandpa' })).toBe('CLAIM_LAPSED')
  expect(await county.refused('new-phone', 'person.claimIdentity', ASKING)).toBe('ALREADY_JOINED')
  await county.does('other-phone', 'person.claimIdentity', { ...ASKING, name: '乡亲grandpa' })
  const [other] = await waiting()
  const late = { claimId: other?.claimId ?? '', personId: 'grandpa' }
  await county.does('other-phone', 'person.join', { name: '乡亲', stationId: PATH.station, isFourteen: true })
  expect(await county.refused('grid', 'person.approveLogin', late)).toBe('ALREADY_JOINED')
  county.clock.advance({ days: 3, minutes: 1 })
  expect(await county.refused('grid', 'person.approveLogin', late)).toBe('CLAIM_LAPSED')
  expect(await waiting()).toEqual([])
})

test('asked again it is one claim with one number', async () => {
  const first = await county.does('new-phone', 'person.claimIdentity', ASKING)
  expect(await county.does('new-phone', 'person.claimIdentity', { ...ASKING, lost: false })).toEqual(first)
  expect(await waiting()).toMatchObject([{ lost: false }])
})

test('a flood from one address ends, and whoever really lost her phone is found behind it', async () => {
  const flooded = await openCounty(openSimulated().store, { addressOf: (who) => (who.startsWith('flood') ? '203.0.113.7' : '198.51.100.9') })
  const ask = async (who: string, name = '没有这人') => {
    const reply = await flooded.ask(who, 'person.claimIdentity', { ...ASKING, name })
    return reply.ok ? 'in' : reply.reason
  }
  const said = []
  for (let nth = 0; nth < 20; nth += 1) said.push(await ask(`flood${nth}`))
  expect(said).toEqual([...Array<string>(15).fill('in'), ...Array<string>(5).fill('PHONES_ASKED_TODAY')])
  flooded.clock.advance({ minutes: 1 })
  expect(await ask('new-phone', ASKING.name)).toBe('in')
  flooded.clock.advance({ days: 1 })
  for (let nth = 0; nth < 15; nth += 1) await ask(`flood-again${nth}`)
  const first = await flooded.does('grid', 'person.loginsToApprove', {})
  const second = await flooded.does('grid', 'person.loginsToApprove', { after: first.next ?? '' })
  expect([first.claims.length, second.claims.length, second.next]).toEqual([20, 11, null])
  expect(first.claims[0]).toMatchObject({ name: ASKING.name, people: [{ personId: 'granny' }] })
})

test('one phone says a few times a day whose it is, and tomorrow again', async () => {
  const as = (nth: number) => ({ ...ASKING, name: `乡亲${'一二三四五六七'[nth]}` })
  for (let nth = 0; nth < 5; nth += 1) await county.does('new-phone', 'person.claimIdentity', as(nth))
  expect(await county.refused('new-phone', 'person.claimIdentity', as(5))).toBe('PHONES_ASKED_TODAY')
  county.clock.advance({ days: 1 })
  expect(await county.ask('new-phone', 'person.claimIdentity', ASKING)).toMatchObject({ ok: true })
})

test('looked at again, or asked again in the same words, it is the same number and counts as nothing [K5]', async () => {
  const home = await openCounty(openSimulated().store, { addressOf: () => '203.0.113.7' })
  const { number } = await home.does('new-phone', 'person.claimIdentity', ASKING)
  for (let nth = 0; nth < 30; nth += 1) {
    expect((await home.does('new-phone', 'person.myIdentityClaim', {})).claim).toMatchObject({ number, name: ASKING.name, lost: true })
    expect(await home.does('new-phone', 'person.claimIdentity', ASKING)).toEqual({ number })
  }
  // Fourteen other phones of the same network may still ask.
  for (let nth = 0; nth < 14; nth += 1) await home.does(`neighbour${nth}`, 'person.claimIdentity', ASKING)
  expect(await home.refused('one-more', 'person.claimIdentity', ASKING)).toBe('PHONES_ASKED_TODAY')
  home.clock.advance({ days: 3 })
  expect((await home.does('new-phone', 'person.myIdentityClaim', {})).claim?.number).toBe(number)
  home.clock.advance({ minutes: 1 })
  expect(await home.does('new-phone', 'person.myIdentityClaim', {})).toEqual({ claim: null })
})

test('the number is gone once it is answered or called off, and nobody else\'s phone shows it', async () => {
  const { number } = await county.does('new-phone', 'person.claimIdentity', ASKING)
  expect(await county.does('other-phone', 'person.myIdentityClaim', {})).toEqual({ claim: null })
  expect(await county.does('granny', 'person.myIdentityClaim', {})).toEqual({ claim: null })
  await county.does('new-phone', 'person.callOffIdentityClaim', {})
  expect(await county.does('new-phone', 'person.myIdentityClaim', {})).toEqual({ claim: null })
  expect(await waiting()).toEqual([])
  expect(await county.does('new-phone', 'person.callOffIdentityClaim', {})).toEqual({})
  const again = await county.does('new-phone', 'person.claimIdentity', ASKING)
  expect(again.number).not.toBe(number)
  const [claim] = await waiting()
  await county.does('grid', 'person.approveLogin', { claimId: claim?.claimId ?? '', personId: 'granny' })
  expect(await county.does('new-phone', 'person.myIdentityClaim', {})).toEqual({ claim: null })
})

const told = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.map(({ kind, words }) => [kind, words])

test('on the phone she had she reads that there is one more, and ends the other by herself', async () => {
  const claimId = await claimOf({ lost: false })
  await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })
  expect(await told('granny')).toEqual([['phoneLinked', expect.stringMatching(/添了一部手机.*不是您本人.*别的手机都断开/)]])
  expect(await county.does('granny', 'person.unlinkOthers', {})).toEqual({ unlinked: 1 })
  expect(await county.refused('new-phone', 'person.me', {})).toBe('NOT_JOINED')
  expect(await county.does('granny', 'person.me', {})).toMatchObject({ personId: 'granny' })
  expect(await county.does('granny', 'person.unlinkOthers', {})).toEqual({ unlinked: 0 })
})

test('who acts for her is told, without her name, and who linked it himself is not', async () => {
  for (const agent of ['grid', 'v1']) {
    await world.store.transact((tx) => tx.create('agencies', {
      ...PATH, _id: `granny:${agent}`, kind: 'gridWorker', scopes: ['wishes'], state: 'inForce', principalId: 'granny', principalName: '乡亲granny',
      agentId: agent, agentName: `乡亲${agent}`, askedAt: county.clock.now(), begun: null, over: null,
    }))
  }
  const claimId = await claimOf()
  await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })
  expect(await told('v1')).toEqual([['theirPhoneLinked', expect.stringMatching(/乡亲.*接上了一部手机.*问问本人/)]])
  expect(JSON.stringify(await told('v1'))).not.toContain('granny')
  expect(await told('grid')).toEqual([])
  // Lost: there is no old phone on which she would read it.
  expect(await told('new-phone')).toEqual([])
})

test('twenty ways in are the most: the oldest makes room, and a lost phone ends all of them at once', async () => {
  await world.store.transact(async (tx) => {
    const granny = await tx.get('people', 'granny')
    const logins = Array.from({ length: 20 }, (_, nth) => `wx-old${nth}`)
    await tx.remove('logins', 'wx-granny')
    for (const _id of logins) await tx.create('logins', { _id, personId: 'granny' })
    if (granny) await tx.replace('people', { ...granny, logins })
  })
  const claimId = await claimOf({ lost: false })
  expect(await county.does('grid', 'person.approveLogin', { claimId, personId: 'granny' })).toMatchObject({ unlinked: 1 })
  expect(await county.refused('old0', 'person.me', {})).toBe('NOT_JOINED')
  for (const phone of ['old1', 'new-phone']) expect(await county.does(phone, 'person.me', {})).toMatchObject({ personId: 'granny' })
  await county.does('last-phone', 'person.claimIdentity', ASKING)
  const [claim] = await waiting()
  expect(await county.does('grid', 'person.approveLogin', { claimId: claim?.claimId ?? '', personId: 'granny' })).toMatchObject({ unlinked: 20 })
  expect(await world.store.get('logins', 'wx-old7')).toBeNull()
})
