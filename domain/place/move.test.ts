import { afterBatch, mayGoOn, newMove, type Batch, type PlaceMove } from './move'

const NOW = '2026-06-01T01:00:00.000Z'
const LATER = '2026-06-01T01:01:00.000Z'
const moveOf = (changes: Partial<PlaceMove> = {}): PlaceMove => ({ ...newMove('merge', 'old', NOW), rev: 1, ...changes })
const batch = (changes: Partial<Batch> = {}): Batch => ({ changed: 0, next: null, cut: false, ...changes })

test('a batch goes on in its row, then in the next', () => {
  expect(afterBatch(moveOf(), batch({ changed: 3, next: 'cursor' }), 2, NOW)).toMatchObject({ row: 0, after: 'cursor', changed: 3 })
  expect(afterBatch(moveOf({ after: 'cursor' }), batch(), 2, NOW)).toMatchObject({ row: 1, after: '' })
})

test('one cut off stays where it was', () => {
  expect(afterBatch(moveOf({ after: 'cursor', changed: 1 }), batch({ changed: 2, cut: true, next: 'further' }), 2, NOW)).toMatchObject({ row: 0, after: 'cursor', changed: 3 })
})

test('the next pass waits until calls that were under way have ended', () => {
  const ended = afterBatch(moveOf({ row: 1, changed: 5 }), batch(), 2, NOW)
  expect(ended).toMatchObject({ state: 'due', pass: 2, row: 0, changed: 0, passEndedAt: NOW })
  expect(mayGoOn(ended, NOW)).toBe(false)
  expect(mayGoOn(ended, LATER)).toBe(true)
})

test('it is done when a later pass found nothing; the first never counts', () => {
  expect(afterBatch(moveOf({ row: 1 }), batch(), 2, NOW)).toMatchObject({ state: 'due', pass: 2 })
  expect(afterBatch(moveOf({ row: 1, pass: 2 }), batch({ changed: 1 }), 2, LATER)).toMatchObject({ state: 'due', pass: 3 })
  const done = afterBatch(moveOf({ row: 1, pass: 3 }), batch(), 2, LATER)
  expect(done).toMatchObject({ state: 'done' })
  expect(mayGoOn(done, '2027-01-01T00:00:00.000Z')).toBe(false)
})
