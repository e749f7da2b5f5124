/** What every call can rely on, whatever the action: form, caller, policy, repetition, silence about people. */
import { collectionOf } from '../../domain/collections'
import { broughtUp } from '../../domain/ground/forms'
import { memoryFiles } from './files'
import { registry } from '../actions/registry'
import { contactOfWish } from '../../domain/person/person'
import { openCounty, openOrderFor, type County } from '../../tests/county'
import { PATH } from '../../tests/factories'
import { openSimulated, type World } from '../store/simulated'
import { runJobs } from '../jobs/runJobs'
import { humanFirst } from './contentCheck'
import { createDispatch } from './dispatch'
import { systemClock } from './clock'
import { randomIds } from './ids'

const WISH = { title: '换个灯泡', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
})

const bare = () => createDispatch({ registry, store: world.store, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined })

describe('the form of a call', () => {
  test.each([
    ['nothing', undefined],
    ['text', 'wish.tell'],
    ['an unknown field beside the call', { action: 'person.me', input: {}, openid: 'wx-head' }],
    ['an unknown field in the input', { action: 'person.me', input: { personId: 'head' } }],
    ['a write without a request id', { action: 'wish.tell', input: WISH }],
    ['a request id that is a path', { action: 'wish.tell', input: WISH, requestId: '../../../etc' }],
    ['too many seats', { action: 'wish.tell', input: { ...WISH, seats: 51 }, requestId: 'request-1' }],
  ])('%s is refused', async (_, call) => {
    expect(await bare()(call, { login: 'wx-granny' })).toMatchObject({ ok: false, reason: 'BAD_INPUT' })
  })

  test.each([
    ['seats', { ...WISH, seats: 51 }, '“人数”这一项填得不对，请改一改再发一次。'],
    ['a phone inside the contact', { ...WISH, contact: { phone: '13800001234x', address: '' } }, '“电话”这一项填得不对，请改一改再发一次。'],
    ['an id, which nobody fills in', { ...WISH, stationId: '\ud800' }, '填的内容有一处不对，请检查后再发一次。'],
  ])('what was wrong is named in words, and not repeated: %s', async (_, input, message) => {
    expect(await bare()({ action: 'wish.tell', input, requestId: 'request-1' }, { login: 'wx-granny' })).toMatchObject({ reason: 'BAD_INPUT', message })
  })

  test('[FC-E3] of a name, the character that does not fit is named', async () => {
    const call = { action: 'person.join', input: { name: '王@秀', stationId: 's', isFourteen: true }, requestId: 'request-1' }
    expect(await bare()(call, { login: 'wx-new' })).toMatchObject({ reason: 'BAD_INPUT', message: '“名字”里的“@”不像名字用的字，请改一改再发一次。' })
  })

  test('a list whose next page is not this list\'s is begun anew, and that is no fault of ours', async () => {
    for (let n = 0; n < 21; n += 1) {
      await county.does('granny', 'wish.tell', { ...WISH, title: `换第${n}个灯泡` })
      county.clock.advance({ hours: 3 })
    }
    const { next } = await county.does('head', 'wish.toAnswer', {})
    expect(next).not.toBeNull()
    expect(await county.ask('granny', 'notice.inbox', { after: next as string })).toMatchObject({ reason: 'BAD_INPUT', message: expect.stringContaining('请返回刷新') })
    expect(county.log.at(-1)).toMatchObject({ outcome: 'BAD_INPUT' })
  })

  test('what is nested a thousand deep is refused like anything else that fits no form', async () => {
    const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000))
    for (const call of [deep, { action: deep }, { action: 'person.me', input: deep }, { action: 'wish.tell', input: { ...WISH, title: deep }, requestId: 'request-1' }]) {
      expect(await bare()(call, { login: 'wx-granny' })).toMatchObject({ reason: 'BAD_INPUT' })
    }
  })

  test('an action nobody wrote, or one inherited from every object, is unknown', async () => {
    for (const action of ['wish.grant', 'constructor', '__proto__']) {
      expect(await bare()({ action, input: {} }, { login: 'wx-granny' })).toMatchObject({ reason: 'UNKNOWN_ACTION' })
    }
  })

  test('a refusal is one code, one sentence and a reference, never a top-level `code`', async () => {
    const reply = await bare()({ action: 'person.me', input: {} }, null)
    expect(reply).toEqual({ ok: false, reason: 'NOT_SIGNED_IN', message: expect.stringMatching(/。$/), ref: expect.stringMatching(/^\w{8}$/) })
  })
})

describe('who is calling', () => {
  test('a login nobody knows is asked to join', async () => {
    expect(await bare()({ action: 'person.me', input: {} }, { login: 'wx-stranger' })).toMatchObject({ reason: 'NOT_JOINED' })
  })

  test('an id in the input does not make me somebody else', async () => {
    const reply = await county.ask('granny', 'person.me', {})
    expect(reply).toMatchObject({ ok: true, data: { personId: 'granny' } })
  })

  test('a role she does not hold keeps the door shut before anything is read of the matter', async () => {
    expect(await county.refused('granny', 'wish.accept', { wishId: 'no-such-wish' })).toBe('NOT_ALLOWED')
  })
})

