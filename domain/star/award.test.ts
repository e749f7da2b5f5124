/** A star's way from minutes to a word that everybody could have objected to. */
import * as fc from 'fast-check'
import { PATH } from '../../tests/factories'
import { aStar } from '../../tests/stars'
import { dayOf } from '../calendar/shanghai'
import { decideStar, object, putOnNotice, reached, runOut, setAside, STAR_STEPS } from './award'
import { starProgress } from './progress'
import { STAR_RULES } from './starRules'
import { STAR_STATES } from './vocab'

const RULE = STAR_RULES[0]!
const NOW = '2026-06-01T01:00:00.000Z'
const at = (hours: number) => starProgress(hours * 60, RULE)
const onNotice = () => putOnNotice(aStar(), null, RULE, 'head', NOW)
const because = (reason: string) => expect.objectContaining({ reason })

test('what lies between two looks becomes candidates, one a level, and none twice', () => {
  const who = { personId: 'li', year: '', now: NOW, ...PATH }
  expect(reached(at(99), at(101), who)).toMatchObject([{ _id: 'li:all:1', level: 1, state: 'candidate', minutes: 6060, station: PATH.station }])
  expect(reached(at(99), at(301), who).map(({ level }) => level)).toEqual([1, 2])
  expect(reached(at(101), at(299), who)).toEqual([])
  expect(reached(at(301), at(99), who)).toEqual([])
})

test('five working days of notice: put up on a Monday, it is over on the Tuesday of the week after [R-S3]', () => {
  const noticed = onNotice()
  expect(noticed).toMatchObject({ state: 'onNotice', noticeUntil: '2026-06-08', noticedBy: 'head' })
  expect(runOut(noticed, '2026-06-08T15:59:00.000Z')).toBeNull()
  expect(runOut(noticed, '2026-06-08T16:00:00.000Z')).toMatchObject({ state: 'granted' })
})

test('one level at a time, and nobody her own [R-S4]', () => {
  expect(() => putOnNotice(aStar({ level: 2 }), aStar({ state: 'onNotice' }), RULE, 'head', NOW)).toThrow(because('STAR_SKIPS'))
  expect(putOnNotice(aStar({ level: 2 }), aStar({ state: 'granted' }), RULE, 'head', NOW).state).toBe('onNotice')
  for (const move of [
    () => putOnNotice(aStar(), null, RULE, 'li', NOW), () => setAside(aStar(), 'li', '不', NOW),
    () => object(onNotice(), 'li', '我', NOW), () => decideStar(object(onNotice(), 'v1', '不', NOW), 'grant', 'li', '', NOW),
  ]) expect(move).toThrow(because('STAR_OWN'))
})

test('an objection stops the clock until somebody else has decided [R-S3]', () => {
  const objected = object(onNotice(), 'v1', '那几天他不在村里', NOW)
  expect(runOut(objected, '2026-07-01T00:00:00.000Z')).toBeNull()
  for (const who of ['head', 'v1']) expect(() => decideStar(objected, 'grant', who, '', NOW)).toThrow(because('DECIDE_OWN'))
  expect(decideStar(objected, 'grant', 'town', '签到都在', NOW)).toMatchObject({ state: 'granted', decidedBy: 'town', note: '签到都在' })
  expect(() => object(onNotice(), 'v1', '晚了', '2026-06-09T01:00:00.000Z')).toThrow(because('NOTICE_OVER'))
  expect(() => object(objected, 'v2', '我也有话', NOW)).toThrow(because('STAR_MOVED_ON'))
})

test('whatever hands do in whatever order: granted only after a notice, and what is over stays over', () => {
  const hands = ['li', 'head', 'town', 'v1']
  const moves = fc.array(fc.record({ move: fc.constantFrom('notice', 'aside', 'object', 'grant', 'decline', 'wait'), who: fc.constantFrom(...hands), days: fc.nat(9) }), { maxLength: 20 })
  fc.assert(fc.property(moves, (steps) => {
    let star = aStar()
    let now = Date.parse(NOW)
    for (const { move, who, days } of steps) {
      const before = star
      const instant = new Date(now).toISOString()
      try {
        if (move === 'notice') star = putOnNotice(star, null, RULE, who, instant)
        if (move === 'aside') star = setAside(star, who, '不', instant)
        if (move === 'object') star = object(star, who, '不', instant)
        if (move === 'grant' || move === 'decline') star = decideStar(star, move, who, '', instant)
        if (move === 'wait') { now += days * 86_400_000; star = runOut(star, new Date(now).toISOString()) ?? star }
      } catch { expect(star).toBe(before) }
      if (star !== before) expect(STAR_STEPS.some(({ from, to }) => from === before.state && to === star.state)).toBe(true)
      if (star.state === 'granted') {
        expect(star.noticedBy).not.toBe('')
        expect(star.decidedBy !== '' || star.noticeUntil < dayOf(star.stateSince)).toBe(true)
        expect([star.noticedBy, star.decidedBy, star.objection?.byId]).not.toContain('li')
      }
    }
  }))
})

test('every state is reached and left as the table says', () => {
  expect(new Set(STAR_STEPS.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(STAR_STATES))
})
