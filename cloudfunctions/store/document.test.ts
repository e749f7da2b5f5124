import { aTally, aRequest, aWish } from './contractKit/factories'
import { newDocument, nextDocument } from './document'

test('a new document begins at rev 1 whatever it claims', () => {
  expect(newDocument('hourTallies', { ...aTally('p1'), rev: 99 })).toMatchObject({ rev: 1 })
})

test('the next document carries the next rev', () => {
  expect(nextDocument('hourTallies', { ...aTally('p1'), rev: 4 })).toMatchObject({ rev: 5 })
})

test.each([undefined, null, 0, -1, 1.5, '1', { $gt: 0 }])('rev %p is none that was read', (rev) => {
  expect(() => nextDocument('hourTallies', { ...aTally('p1'), rev })).toThrow(expect.objectContaining({ fault: 'BAD_DOCUMENT' }))
})

test('a circular document is refused, not followed for ever', () => {
  const answer: Record<string, unknown> = {}
  answer.self = answer
  expect(() => newDocument('requests', aRequest('r1', answer))).toThrow('deeper than 32')
})

test('a class instance is refused: it would come back as something else', () => {
  class Points {
    constructor(readonly value: number) {}
  }
  expect(() => newDocument('requests', aRequest('r1', new Points(3)))).toThrow('not plain JSON')
  expect(() => newDocument('requests', aRequest('r1', Object.assign(Object.create(null), { a: 1 })))).not.toThrow()
})

test('bad names and missing indexed fields are named by their path, never with what people wrote', () => {
  expect(() => newDocument('requests', aRequest('r1', { a: { 'b.c': '13800001111' } }))).toThrow('requests.answer.a.b.c: bad field name')
  expect(() => newDocument('requests', aRequest('r1', JSON.parse('{"__proto__": 1}')))).toThrow('bad field name')
  const { toldAt: _, ...untold } = aWish('w1')
  expect(() => newDocument('wishes', untold)).toThrow('wishes.toldAt')
})

test('a text too long for an index and a document too large for the platform are refused on every engine', () => {
  expect(() => newDocument('wishes', aWish('w1', { station: '站'.repeat(341) }))).not.toThrow()
  expect(() => newDocument('wishes', aWish('w1', { station: '站'.repeat(342) }))).toThrow('wishes.station is indexed: more than 1024 bytes')
  expect(() => newDocument('requests', aRequest('r1', 'a'.repeat(16 * 1024 * 1024)))).toThrow('requests: larger than 16 MB')
})
