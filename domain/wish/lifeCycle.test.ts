import { aWish, NOW } from '../../tests/factories'
import { after } from '../ground/lifeCycle'
import { moveWish, WISH_STEPS, type WishEvent } from './lifeCycle'
import { WISH_STATES } from './vocab'

const EVENTS: readonly WishEvent[] = ['accept', 'askBack', 'addInfo', 'refuse', 'withdraw', 'callOff']
const head = { at: NOW, byId: 'zhou', byName: '周站长', note: '要什么样的灯泡？' }

test('every event of the type is in the table', () => {
  expect([...new Set(WISH_STEPS.map((step) => step.event))].sort()).toEqual([...EVENTS].sort())
})

describe.each(WISH_STATES)('a wish that is %s', (state) => {
  test.each(EVENTS)('%s: moves by its row and is told, or is refused and stays as it was', (event) => {
    const before = { event: 'tell', at: NOW, byId: 'granny', byName: '王奶奶', note: '' }
    const wish = aWish({ state, happenings: [before] })
    const to = after(WISH_STEPS, state, event)
    if (to) expect(moveWish(wish, event, head)).toEqual({ ...wish, state: to, happenings: [before, { event, ...head }] })
    else expect(() => moveWish(wish, event, head)).toThrow('WISH_ALREADY_ANSWERED')
    expect(wish.happenings).toEqual([before])
  })
})
