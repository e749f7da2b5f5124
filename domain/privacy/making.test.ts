import { fromTheBeginning, newMaking, nextTry, withPiece } from './making'

const ASKED = '2026-06-01T01:00:00.000Z'
const NEXT = { chapter: 'hourEntries.personId', after: 'cursor' }
const begun = newMaking('set', ASKED)

test('begun, it has its first try, no piece, and stands before the first chapter', () => {
  expect(begun).toEqual({ set: 'set', askedAt: ASKED, reached: { chapter: '', after: '' }, pieces: [], tries: 1, lines: 0 })
})

test('a piece is called by the try that made it, and lines add up', () => {
  const first = withPiece(begun, 40, NEXT)
  expect(first).toEqual({ ...begun, reached: NEXT, pieces: [1], lines: 40 })
  // One try in between came to nothing.
  const second = withPiece(nextTry(nextTry(first)), 2, null)
  expect(second).toEqual({ ...first, pieces: [1, 3], tries: 3, lines: 42 })
})

test('begun again it keeps its number of tries: files of before are not overwritten, and are found', () => {
  expect(fromTheBeginning(nextTry(withPiece(begun, 40, NEXT)))).toEqual({ ...begun, tries: 2 })
})
