import { aPerson } from '../../tests/factories'
import { allowsPhoto, allowsVoice, allows, decide, newConsent, noticeName, ownName, say, sharesAddress, withName } from './consent'
import { PURPOSE_RULES, purposeOn } from './purposes'
import { PURPOSES } from '../person/purpose'

const wang = aPerson('wang', { name: '王奶奶' })
const TODAY = '2026-06-01'

test('each purpose has its words, what it costs to take it back and what goes on all the same', () => {
  for (const purpose of PURPOSES) {
    const rule = purposeOn(purpose, TODAY)
    for (const words of [rule.title, rule.whatFor, rule.until, rule.source, rule.stops, rule.goesOn]) expect(words).toMatch(/\p{Script=Han}{2}/u)
  }
  expect(new Set(PURPOSE_RULES.map(({ purpose, version }) => purpose + version)).size).toBe(PURPOSE_RULES.length)
})

test('before she said anything: the service goes on, photo, voice and notice wait for her word', () => {
  const given = PURPOSES.filter((purpose) => allows(wang, purposeOn(purpose, TODAY)))
  expect(given).toEqual(['service', 'realName', 'address'])
  expect([sharesAddress(wang), allowsPhoto(wang), allowsVoice(wang)]).toEqual([true, false, false])
})

test('what she decides about one purpose leaves the others alone', () => {
  const after = decide(decide(wang, 'address', false), 'photo', true)
  expect([sharesAddress(after), allowsPhoto(after), allowsVoice(after)]).toEqual([false, true, false])
  expect(after.name).toBe('王奶奶')
})

test('her full name kept to herself stands as 王** for others, and comes back whole', () => {
  const kept = decide(wang, 'realName', false)
  expect([kept.name, ownName(kept)]).toEqual(['王**', '王奶奶'])
  expect(decide(kept, 'realName', false)).toEqual(kept)
  expect(withName(kept, '王秀英')).toMatchObject({ name: '王**', realName: '王秀英' })
  const again = decide(kept, 'realName', true)
  expect(again.name).toBe('王奶奶')
  expect(again).not.toHaveProperty('realName')
})

test('a public notice never has a full name, and without her word none at all [R-67-12]', () => {
  expect(noticeName(wang)).toBe('一位乡亲')
  expect(noticeName(decide(wang, 'publicNotice', true))).toBe('王**')
  expect(noticeName(decide(decide(wang, 'realName', false), 'publicNotice', true))).toBe('王**')
})

test('the history keeps every word, and the same word twice is one', () => {
  const word = (given: boolean, at: string) => ({ given, at, byId: 'wang', version: 'v' })
  const once = say(newConsent('wang', 'photo'), word(true, '1'))
  const taken = say(say(once, word(true, '2')), word(false, '3'))
  expect(taken).toMatchObject({ given: false, history: [{ given: true, at: '1' }, { given: false, at: '3' }] })
})

test('a no that is her first word is kept as a word of hers', () => {
  const no = { given: false, at: '2026-06-01T01:00:00.000Z', byId: 'granny', version: '1' }
  expect(say(newConsent('granny', 'photo'), no as never).history).toEqual([no])
})
