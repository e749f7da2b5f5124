import { CURSOR_FIELD, FIELD_LABELS } from './ground/fieldLabels'
import { ORDER_LIMITS } from './order/vocab'
import { LATER, Refusal, refuse, type Reason } from './ground/refusal'
import { GUESSED_REASONS } from './limit/limitRules'
import { REFUSALS, sentenceOf } from './refusals'
import { WISH_LIMITS } from './wish/vocab'

const REASONS = Object.keys(REFUSALS) as Reason[]
/** 12 号文 words (see the house check in tests/tidy.test.ts), escaped so that this file does not hold them itself. */
const UNWELCOME = /\u62a2|\u6253\u5361|\u6392\u540d/

describe.each(REASONS)('%s', (reason) => {
  const sentence = sentenceOf(reason)

  test('is a reason in capitals with one Chinese sentence, short enough to be read at a glance', () => {
    expect(reason).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    expect(sentence).toMatch(/^[^。！？]+。$/)
    expect(sentence).not.toMatch(/[A-Za-z_]/)
    expect(sentence).not.toMatch(UNWELCOME)
    expect([...sentence].length).toBeLessThanOrEqual(40)
  })

  test('blames nobody', () => {
    expect(sentence).not.toMatch(/错误|非法|违规|无效|失败|禁止|不得|您没有权限/)
  })
})

test.each([CURSOR_FIELD, ...Object.keys(FIELD_LABELS)])('the field %s is named in one short sentence', (field) => {
  expect(sentenceOf('BAD_INPUT', field)).toMatch(/^[^。！？]{8,40}。$/)
  expect(sentenceOf('BAD_INPUT', field)).not.toMatch(/[A-Za-z_]/)
  expect(sentenceOf('BUSY', field)).toBe(REFUSALS.BUSY)
})

test.each(GUESSED_REASONS)('%s says until when, in the same short sentence', (reason) => {
  for (const words of ['过两分钟', '明天下午12点20分以后']) {
    expect(sentenceOf(reason, undefined, words)).toContain(words)
    expect(sentenceOf(reason, undefined, words)).not.toContain(LATER)
    expect(sentenceOf(reason, undefined, words)).toMatch(/^[^。！？A-Za-z_]{8,40}。$/)
  }
})

test('no sentence stands for two reasons', () => {
  expect(Object.values(REFUSALS)).toHaveLength(new Set(Object.values(REFUSALS)).size)
})

test('sentences that name a limit name the one that holds', () => {
  expect(REFUSALS.TOO_MANY_CLAIMS).toContain(`${ORDER_LIMITS.openClaimsPerPerson}件`)
  expect([REFUSALS.TOO_EARLY.includes('提前两小时'), ORDER_LIMITS.checkInEarlyMinutes]).toEqual([true, 120])
  expect([REFUSALS.WISH_DAY_TOO_FAR.includes('半年以内'), WISH_LIMITS.daysAhead]).toEqual([true, 180])
})

test('a refusal carries its reason and nothing else', () => {
  expect(() => refuse('SEATS_FULL')).toThrow(Refusal)
  const refusal = new Refusal('SEATS_FULL')
  expect([refusal.reason, refusal.message, refusal.name]).toEqual(['SEATS_FULL', 'SEATS_FULL', 'Refusal'])
})
