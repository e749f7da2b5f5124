import { aWish, anOrder, NOW } from '../tests/factories'
import { type Household, forgetMember } from './household/household'
import { forgetOrder } from './order/forget'
import { forgetWish } from './wish/forget'

const told = { event: 'askBack', at: NOW, byId: 'head', byName: '周站长', note: '灯在堂屋还是里屋' }

test('a wish keeps that it was told and answered, and none of its words', () => {
  const wish = forgetWish(aWish({ happenings: [told], media: [{ mediaId: 'm', kind: 'photo' } as never] }))
  expect(wish).toMatchObject({ state: 'submitted', title: '修修补补', text: '', happenings: [{ event: 'askBack', byName: '周站长', note: '' }] })
  expect('media' in wish).toBe(false)
})

test('an order keeps its seats and its score, and neither words nor the mark of an address', () => {
  const order = forgetOrder(anOrder({ state: 'reviewed', seatsConfirmed: 1, contact: 'kept', review: { score: 5, words: '灯亮了', wordsPublic: true, byId: 'granny', at: NOW } }))
  expect(order).toMatchObject({ state: 'reviewed', seatsConfirmed: 1, text: '', review: { score: 5, words: '', wordsPublic: false } })
  expect('contact' in order).toBe(false)
})

test('a household goes on under its next member, and ends with its last', () => {
  const household = { members: [{ personId: 'granny', relation: 'head' }, { personId: 'son', relation: 'child' }], state: 'standing' } as unknown as Household
  expect(forgetMember(household, 'granny')).toMatchObject({ members: [{ personId: 'son', relation: 'head' }], state: 'standing' })
  expect(forgetMember(household, 'son')).toMatchObject({ members: [{ personId: 'granny', relation: 'head' }] })
  expect(forgetMember(forgetMember(household, 'son'), 'granny')).toMatchObject({ members: [], state: 'dissolved' })
})
