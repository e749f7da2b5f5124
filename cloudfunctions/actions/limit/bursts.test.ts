/** Who sees more homes than usual is a finding of her station's, and whose homes she saw are told once; simulated and SQLite. */
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { anOrder, PATH } from '../../../tests/factories'
import { tellBursts } from '../../jobs/limit/tellBursts'
import { runJobs } from '../../jobs/runJobs'
import { inBatches } from '../../store/inBatches'
import type { Store, Tx } from '../../store/port'
import { openSimulated } from '../../store/simulated'
import { openSqlite } from '../../store/sqlite'

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let county: County
  beforeEach(async () => { county = await openCounty(open()) })

  const kinds = async (who = 'head') => (await county.does(who, 'workbench.waiting', {})).waiting.map(({ kind }) => kind)
  const told = async (owner = 'granny') => {
    county.clock.advance({ minutes: 20 })
    await runJobs({ store: county.store, clock: county.clock })
    const { messages } = await county.does(owner, 'notice.inbox', {})
    return messages.filter(({ words }) => words.includes('看的住址比平常多')).map(({ about }) => about.thing)
  }
  /** Claims and, where she looks, gives the seat back. */
  const visit = async (look: boolean, who = 'v1', owner: 'granny' | 'grandpa' = 'granny') => {
    const orderId = await openOrderFor(county, 1, owner)
    await county.does(who, 'order.claim', { orderId })
    const reply = look ? await county.ask(who, 'order.whereToGo', { orderId }) : null
    await county.does(who, 'order.release', { orderId })
    return reply && (reply.ok ? 'seen' : reply.reason)
  }

  test('four seats given back after a look are one finding: the station sees who, how many and since when', async () => {
    for (let nth = 0; nth < 3; nth += 1) await visit(true)
    expect(await kinds()).toEqual([])
    await visit(true)
    expect(await kinds()).toEqual(['bursts'])
    expect((await county.does('worker', 'limit.bursts', {})).bursts).toMatchObject([{ name: '乡亲v1', kind: 'givenBack', homes: 4, since: county.clock.now() }])
    expect(await told()).toEqual(['seen'])
  })

  test('of a hundred homes that who has a post may see in a week everybody is told, once, by two timers and one cut off', async () => {
    const owners = Array.from({ length: 100 }, (_, n) => `owner${n}`)
    const { store } = county
    await inBatches(store, owners, (tx, beneficiaryId) => tx.create('orders', anOrder({ _id: `o-${beneficiaryId}`, beneficiaryId, state: 'reviewed', feed: 'unlisted' })))
    await store.transact((tx) => tx.create('bursts', {
      _id: 'b1', personId: 'grid', personName: '乡亲grid', ...PATH, kind: 'homes', orders: owners.map((owner) => `o-${owner}`), since: county.clock.now(), state: 'open', news: 'due', note: '', closedBy: '', closedAt: '',
    }))
    let writes = 0
    const cut = { ...store, transact: <T>(work: (tx: Tx) => Promise<T>) => ((writes += 1) === 2 ? Promise.reject(new Error('cut off')) : store.transact(work)) }
    const told = async () => {
      const counts = await Promise.all(owners.map((to) => store.count('messages', { to, state: 'unread' })))
      return counts.filter((count) => count === 1).length
    }
    await tellBursts({ store: cut, now: county.clock.now(), once: (work) => work(), alone: (_id, work) => work().catch(() => 'aside' as const), mayGoOn: () => true })
    expect(await told()).toBe(50)
    const run = () => runJobs({ store, clock: county.clock })
    await Promise.all([run(), run()])
    expect(await told()).toBe(100)
    expect(await store.get('bursts', 'b1')).toMatchObject({ news: 'told' })
  })

  test('seats given back without a look count for nothing', async () => {
    for (let nth = 0; nth < 12; nth += 1) await visit(false)
    expect([await kinds(), await told()]).toEqual([[], []])
  })

  test('who meets the limit of homes is a finding though the look was refused; never two of one burst', async () => {
    const orders = []
    for (let nth = 0; nth < 7; nth += 1) {
      const orderId = await openOrderFor(county, 1)
      orders.push(orderId)
      await county.does('v1', 'order.claim', { orderId })
      const reply = await county.ask('v1', 'order.whereToGo', { orderId })
      if (nth === 6) expect(reply).toMatchObject({ ok: false, reason: 'HOMES_SEEN_TODAY' })
      // Done with it, so that she holds five at most; nothing is given back.
      await county.does('v1', 'order.checkIn', { orderId })
      await county.does('v1', 'order.checkOut', { orderId })
    }
    expect((await county.does('head', 'limit.bursts', {})).bursts).toMatchObject([{ kind: 'homes', homes: 6 }])
    for (let nth = 0; nth < 4; nth += 1) expect(await visit(true)).toBe('HOMES_SEEN_TODAY')
    expect((await county.does('head', 'limit.bursts', {})).bursts).toHaveLength(1)
    expect(await told()).toHaveLength(1)
    expect(await told()).toHaveLength(1)
  })

  test('the station closes it with a word, once; nobody closes her own', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    const [{ burstId, claimId } = { burstId: '', claimId: '' }] = (await county.does('head', 'limit.bursts', {})).bursts
    expect(await county.refused('v1', 'limit.closeBurst', { burstId, note: '没事' })).toBe('NOT_ALLOWED')
    await county.does('head', 'limit.closeBurst', { burstId, note: '问过了，没事' })
    expect(await county.refused('worker', 'limit.closeBurst', { burstId, note: '再说一次' })).toBe('BURST_CLOSED')
    expect([await kinds(), (await county.store.get('bursts', burstId))?.note]).toEqual([[], '问过了，没事'])
    // And what can be done about it: she waits for a nod from now on.
    await county.does('head', 'order.takeBackNod', { claimId: claimId ?? '' })
    expect(await visit(true)).toBe('NOD_FIRST')
  })

  test('the station rings her by one tap that leaves a line she reads, until it has asked; nobody else does, nor she herself [N16]', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    const burstOf = async () => (await county.does('head', 'limit.bursts', {})).bursts[0]
    const burstId = (await burstOf())?.burstId ?? ''
    expect([(await burstOf())?.noPhone, await county.refused('head', 'limit.burstPhone', { burstId })]).toEqual([true, 'BURST_NO_PHONE'])
    await county.store.transact((tx) => tx.create('contacts', { _id: 'person:v1', phone: '13800007777', address: '' }))
    expect((await burstOf())?.noPhone).toBeUndefined()
    expect(JSON.stringify(await burstOf())).not.toContain('13800007777')
    expect(await county.does('head', 'limit.burstPhone', { burstId })).toEqual({ phone: '13800007777' })
    expect((await county.does('v1', 'privacy.disclosures', {})).lines).toMatchObject([{ what: '电话', why: '您这几天看的住址比平常多，站里打电话问问您' }])
    for (const who of ['v1', 'granny', 'grid']) expect(await county.refused(who, 'limit.burstPhone', { burstId })).toBe('NOT_ALLOWED')
    await county.does('head', 'limit.closeBurst', { burstId, note: '问过了，没事' })
    expect(await county.refused('head', 'limit.burstPhone', { burstId })).toBe('BURST_CLOSED')
  })

  test('a small burst hides no large one: it grows day by day, the desk shows how far, and each owner is told once', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    expect(await told()).toHaveLength(1)
    for (const day of [2, 3]) {
      county.clock.advance({ days: 1 })
      for (let nth = 0; nth < 6; nth += 1) await visit(true, 'v1', day === 3 ? 'grandpa' : 'granny')
    }
    const [burst] = (await county.does('head', 'limit.bursts', {})).bursts
    expect(burst).toMatchObject({ kind: 'homes', homes: 15, grew: { by: 11 } })
    expect([await told(), await told('grandpa'), await told('grandpa'), await told()]).toEqual([['seen'], ['seen'], ['seen'], ['seen']])
    expect((await county.does('head', 'limit.bursts', {})).bursts).toHaveLength(1)
  })

  test('what was asked about opens again when she gives back one more, and not by a look like any', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    const [{ burstId } = { burstId: '' }] = (await county.does('head', 'limit.bursts', {})).bursts
    await county.does('head', 'limit.closeBurst', { burstId, note: '问过了，没事' })
    const orderId = await openOrderFor(county, 1)
    await county.does('v1', 'order.claim', { orderId })
    await county.does('v1', 'order.whereToGo', { orderId })
    expect((await county.does('head', 'limit.bursts', {})).bursts).toEqual([])
    await county.does('v1', 'order.release', { orderId })
    expect((await county.does('head', 'limit.bursts', {})).bursts).toMatchObject([{ homes: 5, grew: { by: 1 }, note: '问过了，没事' }])
    await county.does('head', 'limit.closeBurst', { burstId, note: '请他来站里一趟' })
    expect(await county.store.get('bursts', burstId)).toMatchObject({ state: 'closed', note: '问过了，没事；请他来站里一趟' })
  })

  test('a burst from before it could grow is told of once and grows from where it is', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    const _id = `v1:${county.clock.now().slice(0, 10)}`
    await county.store.transact(async (tx) => tx.replace('bursts', { ...(await tx.get('bursts', _id))!, news: 'told' }))
    await visit(true, 'v1', 'grandpa')
    await visit(true)
    expect([await told('grandpa'), await told()]).toEqual([['seen'], []])
  })

  test('after seven days it is another burst', async () => {
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    county.clock.advance({ days: 8 })
    for (let nth = 0; nth < 4; nth += 1) await visit(true)
    expect((await county.does('head', 'limit.bursts', {})).bursts).toHaveLength(2)
  })
})
