import { markAccepted, markAfter } from './textCheck'

test('one doubtful sentence makes the whole doubtful, and a good one does not undo it', () => {
  expect(markAfter('passed', 'pass')).toBe('passed')
  expect(markAfter('passed', 'review')).toBe('review')
  expect(markAfter('review', 'pass')).toBe('review')
  expect(markAfter('looked', 'review')).toBe('review')
})

test('doubtful words are accepted knowingly or not at all', () => {
  expect(markAccepted('passed', false)).toBe('passed')
  expect(markAccepted('review', true)).toBe('looked')
  expect(() => markAccepted('review', false)).toThrow('TEXT_NEEDS_LOOK')
})
