/** A star from the minute that reaches it to the morning it is granted, as its owner, the village and the desk see it. */
import { openCounty, openOrderFor, serve, type County } from '../../../tests/county'
import { aPerson } from '../../../tests/factories'
import { settleStar, settleTown } from '../../../tests/stars'
import { emptyTally } from '../../../domain/hours/entry'
import { openSimulated, type World } from '../../store/simulated'
import { runJobs } from '../../jobs/runJobs'

let world: World
let county: County
beforeEach(async () => {
  world = openSimulated()
  county = await openCounty(world.store)
  await settleTown(world.store)
})

const jobs = () => runJobs({ store: world.store, clock: county.clock })
const mine = async (who: string) => (await county.does(who, 'star.mine', {})).stars.map(({ level, state }) => [level, state])
const told = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'starNews').map(({ words }) => words)

test('the service that reaches 100 hours makes a candidate, once, at the station she belongs to', async () => {
  await world.store.transact((tx) => tx.create('hourTallies', { ...emptyTally('v1'), creditMinutes: 100 * 60 - 90, byYear: { 2026: 100 * 60 - 90 }, entries: 50 }))
  const [first, second] = [await openOrderFor(county, 1), await openOrderFor(county, 1)]
  await county.does('v1', 'order.claim', { orderId: first })
  await serve(county, first, 'v1', 60)
  expect(await mine('v1')).toEqual([])
  await county.does('v1', 'order.claim', { orderId: second })
  await serve(county, second, 'v1', 60)
  expect(await mine('v1')).toEqual([[1, 'candidate']])
  expect((await county.does('head', 'star.list', { state: 'candidate' })).stars).toMatchObject([{ personName: '乡亲v1', level: 1, minutes: 100 * 60 + 30, mine: true }])
})

test('put on notice, it is granted the morning after the fifth working day, and she is told [R-S3]', async () => {
  const starId = await settleStar(world.store, 'v1')
  await county.does('head', 'star.putOnNotice', { starId })
  expect(await told('v1')).toEqual(['您服务的时长够一星志愿者了，正在公示，到6月8日 周一为止。'])
  expect((await county.does('granny', 'star.notices', {})).notices).toEqual([{ starId, name: '一位乡亲', level: 1, noticeUntil: '2026-06-08', own: false }])
  county.clock.advance({ minutes: 7 * 24 * 60 })
  await jobs()
  expect(await mine('v1')).toEqual([[1, 'onNotice']])
  county.clock.advance({ minutes: 24 * 60 })
  await Promise.all([jobs(), jobs()])
  expect(await mine('v1')).toEqual([[1, 'granted']])
  expect((await told('v1'))[0]).toBe('恭喜您，认定为一星志愿者。谢谢您这些日子的付出。')
  expect(await told('v1')).toHaveLength(2)
  expect((await county.does('granny', 'star.notices', {})).notices).toEqual([])
})

test('a notice says a name only as its owner allows [R-67-12]', async () => {
  const starId = await settleStar(world.store, 'v1')
  await county.does('head', 'star.putOnNotice', { starId })
  await county.does('v1', 'privacy.give', { purpose: 'publicNotice' })
  const [line] = (await county.does('granny', 'star.notices', {})).notices
  expect(line?.name).toBe('乡**')
})

test('spoken against, it waits for somebody who had no hand in it; who spoke is told to nobody [R-S3]', async () => {
  const starId = await settleStar(world.store, 'v1')
  await county.does('head', 'star.putOnNotice', { starId })
  expect(await county.refused('v1', 'star.object', { starId, note: '我自己' })).toBe('STAR_OWN')
  await county.does('granny', 'star.object', { starId, note: '那几天他不在村里' })
  expect(await county.refused('grandpa', 'star.object', { starId, note: '我也说' })).toBe('STAR_MOVED_ON')
  county.clock.advance({ minutes: 30 * 24 * 60 })
  await jobs()
  expect(await mine('v1')).toEqual([[1, 'objected']])
  expect(await county.refused('head', 'star.decide', { starId, grant: false })).toBe('DECIDE_OWN')
  const { stars } = await county.does('town', 'star.list', { state: 'objected' })
  expect(stars).toMatchObject([{ objection: '那几天他不在村里', mine: true, noticedBy: '乡亲head' }])
  expect(JSON.stringify(stars)).not.toContain('granny')
  await county.does('town', 'star.decide', { starId, grant: true, note: '签到都在' })
  expect(await mine('v1')).toEqual([[1, 'granted']])
})

test('one level at a time, put aside with a reason, and late words come too late [R-S4]', async () => {
  const [first, second] = [await settleStar(world.store, 'v1', 1), await settleStar(world.store, 'v1', 2)]
  expect(await county.refused('head', 'star.putOnNotice', { starId: second })).toBe('STAR_SKIPS')
  await county.does('head', 'star.putOnNotice', { starId: first })
  county.clock.advance({ minutes: 9 * 24 * 60 })
  expect(await county.refused('granny', 'star.object', { starId: first, note: '晚了' })).toBe('NOTICE_OVER')
  await jobs()
  await county.does('head', 'star.setAside', { starId: second, note: '时长还要再核对' })
  expect(await mine('v1')).toEqual(expect.arrayContaining([[1, 'granted'], [2, 'declined']]))
  expect(await county.refused('head', 'star.setAside', { starId: second, note: '再来一次' })).toBe('STAR_MOVED_ON')
})

test('another village neither reads the notice nor speaks against it', async () => {
  const starId = await settleStar(world.store, 'v1')
  await county.does('head', 'star.putOnNotice', { starId })
  await world.store.transact(async (tx) => {
    await tx.create('people', aPerson('far', { station: 'hekou', posts: [{ role: 'villager', place: 'hekou' }] }))
    await tx.create('logins', { _id: 'wx-far', personId: 'far' })
  })
  expect((await county.does('far', 'star.notices', {})).notices).toEqual([])
  expect(await county.refused('far', 'star.object', { starId, note: '不' })).toBe('NOT_ALLOWED')
})

test('objection and the end of the notice at once: it is either granted or waits, never both', async () => {
  const ends = new Set<string>()
  for (let seed = 1; seed <= 20; seed += 1) {
    world = openSimulated(seed)
    county = await openCounty(world.store)
    const starId = await settleStar(world.store, 'v1')
    await county.does('head', 'star.putOnNotice', { starId })
    county.clock.advance({ minutes: 7 * 24 * 60 + 14 * 60 })
    const asked = county.ask('granny', 'star.object', { starId, note: '不' })
    for (let step = 1; step < seed; step += 1) await new Promise(setImmediate)
    county.clock.advance({ minutes: 24 * 60 })
    await jobs()
    const reply = await asked
    const state = (await world.store.get('starAwards', starId))?.state
    expect([reply.ok, state]).toEqual(reply.ok ? [true, 'objected'] : [false, 'granted'])
    ends.add(String(state))
  }
  expect([...ends].sort()).toEqual(['granted', 'objected'])
})
