import { newSealKey, sealingWith } from './sealing'

const [old, young] = [newSealKey('k1'), newSealKey('k2')]
const NUMBER = '11010519491231002X'

test('what is sealed opens for whose it is, under any known key, and never twice the same', () => {
  const before = sealingWith(old)!
  const sealed = before.seal(NUMBER, 'granny')
  expect(sealed).not.toContain(NUMBER.slice(0, 6))
  expect(before.seal(NUMBER, 'granny')).not.toBe(sealed)
  const after = sealingWith(`${young}, ${old}`)!
  expect(after.open(sealed, 'granny')).toBe(NUMBER)
  expect(after.seal(NUMBER, 'granny').startsWith('k2.')).toBe(true)
})

test('it opens neither for somebody else, nor without its key, nor when a byte was changed', () => {
  const sealing = sealingWith(old)!
  const sealed = sealing.seal(NUMBER, 'granny')
  expect(() => sealing.open(sealed, 'grandpa')).toThrow()
  expect(() => sealingWith(young)!.open(sealed, 'granny')).toThrow('a key that is not known')
  const [id, nonce, tag, body = ''] = sealed.split('.')
  expect(() => sealing.open([id, nonce, tag, `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`].join('.'), 'granny')).toThrow()
  // Four bytes of a tag are guessed sooner than sixteen.
  expect(() => sealing.open([id, nonce, tag?.slice(0, 6), body].join('.'), 'granny')).toThrow()
})

test('a fingerprint is the same for the same text under the same key only', () => {
  expect(sealingWith(old)!.fingerprint(NUMBER)).toBe(sealingWith(old)!.fingerprint(NUMBER))
  expect(sealingWith(old)!.fingerprint(NUMBER)).not.toBe(sealingWith(young)!.fingerprint(NUMBER))
})

test('no keys, no sealing; half a key is said', () => {
  expect(sealingWith('')).toBeNull()
  expect(sealingWith(undefined)).toBeNull()
  expect(() => sealingWith('k1:c2hvcnQ=')).toThrow('32 bytes')
})
