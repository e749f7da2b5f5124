import { afterBatch, mayGoOn, newMove, placeIn, type Batch, type PlaceMove } from './move'

const NOW = '2026-06-01T01:00:00.000Z'
const LATER = '2026-06-01T01:01:00.000Z'
const moveOf = (changes: Partial<PlaceMove> = {}): PlaceMove => ({ ...newMove('merge', 'old', NOW), rev: 1, ...changes })
const KINDS = ['wishes.station', 'orders.station']
const batch = (changes: Partial<Batch> = {}): Batch => ({ changed: 0, next: null, cut: false, ...changes })

test('a batch goes on in its row, then in the next', () => {
  expect(afterBatch(moveOf(), batch({ changed: 3, next: 'cursor' }), KINDS, NOW)).toMatchObject({ reached: 'wishes.station', after: 'cursor', changed: 3 })
  expect(afterBatch(moveOf({ reached: 'wishes.station', after: 'cursor' }), batch(), KINDS, NOW)).toMatchObject({ reached: 'orders.station', after: '' })
})

test('one cut off stays where it was', () => {
  expect(afterBatch(moveOf({ reached: 'wishes.station', after: 'cursor', changed: 1 }), batch({ changed: 2, cut: true, next: 'further' }), KINDS, NOW)).toMatchObject({ reached: 'wishes.station', after: 'cursor', changed: 3 })
})

test('the next pass waits until calls that were under way have ended', () => {
  const ended = afterBatch(moveOf({ reached: 'orders.station', changed: 5 }), batch(), KINDS, NOW)
  expect(ended).toMatchObject({ state: 'due', pass: 2, reached: 'wishes.station', changed: 0, passEndedAt: NOW })
  expect(mayGoOn(ended, NOW)).toBe(false)
  expect(mayGoOn(ended, LATER)).toBe(true)
})

test('it is done when a later pass found nothing; the first never counts', () => {
  expect(afterBatch(moveOf({ reached: 'orders.station' }), batch(), KINDS, NOW)).toMatchObject({ state: 'due', pass: 2 })
  expect(afterBatch(moveOf({ reached: 'orders.station', pass: 2 }), batch({ changed: 1 }), KINDS, LATER)).toMatchObject({ state: 'due', pass: 3 })
  const done = afterBatch(moveOf({ reached: 'orders.station', pass: 3 }), batch(), KINDS, LATER)
  expect(done).toMatchObject({ state: 'done' })
  expect(mayGoOn(done, '2027-01-01T00:00:00.000Z')).toBe(false)
})

test('where the kind it was at is none any more, the pass begins anew', () => {
  expect(placeIn(moveOf({ reached: 'goods.market', after: 'cursor' }), KINDS)).toEqual({ nth: 0, after: '' })
  // As moves of before kinds had names.
  expect(placeIn({ ...moveOf({ after: 'cursor' }), reached: undefined as never }, KINDS)).toEqual({ nth: 0, after: '' })
})
