/** Orders and claims for tests, as the server gives them. */
import type { ClaimView, OrderDetail } from '../../../domain/order/contract'

export const makeClaim = (more: Partial<ClaimView> = {}): ClaimView => ({
  claimId: 'o1:li', personId: 'li', personName: '李师傅', state: 'held', heldAt: '2026-06-05T01:00:00.000Z',
  checkedInAt: '', checkedOutAt: '', creditMinutes: 0, cuts: [], beneficiaryConfirmed: false, stationConfirmed: false, points: 0,
  ...more,
})

export const makeOrder = (more: Partial<OrderDetail> = {}): OrderDetail => ({
  orderId: 'o1', state: 'open', title: '水龙头漏水', text: '厨房的水龙头滴了好几天。', category: 'repair',
  when: { kind: 'day', date: '2026-06-06', part: 'morning' }, stationName: '清河村站', seats: 3, seatsTaken: 1,
  openedAt: '2026-06-04T01:00:00.000Z', startsAt: '2026-06-05T23:00:00.000Z', endsAt: '2026-06-06T04:00:00.000Z',
  beneficiaryName: '', mine: null, claims: [], review: null, can: [], confirmable: [],
  timeLine: [{ at: '2026-06-04T01:00:00.000Z', text: '有位乡亲说出了这个心愿', note: '', tone: 'done' }],
  ...more,
})
