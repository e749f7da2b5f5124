import * as fc from 'fast-check'
import { anAccount, NOW, someGoods } from '../../tests/factories'
import type { Account } from '../points/account'
import { available } from '../points/ledger'
import { Refusal } from '../ground/refusal'
import type { Goods } from './goods'
import { CODE_DIGITS, REDEMPTION_STATES, REDEMPTION_STATE_LABELS, redemptionId, type Redemption } from './redemption'
import { handOver, letGo, reserve } from './shelf'

const li = { personId: 'li', name: '李师傅', marketName: '柳湾村积分超市', code: '12345678' }
const purse = anAccount({ balance: 50 })
const soap = someGoods({ stock: 2 })
const reserved = () => {
  const { goods, account, redemption } = reserve(soap, purse, li, NOW)
  return { goods, account, redemption: { ...redemption, rev: 1 } as Redemption }
}
const THIRTY_DAYS_ON = '2026-07-01T01:00:00.000Z'

describe('reserving', () => {
  test('sets one piece and its points aside, under one code [R-P9]', () => {
    const { goods, account, redemption } = reserved()
    expect(goods).toEqual({ ...soap, reserved: 1 })
    expect(account).toEqual({ ...purse, held: 20 })
    expect(redemption).toEqual({
      _id: 'liuwan:12345678', rev: 1, market: 'liuwan', marketName: '柳湾村积分超市', code: '12345678', goodsId: 'soap', goodsName: '肥皂',
      unit: '块', points: 20, personId: 'li', personName: '李师傅', state: 'reserved', reservedAt: NOW, expiresAt: THIRTY_DAYS_ON,
      endedAt: '', handedOverBy: '',
    })
  })

  test('the last free piece may be had, the promised ones not', () => {
    expect(reserve({ ...soap, reserved: 1 }, purse, li, NOW).goods.reserved).toBe(2)
    expect(() => reserve({ ...soap, reserved: 2 }, purse, li, NOW)).toThrow('OUT_OF_STOCK')
    expect(() => reserve({ ...soap, stock: 0 }, purse, li, NOW)).toThrow('OUT_OF_STOCK')
  })

  test('needs points that are not promised to something else', () => {
    expect(() => reserve(soap, anAccount({ balance: 19 }), li, NOW)).toThrow('NOT_ENOUGH_POINTS')
    expect(() => reserve(soap, anAccount({ balance: 50, held: 31 }), li, NOW)).toThrow('NOT_ENOUGH_POINTS')
  })

  test('an empty shelf is told before an empty purse: points would not help', () => {
    expect(() => reserve({ ...soap, stock: 0 }, anAccount(), li, NOW)).toThrow('OUT_OF_STOCK')
  })
})

describe('handing over', () => {
  test('takes the piece from the shelf and the points from the purse', () => {
    const { goods, account, redemption } = reserved()
    const moved = handOver(goods, account, redemption, 'chen', NOW)
    expect(moved.goods).toEqual({ ...soap, stock: 1, reserved: 0 })
    expect(moved.account).toEqual({ ...purse, balance: 30, held: 0 })
    expect(moved.redemption).toEqual({ ...redemption, state: 'handedOver', endedAt: NOW, handedOverBy: 'chen' })
  })

  test('the code is good for thirty days, to the instant [R-P9]', () => {
    const { goods, account, redemption } = reserved()
    const justBefore = new Date(Date.parse(THIRTY_DAYS_ON) - 1).toISOString()
    expect(handOver(goods, account, redemption, 'chen', justBefore).redemption.state).toBe('handedOver')
    expect(() => handOver(goods, account, redemption, 'chen', THIRTY_DAYS_ON)).toThrow('REDEMPTION_OVER')
  })

  test('a code shown twice, or after cancelling, is told what became of it', () => {
    const { goods, account, redemption } = reserved()
    const attempt = (state: Redemption['state']) => () => handOver(goods, account, { ...redemption, state }, 'chen', NOW)
    expect(attempt('handedOver')).toThrow('ALREADY_HANDED_OVER')
    expect(attempt('cancelled')).toThrow('REDEMPTION_OVER')
    expect(attempt('expired')).toThrow('REDEMPTION_OVER')
  })
})

