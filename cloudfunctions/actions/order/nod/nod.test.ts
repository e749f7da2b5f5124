/** A first-timer takes a seat at once and reads nobody's address before a station has nodded; on the simulated store and SQLite. */
import type { When } from '../../../../domain/calendar/when'
import { firstTimer, openCounty, openOrderFor, type County } from '../../../../tests/county'
import { runJobs } from '../../../jobs/runJobs'
import type { Store } from '../../../store/port'
import { openSimulated } from '../../../store/simulated'
import { openSqlite } from '../../../store/sqlite'

describe.each<[string, () => Store]>([['simulated', () => openSimulated().store], ['sqlite', () => openSqlite({ file: ':memory:' })]])('%s', (_, open) => {
  let county: County
  let lin: string
  beforeEach(async () => {
    county = await openCounty(open())
    lin = await firstTimer(county, 'lin')
  })

  const claimed = async (): Promise<{ orderId: string; claimId: string }> => {
    const orderId = await openOrderFor(county, 1)
    return { orderId, claimId: (await county.does('lin', 'order.claim', { orderId })).claimId }
  }
  const claimedOf = async (of: { seats: number; when: When }) => {
    const { wishId: orderId } = await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', stationId: 'liuwan', ...of })
    await county.does('head', 'wish.accept', { wishId: orderId })
    return { orderId, claimId: (await county.does('lin', 'order.claim', { orderId })).claimId }
  }
  const looks = async (orderId: string) => {
    const reply = await county.ask('lin', 'order.whereToGo', { orderId })
    return reply.ok ? reply.data.address : reply.reason
  }
  const inbox = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.map(({ words }) => words)
  const told = () => runJobs({ store: county.store, clock: county.clock })

  test('claim, look, release over 51 homes opens none of them [N16]', async () => {
    const seen: string[] = []
    for (let nth = 0; nth < 51; nth += 1) {
      const { orderId } = await claimed()
      seen.push(await looks(orderId))
      await county.does('lin', 'order.release', { orderId })
      if (nth % 2) county.clock.advance({ days: 1 })
    }
    expect(seen).toEqual(Array<string>(51).fill('NOD_FIRST'))
  })

  test('one nod opens what she holds in the whole county, she hears of it, and the next time she need not wait', async () => {
    const [one, other] = [await claimed(), await claimed()]
    expect(await county.does('head', 'order.nod', { claimId: one.claimId })).toMatchObject({ opened: 2 })
    expect([await looks(one.orderId), await looks(other.orderId)]).toEqual(['柳湾村granny家', '柳湾村granny家'])
    expect(await inbox('lin')).toEqual(Array<string>(2).fill('「端午想吃手工粽子」站里点头了，点开就能看到去哪里。'))
    expect(await looks((await claimed()).orderId)).toBe('柳湾村granny家')
    expect(await county.refused('head', 'order.nod', { claimId: one.claimId })).toBe('NOD_MOVED_ON')
  })

  test('the villager is told of nobody before the nod, and of one who comes after it', async () => {
    const { claimId, orderId } = await claimed()
    await told()
    expect((await inbox('granny')).join()).not.toContain('答应来帮忙')
    await county.does('grid', 'order.nod', { claimId })
    await told()
    expect((await inbox('granny')).filter((words) => words.includes('有1位邻居答应来帮忙'))).toHaveLength(1)
    await county.does('lin', 'order.release', { orderId })
    await told()
    expect((await inbox('granny')).filter((words) => words.includes('来不了'))).toHaveLength(1)
  })

  test('how many are missing still is told without whom nobody nodded to', async () => {
    const { orderId } = await claimedOf({ seats: 2, when: { kind: 'anytime' } })
    await county.does('v1', 'order.claim', { orderId })
    await told()
    expect((await inbox('granny')).join()).toContain('有1位邻居答应来帮忙，还差1位')
  })

  test('who came and went unnodded is no news to the villager', async () => {
    const { orderId } = await claimed()
    await county.does('lin', 'order.release', { orderId })
    await told()
    expect((await inbox('granny')).join()).not.toMatch(/来帮忙，|来不了/)
  })

  test('while she waits she reads no name, may release, and cannot check in', async () => {
    const { orderId } = await claimed()
    const detail = await county.does('lin', 'order.detail', { orderId })
    expect(detail).toMatchObject({ beneficiaryName: '', can: ['awaitNod', 'release'], mine: { nod: 'waiting' } })
    expect(JSON.stringify(detail)).not.toContain('乡亲granny')
    expect(await county.refused('lin', 'order.checkIn', { orderId })).toBe('NOD_FIRST')
  })

  test('a no gives the seat back to the feed, and she reads why; she is not put back by tapping again', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('worker', 'order.declineNod', { claimId, note: '站里带人去' })
    const detail = await county.does('lin', 'order.detail', { orderId })
    expect(detail.mine).toMatchObject({ state: 'declined' })
    expect(detail.timeLine.map(({ note }) => note)).toContain('站里带人去')
    expect((await inbox('lin')).join()).not.toContain('站里带人去')
    expect(await county.refused('lin', 'order.claim', { orderId })).toBe('CLAIM_DECLINED')
    expect(await county.does('v1', 'order.claim', { orderId })).toMatchObject({ state: 'held' })
    expect(await county.refused('worker', 'order.declineNod', { claimId, note: '再说一次' })).toBe('NOD_MOVED_ON')
  })

  test('before the nod the villager reads of nobody, on no page and after a no neither; the station does', async () => {
    const { orderId, claimId } = await claimed()
    const reads = async (who: string) => {
      const { state, seatsTaken, claims, timeLine } = await county.does(who, 'order.detail', { orderId })
      return { state, seatsTaken, helpers: claims.map(({ personName }) => personName), last: timeLine.at(-1)?.text, texts: JSON.stringify(timeLine) }
    }
    const alone = { state: 'open', seatsTaken: 0, helpers: [], last: '还差1位帮手', texts: expect.not.stringMatching(/新来的lin|答应来帮忙|名额|人手已齐/) }
    expect(await reads('granny')).toEqual(alone)
    expect(await reads('head')).toMatchObject({ state: 'filled', helpers: ['新来的lin'], last: '等站里点头' })
    expect((await county.does('lin', 'order.detail', { orderId })).timeLine.at(-1)?.text).toBe('等站里点头')
    await county.does('head', 'order.declineNod', { claimId, note: '站里带人去' })
    expect(await reads('granny')).toEqual(alone)
    expect((await reads('head')).texts).toContain('新来的lin')
    await county.does('v1', 'order.claim', { orderId })
    expect(await reads('granny')).toMatchObject({ state: 'filled', seatsTaken: 1, helpers: [expect.any(String)], last: '人手已齐，等帮手来' })
  })

  test.each(['order.release', 'wish.callOff'] as const)('who was not nodded to before %s stays unread, and nobody is said to have promised', async (end) => {
    const { orderId } = await claimed()
    if (end === 'order.release') await county.does('lin', end, { orderId })
    else await county.does('head', end, { wishId: orderId, reason: '儿子回来了' })
    const { timeLine, claims } = await county.does('granny', 'order.detail', { orderId })
    expect([claims, JSON.stringify(timeLine)]).toEqual([[], expect.not.stringMatching(/新来的lin|答应来帮忙|答应过|名额/)])
    expect((await inbox('granny')).join()).not.toMatch(/答应过|帮手|答应来的人/)
  })

  test('the phone she left is one deliberate look that she reads, only while the station must know her, and no line of the wish [N16]', async () => {
    const { orderId, claimId } = await claimed()
    expect(await county.does('head', 'order.newcomerPhone', { claimId })).toEqual({ phone: '13800006666' })
    const { items: looked } = await county.store.query('disclosures', { where: { ownerId: lin }, orderBy: { field: 'at', direction: 'desc' }, limit: 9 })
    expect(looked).toMatchObject([{ what: 'phone', why: '您想去帮「端午想吃手工粽子」，站里先认识一下您', wishId: '' }])
    expect(JSON.stringify((await county.does('head', 'order.nodsToGive', {})).nods)).not.toContain('13800006666')
    expect(JSON.stringify((await county.does('granny', 'order.detail', { orderId })).timeLine)).not.toContain('看了')
    for (const who of ['granny', 'lin', 'v1']) expect(await county.refused(who, 'order.newcomerPhone', { claimId })).toBe('NOT_ALLOWED')
    await county.does('head', 'order.nod', { claimId })
    expect(await county.refused('head', 'order.newcomerPhone', { claimId })).toBe('NOD_MOVED_ON')
  })

  test('who is only asked to come by keeps nothing closed: nodded to at the desk without a seat, she may go, here too', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.declineNod', { claimId, note: '请来站里认个门', comeBy: true })
    expect(await county.does('lin', 'order.detail', { orderId })).toMatchObject({ mine: { state: 'declined', nod: 'asked', said: '请来站里认个门' }, can: ['claim'] })
    expect((await county.does('granny', 'order.detail', { orderId })).claims).toEqual([])
    expect((await county.does('grid', 'order.nodsToGive', {}))).toMatchObject({ nods: [], asked: [{ claimId, name: '新来的lin' }] })
    expect(await county.does('grid', 'order.nod', { claimId })).toEqual({ claimId, opened: 0 })
    expect((await inbox('lin')).join()).toContain('站里认得您了，再答应帮忙，就能看到去哪里。')
    expect((await county.does('grid', 'order.nodsToGive', {})).asked).toEqual([])
    expect(await county.refused('grid', 'order.nod', { claimId })).toBe('NOD_MOVED_ON')
    expect((await county.does('lin', 'order.detail', { orderId })).mine).toMatchObject({ state: 'declined', nod: 'given' })
    await county.does('lin', 'order.claim', { orderId })
    expect(await looks(orderId)).toBe('柳湾村granny家')
  })

  const waitingKinds = async () => (await county.does('head', 'workbench.waiting', {})).waiting.map(({ kind, count }) => `${kind} ${count}`)

  test('who was asked to come stays on the desk, counted and listed alike, though nobody else waits; a nod ends it everywhere', async () => {
    const [one, other] = [await claimed(), await claimed()]
    for (const { claimId } of [one, other]) await county.does('head', 'order.declineNod', { claimId, note: '请来站里认个门', comeBy: true })
    expect(await waitingKinds()).toEqual(['asked 2'])
    const askedOf = async () => (await county.does('worker', 'order.nodsToGive', {})).asked
    expect(await askedOf()).toHaveLength(2)
    expect(await askedOf()).toMatchObject([{ orderTitle: '端午想吃手工粽子', askedAt: county.clock.now() }, {}])
    await county.does('head', 'order.nod', { claimId: one.claimId })
    expect([await waitingKinds(), await askedOf()]).toEqual([[], []])
    for (const { orderId } of [one, other]) expect((await county.does('lin', 'order.detail', { orderId })).mine).toMatchObject({ nod: 'given' })
    expect(await inbox('lin')).toHaveLength(3)
  })

  test('who was asked may be told that she need not come; she reads it, and takes that wish no more', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.declineNod', { claimId, note: '请来站里认个门', comeBy: true })
    expect(await county.refused('head', 'order.declineNod', { claimId, note: '再来一次', comeBy: true })).toBe('NOD_MOVED_ON')
    await county.does('head', 'order.declineNod', { claimId, note: '站里已经有人去了' })
    expect([await waitingKinds(), (await county.does('head', 'order.nodsToGive', {})).asked]).toEqual([[], []])
    expect(await county.does('lin', 'order.detail', { orderId })).toMatchObject({ mine: { state: 'declined', said: '站里已经有人去了' }, can: [] })
    expect(await inbox('lin')).toContainEqual(expect.stringContaining('站里这次另有安排，您不用去了'))
    expect(await county.refused('lin', 'order.claim', { orderId })).toBe('CLAIM_DECLINED')
    expect(await county.refused('head', 'order.nod', { claimId })).toBe('NOD_MOVED_ON')
    expect((await county.does('head', 'order.detail', { orderId })).seatsTaken).toBe(0)
  })

  test('asked, and known meanwhile by her household: her page says so, the desk rings nobody and closes it by one tap', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.declineNod', { claimId, note: '请来站里认个门', comeBy: true })
    await county.does('grid', 'household.found', { headId: lin, name: '林家' })
    expect((await county.does('lin', 'order.detail', { orderId })).mine).toMatchObject({ nod: 'given' })
    expect((await county.does('head', 'order.nodsToGive', {})).asked).toMatchObject([{ claimId, known: true }])
    expect(await county.refused('head', 'order.newcomerPhone', { claimId })).toBe('NOD_MOVED_ON')
    await county.does('head', 'order.nod', { claimId })
    expect(await waitingKinds()).toEqual([])
  })

  test('a nod can be taken back at the desk, though her seat is given back and the wish is called off', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.nod', { claimId })
    await county.does('lin', 'order.release', { orderId })
    await county.does('head', 'wish.callOff', { wishId: orderId, reason: '儿子回来了' })
    const given = async () => (await county.does('head', 'order.nodsToGive', {})).given
    expect(await given()).toMatchObject([{ claimId, name: '新来的lin', at: county.clock.now() }])
    await county.does('head', 'order.takeBackNod', { claimId })
    expect([await given(), await looks((await claimed()).orderId)]).toEqual([[], 'NOD_FIRST'])
  })

  test('who left no phone is shown as such, on the desk and on the order, and never the number of who did', async () => {
    const { orderId } = await claimed()
    const shown = async () => {
      const [nod] = (await county.does('head', 'order.nodsToGive', {})).nods
      const [claim] = (await county.does('head', 'order.detail', { orderId })).claims
      return [nod?.noPhone, claim?.noPhone]
    }
    expect(await shown()).toEqual([undefined, undefined])
    await county.store.transact(async (tx) => { await tx.remove('contacts', `person:${lin}`) })
    expect(await shown()).toEqual([true, true])
  })

  test('asked to come by, she may take it again and wait again', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.declineNod', { claimId, note: '请打个电话', comeBy: true })
    expect(await county.does('lin', 'order.claim', { orderId })).toMatchObject({ nod: 'waiting' })
    expect(await county.does('head', 'order.nodsToGive', {})).toMatchObject({ nods: [{ claimId }], asked: [] })
  })

  test.each(['undated', 'this evening'])('the desk and the card say the same day: %s', async (kind) => {
    const today = kind === 'this evening'
    await claimedOf({ seats: 1, when: today ? { kind: 'day', date: '2026-06-01', part: 'evening' } : { kind: 'anytime' } })
    const [nod] = (await county.does('head', 'order.nodsToGive', {})).nods
    const due = async () => (await county.does('head', 'workbench.waiting', {})).waiting.find(({ kind }) => kind === 'nods')
    expect(await due()).toMatchObject({ dueOn: nod?.dueOn, late: 0 })
    county.clock.advance({ days: 1 })
    expect(await due()).toMatchObject({ late: today ? 1 : 0 })
    county.clock.advance({ days: 4 })
    expect(await due()).toMatchObject({ late: 1 })
  })

  test('a nod taken back closes every seat she holds, and a service does not open the next; a nod does', async () => {
    const { orderId, claimId } = await claimed()
    await county.does('head', 'order.nod', { claimId })
    await served(orderId, claimId)
    const [next, other] = [await claimed(), await claimed()]
    expect(await county.does('head', 'order.takeBackNod', { claimId: next.claimId })).toMatchObject({ waiting: 2 })
    expect([await looks(next.orderId), await looks(other.orderId)]).toEqual(['NOD_FIRST', 'NOD_FIRST'])
    expect(await looks((await claimed()).orderId)).toBe('NOD_FIRST')
    await county.does('head', 'order.nod', { claimId: next.claimId })
    expect(await looks(other.orderId)).toBe('柳湾村granny家')
    expect(await county.refused('head', 'order.takeBackNod', { claimId: await heldBy('grid') })).toBe('NOD_OF_POST')
  })

  const served = async (orderId: string, claimId: string): Promise<void> => {
    await county.does('lin', 'order.checkIn', { orderId })
    county.clock.advance({ minutes: 60 })
    await county.does('lin', 'order.checkOut', { orderId })
    for (const who of ['granny', 'head']) await county.does(who, 'hours.confirm', { claimId })
  }

  const heldBy = async (who: string) => (await county.does(who, 'order.claim', { orderId: await openOrderFor(county, 1) })).claimId

  test('who served before any of this was asked is known at once, and is remembered as such', async () => {
    await county.store.transact((tx) => tx.create('hourTallies', { _id: lin, creditMinutes: 60, honoraryMinutes: 0, byYear: {}, entries: 1 }))
    expect(await looks((await claimed()).orderId)).toBe('柳湾村granny家')
    expect((await county.store.get('people', lin))?.known).toMatchObject({ by: 'service' })
  })

  test('a family that is written down while she waits opens it as well', async () => {
    const { orderId } = await claimed()
    expect(await looks(orderId)).toBe('NOD_FIRST')
    await county.does('grid', 'household.found', { headId: lin, name: '林家' })
    expect(await looks(orderId)).toBe('柳湾村granny家')
  })

  test('nobody nods to herself, and nobody of another station; two taps at once are one nod', async () => {
    const { claimId } = await claimed()
    expect(await county.refused('lin', 'order.nod', { claimId })).toBe('NOT_ALLOWED')
    expect(await county.refused('granny', 'order.nod', { claimId })).toBe('NOT_ALLOWED')
    const taps = await Promise.all([county.ask('head', 'order.nod', { claimId }), county.ask('worker', 'order.nod', { claimId })])
    expect(taps.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await inbox('lin')).toHaveLength(1)
  })

  test('the desk has her first, by her whole name, and no more once it has spoken', async () => {
    const { claimId } = await claimed()
    await county.does('granny', 'wish.tell', { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: 'liuwan' })
    county.clock.advance({ days: 7 })
    const kinds = async () => (await county.does('head', 'workbench.waiting', {})).waiting.map(({ kind }) => kind)
    // The seat has lapsed by now: whoever takes one anew stands before what is late.
    await told()
    expect(await kinds()).toEqual(['wishes'])
    const again = await claimed()
    expect(again.claimId).not.toBe(claimId)
    expect(await kinds()).toEqual(['nods', 'wishes'])
    expect((await county.does('grid', 'order.nodsToGive', {})).nods).toMatchObject([{ claimId: again.claimId, name: '新来的lin', orderTitle: '端午想吃手工粽子' }])
    await county.does('head', 'order.nod', { claimId: again.claimId })
    expect((await county.does('head', 'order.nodsToGive', {})).nods).toEqual([])
    expect(await kinds()).toEqual(['wishes'])
  })
})