describe('every write is safe to repeat', () => {
  test('the same request gets the first answer again and happens once', async () => {
    const first = await county.ask('granny', 'wish.tell', WISH, 'same-request')
    const again = await county.ask('granny', 'wish.tell', WISH, 'same-request')
    expect(again).toEqual(first)
    expect((await county.does('granny', 'wish.mine', {})).wishes).toHaveLength(1)
  })

  test('a repeated claim is not refused as already claimed', async () => {
    const orderId = await openOrderFor(county, 1)
    const first = await county.ask('v1', 'order.claim', { orderId }, 'claim-once')
    expect(await county.ask('v1', 'order.claim', { orderId }, 'claim-once')).toEqual(first)
    expect(await county.refused('v1', 'order.claim', { orderId })).toBe('SEATS_FULL')
  })

  test('who gave a seat back may take it again, who holds it reads so, who let it lapse must call', async () => {
    const orderId = await openOrderFor(county, 2)
    await county.does('v1', 'order.claim', { orderId })
    expect(await county.refused('v1', 'order.claim', { orderId })).toBe('ALREADY_CLAIMED')
    await county.does('v1', 'order.release', { orderId })
    expect(await county.does('v1', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
    county.clock.advance({ days: 7 })
    await runJobs({ store: world.store, clock: county.clock })
    expect(await county.refused('v1', 'order.claim', { orderId })).toBe('CLAIM_ENDED')
    expect(await world.store.get('orders', orderId)).toMatchObject({ seatsTaken: 0, state: 'open' })
  })

  test('the same request with another input is refused and changes nothing', async () => {
    await county.ask('granny', 'wish.tell', WISH, 'same-request')
    const reply = await county.ask('granny', 'wish.tell', { ...WISH, seats: 2 }, 'same-request')
    expect(reply).toMatchObject({ ok: false, reason: 'REQUEST_REUSED' })
    expect((await county.does('granny', 'wish.mine', {})).wishes).toHaveLength(1)
  })

  test('the same request and input for another action is refused: no answer of one is given for another', async () => {
    const orderId = await openOrderFor(county, 1)
    await county.ask('v1', 'order.claim', { orderId }, 'same-request')
    await county.does('v1', 'order.checkIn', { orderId })
    expect(await county.ask('v1', 'order.checkIn', { orderId }, 'same-request')).toMatchObject({ ok: false, reason: 'REQUEST_REUSED' })
  })

  test('a reading that asked nobody whether it may answers nothing', async () => {
    const careless = { ...registry, 'notice.inbox': { kind: 'read', name: 'notice.inbox', run: async () => ({ unread: 7 }) } } as never
    const send = createDispatch({ registry: careless, store: world.store, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined })
    expect(await send({ action: 'notice.inbox', input: {} }, { login: 'wx-granny' })).toMatchObject({ ok: false, reason: 'FAULT' })
  })

  test('the same id from two people is two requests', async () => {
    const tell = async (who: string) => (await county.ask(who, 'wish.tell', WISH, 'same-request') as { data: { wishId: string } }).data.wishId
    const [hers, his] = [await tell('granny'), await tell('grandpa')]
    expect(his).not.toBe(hers)
    expect([await tell('granny'), await tell('grandpa')]).toEqual([hers, his])
    expect((await world.store.get('wishes', his))?.beneficiaryId).toBe('grandpa')
  })

  test('a refused write leaves no trace and may be sent again', async () => {
    const orderId = await openOrderFor(county, 1)
    expect(await county.ask('granny', 'order.review', { orderId, score: 5 }, 'review-1')).toMatchObject({ reason: 'NOT_REVIEWABLE' })
    expect(await world.store.get('requests', 'granny:review-1')).toBeNull()
  })
})

describe('faults', () => {
  test('what a newer version has written is one plain sentence, and no fault', async () => {
    const upgraded = { ...world.store, get: async () => broughtUp(collectionOf('people'), { _id: 'granny', form: 99 }) as never }
    const dispatch = createDispatch({ registry, store: upgraded, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined })
    expect(await dispatch({ action: 'person.me', input: {} }, { login: 'wx-granny' })).toMatchObject({ ok: false, reason: 'UPGRADING', message: expect.stringContaining('等系统升级好') })
  })

  test('a fault is one calm sentence; neither answer nor log repeats what the database said', async () => {
    const broken = { ...world.store, get: async () => { throw new Error('row {"phone":"13800001234"}') } }
    const lines: unknown[] = []
    const dispatch = createDispatch({ registry, store: broken, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: (line) => lines.push(line) })
    const reply = await dispatch({ action: 'person.me', input: {} }, { login: 'wx-granny' })
    expect(reply).toMatchObject({ ok: false, reason: 'FAULT' })
    expect(JSON.stringify([reply, lines])).not.toContain('13800001234')
    expect(JSON.stringify(lines)).toContain('at ')
  })

  test('log lines hold no input, no name and no address', async () => {
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    const { address } = await county.does('v1', 'order.whereToGo', { orderId })
    const log = JSON.stringify(county.log)
    for (const secret of [address, '粽子', '乡亲', '13800001234']) expect(log).not.toContain(secret)
  })

  test('what is stored to answer again holds no address', async () => {
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    await county.does('v1', 'order.whereToGo', { orderId })
    const contact = await world.store.get('contacts', contactOfWish(orderId))
    const rows = await world.store.query('requests', {
      where: { target: `${orderId}:v1` }, orderBy: { field: 'at', direction: 'asc' }, limit: 100,
    })
    expect(rows.items).toHaveLength(1)
    expect(JSON.stringify(rows.items)).not.toContain(contact?.address)
  })
})