describe('letting go', () => {
  test.each(['cancelled', 'expired'] as const)('by being %s frees the piece and the points [R-P9]', (state) => {
    const { goods, account, redemption } = reserved()
    const moved = letGo(goods, account, redemption, state, NOW)
    expect(moved).toEqual({ goods: soap, account: purse, redemption: { ...redemption, state, endedAt: NOW } })
  })

  test('what has ended cannot be let go again', () => {
    const { goods, account, redemption } = reserved()
    for (const state of REDEMPTION_STATES.filter((one) => one !== 'reserved')) {
      expect(() => letGo(goods, account, { ...redemption, state }, 'cancelled', NOW)).toThrow(Refusal)
    }
  })
})

test('the price that was promised is the price that is taken, whatever the shelf says later', () => {
  const { goods, account, redemption } = reserved()
  expect(handOver({ ...goods, price: 45 }, account, redemption, 'chen', NOW).account.balance).toBe(30)
})

test('a code is short enough to be read aloud and belongs to one market', () => {
  expect(CODE_DIGITS).toBe(8)
  expect(redemptionId('liuwan', '00000001')).not.toBe(redemptionId('hekou', '00000001'))
  expect(Object.keys(REDEMPTION_STATE_LABELS)).toEqual([...REDEMPTION_STATES])
})

describe('whatever a whole village does at the counter', () => {
  const act = fc.record({
    event: fc.constantFrom('reserve' as const, 'reserve' as const, 'handOver' as const, 'cancel' as const, 'expire' as const),
    person: fc.nat(3),
    goods: fc.nat(1),
    pick: fc.nat(30),
  })

  test('0 ≤ reserved ≤ stock, every promise has its piece and its points, and no point is lost [R-P9]', () => {
    fc.assert(fc.property(fc.tuple(fc.nat(4), fc.nat(4)), fc.array(fc.nat(120), { minLength: 4, maxLength: 4 }), fc.array(act, { maxLength: 60 }), (stocks, balances, acts) => {
      const goods: Goods[] = stocks.map((stock, n) => someGoods({ _id: `g${n}`, stock, price: 15 + n * 10 }))
      const purses: Account[] = balances.map((balance, n) => anAccount({ _id: `p${n}`, balance }))
      const redemptions: Redemption[] = []
      acts.forEach(({ event, person, goods: g, pick }, turn) => {
        try {
          if (event === 'reserve') {
            const next = reserve(goods[g]!, purses[person]!, { personId: `p${person}`, name: '某人', marketName: '', code: String(turn).padStart(8, '0') }, NOW)
            goods[g] = next.goods
            purses[person] = next.account
            redemptions.push({ ...next.redemption, rev: 1 })
          } else if (redemptions.length > 0) {
            const n = pick % redemptions.length
            const redemption = redemptions[n]!
            const [itsGoods, itsPurse] = [Number(redemption.goodsId.slice(1)), Number(redemption.personId.slice(1))]
            const next = event === 'handOver'
              ? handOver(goods[itsGoods]!, purses[itsPurse]!, redemption, 'chen', NOW)
              : letGo(goods[itsGoods]!, purses[itsPurse]!, redemption, event === 'cancel' ? 'cancelled' : 'expired', NOW)
            goods[itsGoods] = next.goods
            purses[itsPurse] = next.account
            redemptions[n] = next.redemption
          }
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      })
      const waiting = redemptions.filter(({ state }) => state === 'reserved')
      const gone = redemptions.filter(({ state }) => state === 'handedOver')
      goods.forEach((one, n) => {
        expect(one.reserved).toBe(waiting.filter(({ goodsId }) => goodsId === one._id).length)
        expect(one.stock).toBe(stocks[n]! - gone.filter(({ goodsId }) => goodsId === one._id).length)
        expect(one.reserved).toBeLessThanOrEqual(one.stock)
      })
      const pointsOf = (list: Redemption[], personId: string) => list.filter((one) => one.personId === personId).reduce((sum, { points }) => sum + points, 0)
      purses.forEach((one, n) => {
        expect(one.held).toBe(pointsOf(waiting, one._id))
        expect(one.balance).toBe(balances[n]! - pointsOf(gone, one._id))
        expect(available(one)).toBeGreaterThanOrEqual(0)
      })
    }))
  })
})
