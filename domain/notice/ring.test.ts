import { aWish, NOW } from '../../tests/factories'
import { messageTo } from './message'
import { newsOfAnswer } from '../wish/news'
import { afterRinging, grant, ringFields, worthARing } from './ring'
import { RING_WORDS } from '../news'

const message = { ...messageTo('granny', 'wish:w1:2', newsOfAnswer(aWish(), 'accept'), NOW), rev: 1 }

test('every kind fits WeChat\'s fields, and a long title is cut with a sign', () => {
  for (const said of Object.values(RING_WORDS)) expect([...ringFields(message, said).thing2.value].length).toBeLessThanOrEqual(20)
  const { thing1, time3 } = ringFields({ ...message, title: '好'.repeat(30) }, '')
  expect(ringFields({ ...message, title: '好'.repeat(20) }, '').thing1.value).toBe('好'.repeat(20))
  expect(thing1.value).toBe(`${'好'.repeat(19)}…`)
  expect(time3.value).toBe('2026年06月01日 09:00')
})

test('what was read or is a day old does not ring', () => {
  expect(worthARing(message, NOW)).toBe(true)
  expect(worthARing({ ...message, state: 'read' }, NOW)).toBe(false)
  expect(worthARing(message, '2026-06-02T01:00:00.000Z')).toBe(false)
})

test('a no of hers ends her consent, a fault of ours costs her none', () => {
  expect(afterRinging('sent', 1)).toEqual({ push: 'sent', left: 1 })
  expect(afterRinging('unwanted', 1)).toEqual({ push: 'refused', left: 0 })
  expect(afterRinging('faulty', 1)).toEqual({ push: 'refused', left: 2 })
  expect(afterRinging('later', 1)).toEqual({ push: 'due', left: 2 })
  expect(grant(19, 3)).toBe(20)
})
