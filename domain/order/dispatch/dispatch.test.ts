import * as fc from 'fast-check'
import { aPerson, anOrder, aTeam } from '../../../tests/factories'
import { after } from '../../ground/lifeCycle'
import { DISPATCH_STEPS, dispatchStateOf, giveBackDispatch, handToTeam, passTime, takeOn, whyNotAsk } from './dispatch'
import { DISPATCH_STATES } from './vocab'

const NOW = '2026-06-01T02:00:00.000Z'
const by = { byId: 'head', byName: '李站长' }
const team = aTeam({ leaders: [{ personId: 'v1', name: '陈师傅' }] })
const open = anOrder({ startsAt: '2026-06-06T00:00:00.000Z', endsAt: '2026-06-06T04:00:00.000Z' })

test('what can happen to a dispatch, and by whose hand', () => {
  const events = [...new Set(DISPATCH_STEPS.map(({ event }) => event))]
  const grid = DISPATCH_STATES.flatMap((from) => events.flatMap((event) => {
    const to = after(DISPATCH_STEPS, from, event)
    const who = DISPATCH_STEPS.find((step) => step.from === from && step.event === event)?.who.join(', ')
    return to ? [`${from} ${event} → ${to} (${who})`] : []
  }))
  expect(grid).toEqual([
    'none hand → asked (station)', 'asked takeOn → taken (leader)', 'asked giveBack → returned (leader)', 'asked lapse → lapsed (timer)',
    'taken giveBack → returned (leader)', 'returned hand → asked (station)', 'lapsed hand → asked (station)',
  ])
})

test('members see it first for a day at most, and never for more than half of what is left', () => {
  expect(handToTeam(open, team, by, NOW)).toMatchObject({ feed: 'handed', handedTo: team._id, handedUntil: '2026-06-02T02:00:00.000Z' })
  expect(handToTeam(open, team, by, '2026-06-05T20:00:00.000Z').handedUntil).toBe('2026-06-05T22:00:00.000Z')
  expect(handToTeam(open, team, by, '2026-06-06T02:00:00.000Z').handedUntil).toBe('2026-06-06T03:00:00.000Z')
})

test('whatever happens in whatever order, the feed hides it only while a team has it, and never past its time', () => {
  const acts = {
    hand: (order: typeof open, now: string) => handToTeam(order, team, by, now),
    takeOn: (order: typeof open, now: string) => takeOn(order, now),
    giveBack: (order: typeof open, now: string) => giveBackDispatch(order, '收稻子', now),
    pass: (order: typeof open, now: string) => passTime(order, now) ?? order,
  }
  const step = fc.record({ act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), minutes: fc.integer({ min: 0, max: 1_500 }) })
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    let order = open
    let at = Date.parse(NOW)
    for (const { act, minutes } of steps) {
      at += minutes * 60_000
      const now = new Date(at).toISOString()
      try {
        order = acts[act](order, now)
      } catch (error) {
        expect(error).toMatchObject({ reason: expect.stringMatching(/DISPATCH_MOVED_ON|ORDER_NOT_OPEN/) })
      }
      const live = ['asked', 'taken'].includes(dispatchStateOf(order))
      expect(order.handedTo !== undefined).toBe(live)
      if (order.feed === 'handed') expect(live).toBe(true)
      const later = passTime(order, order.handedUntil || now)
      expect((later ?? order).feed).not.toBe('handed')
    }
  }))
})

test('a team of another county is not found, one without a leader cannot be asked', () => {
  expect(() => handToTeam(open, { ...team, centre: 'elsewhere' }, by, NOW)).toThrow(expect.objectContaining({ reason: 'NOT_FOUND' }))
  expect(() => handToTeam(open, { ...team, leaders: [] }, by, NOW)).toThrow(expect.objectContaining({ reason: 'TEAM_NO_LEADER' }))
})

test('why a member is not to be asked, in words for her leader', () => {
  const needs = { licence: 'electrician' as const, cover: true }
  const good = { licences: { electrician: '2027-01-01' }, covers: [{ from: '2026-01-01', until: '2026-12-31' }], vettedUntil: '' }
  const freeTimes = { slots: [], reach: 'station' as const, restsInSeason: false, busy: [] }
  const order = { ...open, needs }
  const ask = (more: object) => whyNotAsk(order, aPerson('v2', more), NOW)
  expect(ask({ qualified: good })).toBe('')
  expect(ask({})).toBe('没有看过的电工证')
  expect(ask({ qualified: { ...good, covers: [] } })).toBe('还没上意外险')
  expect(ask({ qualified: { ...good, licences: { electrician: '2026-06-01' } } })).toBe('没有看过的电工证')
  expect(ask({ qualified: good, station: 'next', freeTimes })).toBe('比他说的远')
  expect(whyNotAsk(order, aPerson(order.beneficiaryId, { qualified: good }), NOW)).toBe('是他自己的心愿')
})
