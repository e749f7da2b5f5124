import Taro from '@tarojs/taro'
import { draftOf, dropDraft, emptyDraft, errorsOf, inputOf, keepDraft, readDraft, type WishDraft } from './draft'

const said: WishDraft = { ...emptyDraft, category: 'repair', said: '水龙头漏水，想请人修' }
const neighbour = { personId: 'liu', name: '刘爷爷' }

test('a kind and a sentence are enough', () => {
  expect(errorsOf(emptyDraft, true)).toEqual({ category: expect.any(String), said: expect.any(String) })
  expect(errorsOf(said, true)).toEqual({})
  expect(inputOf(said, 'qinghe', true)).toEqual({
    title: '水龙头漏水，想请人修', text: '', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'qinghe',
  })
})

test('a long sentence is told whole; more words come after it', () => {
  const long = '家里的水龙头漏水好几天了，厨房地上都是水，我腿脚不方便，想请人来帮忙看一看修一修'
  const input = inputOf({ ...said, said: long, more: '请大声敲门' }, 'qinghe', true)
  expect((input.title ?? '').length).toBeLessThanOrEqual(30)
  expect(input.text).toBe(`${long}\n请大声敲门`)
})

test('where to go is asked only when it is unknown or another', () => {
  expect(Object.keys(errorsOf(said, false))).toEqual(['phone', 'address'])
  const there: WishDraft = { ...said, otherPlace: true, phone: ' 13800000001 ', address: '三组村口' }
  expect(errorsOf(there, true)).toEqual({})
  expect(inputOf(there, 'qinghe', true).contact).toEqual({ phone: '13800000001', address: '三组村口' })
  expect(errorsOf({ ...there, phone: '1380' }, true)).toHaveProperty('phone')
})

test('for a neighbour only with his consent', () => {
  const forHim: WishDraft = { ...said, forOther: true, neighbour }
  expect(errorsOf(forHim, true)).toHaveProperty('consent')
  expect(errorsOf({ ...said, forOther: true }, true)).toHaveProperty('neighbour')
  expect(inputOf({ ...forHim, consent: true }, 'qinghe', true).forPerson).toEqual({ personId: 'liu', consent: true })
  expect(inputOf({ ...forHim, forOther: false }, 'qinghe', true).forPerson).toBeUndefined()
})

test('what came back with a no can be gone on with, but consent is asked anew', () => {
  const sent = inputOf({ ...said, forOther: true, neighbour, consent: true, more: '请大声敲门', seats: 2 }, 'qinghe', true)
  expect(draftOf(sent)).toMatchObject({ said: said.said, more: '请大声敲门', seats: 2, forOther: true, consent: false })
  expect(draftOf(sent).neighbour).toBeUndefined()
})

test('a draft is kept for its person alone', () => {
  Taro.clearStorageSync()
  keepDraft('wang', said)
  expect(readDraft('wang')).toEqual(said)
  expect(readDraft('li')).toEqual(emptyDraft)
  dropDraft('wang')
  expect(readDraft('wang')).toEqual(emptyDraft)
})
