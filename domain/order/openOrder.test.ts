import { aWish, NOW } from '../../tests/factories'
import { openOrder } from './openOrder'

const told = { event: 'tell', at: NOW, byId: 'granny', byName: '王奶奶', note: '' }

test('an accepted wish becomes the order of the same id, with its words, its story and every seat free', () => {
  const order = openOrder(aWish({ seats: 3, happenings: [told] }), NOW)
  expect(order).toMatchObject({
    _id: 'w1', state: 'open', title: '换个灯泡', text: '堂屋的灯坏了', category: 'repair', station: 'liuwan',
    beneficiaryId: 'granny', writerId: 'granny', seats: 3, openedAt: NOW, stateSince: NOW, review: null, happenings: [told],
    startsAt: '2026-06-02T23:00:00.000Z', endsAt: '2026-06-03T04:00:00.000Z',
  })
  expect([order.seatsTaken, order.seatsStarted, order.seatsDone, order.seatsConfirmed]).toEqual([0, 0, 0, 0])
})

test('a wish whose day went by before the answer cannot be opened', () => {
  expect(() => openOrder(aWish(), '2026-06-03T04:00:00.000Z')).toThrow('WISH_PART_PAST')
  expect(() => openOrder(aWish(), '2026-06-04T04:00:00.000Z')).toThrow('WISH_DAY_PAST')
})

test('an undated wish counts its thirty days from the answer, not from the telling', () => {
  const order = openOrder(aWish({ when: { kind: 'anytime' }, toldAt: '2026-05-01T00:00:00.000Z' }), NOW)
  expect([order.startsAt, order.endsAt]).toEqual([NOW, '2026-07-01T01:00:00.000Z'])
})
