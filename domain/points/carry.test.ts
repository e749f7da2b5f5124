/** Points from purse to purse: nothing is made, nothing held is lost, and what has passed its day is no longer hers to give. */
import { anAccount } from '../../tests/factories'
import { emptyAccount } from './account'
import { carryFree, carryHeld, carrySome } from './carry'
import type { Lot } from './lots'

const lot = (points: number, expiresOn: string, held = 0): Lot => ({ origin: 'service', points, held, expiresOn, ruleVersion: 'r' })
const to = { ...emptyAccount('household', 'h1'), balance: 3, held: 2, lots: [lot(3, '2027-12-31', 2)] }
const TODAY = '2026-06-01'

test('what has passed its day and the timer has not booked yet is not put in [R-P5]', () => {
  const from = anAccount({ balance: 12, lots: [lot(5, '2026-05-31'), lot(7, '2026-12-31')] })
  expect(() => carrySome(from, to, 8, TODAY)).toThrow('NOT_ENOUGH_POINTS')
  const carried = carrySome(from, to, 7, TODAY)
  expect(carried.from).toMatchObject({ balance: 5, lots: [lot(5, '2026-05-31')] })
  expect(carried.to).toMatchObject({ balance: 10, held: 2 })
  expect(carrySome(anAccount({ balance: 5, lots: [lot(5, TODAY)] }), to, 5, TODAY).points).toBe(5)
})

test('what a counter holds stays where it is; all else goes, lot by lot', () => {
  const carried = carryFree(anAccount({ balance: 9, held: 4, lots: [lot(5, '2026-12-31', 4), lot(4, '2027-12-31')] }), to)
  expect(carried).toMatchObject({ points: 5, from: { balance: 4, held: 4, lots: [lot(4, '2026-12-31', 4)] }, to: { balance: 8, held: 2, lots: [lot(1, '2026-12-31'), lot(7, '2027-12-31', 2)] } })
})

test('a reservation carried along is held there and no longer here', () => {
  const from = anAccount({ balance: 9, held: 4, lots: [lot(9, '2026-12-31', 4)] })
  const carried = carryHeld(from, to, 4, [{ origin: 'service', expiresOn: '2026-12-31', points: 4 }])
  expect(carried).toMatchObject({ points: 4, from: { balance: 5, held: 0, lots: [lot(5, '2026-12-31')] }, to: { balance: 7, held: 6, lots: [lot(4, '2026-12-31', 4), lot(3, '2027-12-31', 2)] } })
})
