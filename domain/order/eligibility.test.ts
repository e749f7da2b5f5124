import { aPerson } from '../../tests/factories'
import type { Person } from '../person/person'
import { withCover, withLicence, withVetting } from '../person/qualified'
import { dayOfService, sayNeeds, whyNot } from './eligibility'
import { needsOf, risksFor, RISK_RULES, suggestRisk } from './risks'
import { RISKS } from '../wish/vocab'

const DAY = '2026-06-03'
const plain = aPerson('li')
const electrician = (until: string) => withLicence(plain, 'electrician', until)
const covered = (person: Person, from: string, until: string) => withCover(person, { from, until }, '2026-01-01')
const electric = needsOf('electric', DAY)

test('an ordinary order asks nothing of anybody', () => {
  expect(whyNot(undefined, plain, DAY)).toBeNull()
  expect(whyNot(needsOf('plain', DAY), plain, DAY)).toBeNull()
})

test('a licence counts up to its last day [N19]', () => {
  expect(whyNot({ licence: 'electrician' }, plain, DAY)).toBe('NEEDS_LICENCE')
  expect(whyNot({ licence: 'electrician' }, electrician('2026-06-02'), DAY)).toBe('NEEDS_LICENCE')
  expect(whyNot({ licence: 'electrician' }, electrician(DAY), DAY)).toBeNull()
  expect(whyNot({ licence: 'nurse' }, electrician('2030-01-01'), DAY)).toBe('NEEDS_LICENCE')
})

test('a cover counts on its days, both ends included, and one does not undo another [N19]', () => {
  const first = covered(plain, '2026-05-01', DAY)
  for (const [day, reason] of [['2026-04-30', 'NEEDS_COVER'], ['2026-05-01', null], [DAY, null], ['2026-06-04', 'NEEDS_COVER']] as const) {
    expect([day, whyNot({ cover: true }, first, day)]).toEqual([day, reason])
  }
  const both = covered(first, '2026-08-01', '2026-12-31')
  expect([whyNot({ cover: true }, both, DAY), whyNot({ cover: true }, both, '2026-07-01'), whyNot({ cover: true }, both, '2026-08-01')]).toEqual([null, 'NEEDS_COVER', null])
})

test('under eighteen no danger, until the day after [N19]', () => {
  const young = { ...plain, minorUntil: DAY }
  expect(whyNot({ adult: true }, young, DAY)).toBe('NEEDS_ADULT')
  expect(whyNot({ adult: true }, young, '2026-06-04')).toBeNull()
})

test('vetting holds to its last day, and what is missing is said in one order', () => {
  expect(whyNot({ vetted: true, adult: true }, plain, DAY)).toBe('NEEDS_VETTING')
  expect(whyNot({ vetted: true }, withVetting(plain, DAY), DAY)).toBeNull()
  expect(whyNot({ vetted: true }, withVetting(plain, '2026-06-02'), DAY)).toBe('NEEDS_VETTING')
  expect(whyNot(electric, plain, DAY)).toBe('NEEDS_LICENCE')
  expect(whyNot(electric, electrician('2027-01-01'), DAY)).toBe('NEEDS_COVER')
  expect(whyNot(electric, covered(electrician('2027-01-01'), '2026-01-01', '2026-12-31'), DAY)).toBeNull()
})

test('judged for the day of the service, or for today once it has begun', () => {
  expect(dayOfService({ startsAt: '2026-06-02T23:00:00.000Z' }, '2026-06-01T01:00:00.000Z')).toBe(DAY)
  expect(dayOfService({ startsAt: '2026-06-01T01:00:00.000Z' }, '2026-06-20T01:00:00.000Z')).toBe('2026-06-20')
})

test('what is dangerous asks for a cover and grown-ups; what a profession is asks for its licence [N19]', () => {
  for (const risk of RISKS) {
    const needs = needsOf(risk, DAY)
    if (risk !== 'plain') expect(needs.adult).toBe(true)
    if (['height', 'tools', 'water', 'night', 'electric', 'driving'].includes(risk)) expect(needs.cover).toBe(true)
  }
  expect([electric.licence, needsOf('driving', DAY).licence, needsOf('medical', DAY).licence]).toEqual(['electrician', 'driver', 'nurse'])
})

test.each([
  ['repair', '换个灯泡', 'electric'], ['repair', '修一下门', 'plain'], ['repair', '屋顶漏雨', 'height'], ['errand', '接送我去看戏', 'driving'],
  ['health', '想请人上门换药', 'medical'], ['company', '陪我到河边走走', 'water'], ['study', '教我用手机上的开关', 'plain'],
] as const)('a wish of %s that says %s sounds %s', (category, title, risk) => {
  expect(suggestRisk({ category, title, text: '' }, DAY)).toBe(risk)
})

test('every sheet offers the ordinary first; every row has a source and one place', () => {
  expect(risksFor('repair', DAY)[0]?.risk).toBe('plain')
  for (const rule of RISK_RULES) {
    expect(rule.source).toContain('条例')
    expect(rule.rows.map(({ risk }) => risk).sort()).toEqual([...RISKS].sort())
  }
})

test('needs in words a volunteer understands', () => {
  expect(sayNeeds(electric)).toEqual(['满18岁', '有电工证，站里看过原件', '在志愿者意外险的名册上'])
  expect(sayNeeds(undefined)).toEqual([])
})
