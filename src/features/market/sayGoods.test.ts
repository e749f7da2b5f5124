import { sayLeft, sayRedemption, sayTake, sayThing, whyNot } from './sayGoods'

test('why something cannot be taken, in words', () => {
  expect(whyNot({ price: 30, left: 2 }, 30)).toBe('')
  expect(whyNot({ price: 30, left: 2 }, 18)).toBe('还差12分')
  expect(whyNot({ price: 30, left: 0 }, 18)).toBe('兑完了，等店里补货')
})

test('units as on the shelf', () => {
  expect(sayTake('一块')).toBe('兑一块')
  expect(sayTake('袋')).toBe('兑一袋')
  expect(sayThing({ goodsName: '香皂', unit: '块' })).toBe('香皂一块')
  expect(sayLeft({ left: 7, unit: '一块' })).toBe('还有7块')
  expect(sayLeft({ left: 0, unit: '一块' })).toBe('兑完了')
})

test('where a reservation stands', () => {
  const now = '2026-04-01T01:00:00.000Z'
  const line = { expiresAt: '2026-05-01T01:00:00.000Z', endedAt: '2026-04-01T00:30:00.000Z' }
  expect(sayRedemption({ ...line, state: 'reserved' }, now)).toBe('5月1日 周五前来拿都行')
  expect(sayRedemption({ ...line, state: 'handedOver' }, now)).toBe('今天 08:30 已经拿走了')
  expect(sayRedemption({ ...line, state: 'cancelled' }, now)).toBe('今天 08:30 取消了，积分退回来了')
})
