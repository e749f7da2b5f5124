import fc from 'fast-check'
import { WISH_LIMITS } from '../../../domain/wish/vocab'
import { sayNext, sayPromise, sayWho, titleOf } from './sayWish'

test('a short sentence is its own headline, without the full stop', () => {
  expect(titleOf(' 家里水龙头漏水，想请人修。 ')).toBe('家里水龙头漏水，想请人修')
})

test('a long one is cut where it paused', () => {
  expect(titleOf('家里的水龙头漏水好几天了，厨房地上都是水，我腿脚不方便，想请人来帮忙看一看修一修')).toBe('家里的水龙头漏水好几天了，厨房地上都是水，我腿脚不方便')
  expect(titleOf('你好，家里的水龙头漏水好几天了厨房地上都是水我腿脚不方便想请人来看看')).toMatch(/^你好，家里的水龙头.*…$/)
})

test('a headline always fits and is never empty', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((said) => /[\p{L}\p{N}]/u.test(said)), (said) => {
    const title = titleOf(said)
    expect(title.length).toBeGreaterThan(0)
    expect(title.length).toBeLessThanOrEqual(WISH_LIMITS.titleMax)
    expect(title).not.toContain('\n')
  }))
})

test('what comes next', () => {
  expect(sayNext({ state: 'submitted', answerBy: '2026-06-10' }, '2026-06-05')).toBe('站里最晚6月10日 周三前给您回话')
  expect(sayNext({ state: 'needsInfo', answerBy: '' }, '2026-06-05')).toContain('回个话')
})

test('a promise, kept or late, in words', () => {
  expect(sayPromise('2026-06-10', '2026-06-05')).toEqual({ words: '6月10日 周三前要回话', late: false })
  expect(sayPromise('2026-06-05', '2026-06-05')).toEqual({ words: '今天是答应回话的最后一天', late: true })
  expect(sayPromise('2026-06-03', '2026-06-05')).toEqual({ words: '答应6月3日 周三前回话，已经晚了2天', late: true })
})

test('who it is for, and who wrote it', () => {
  expect(sayWho({ beneficiaryName: '王奶奶', writerName: '王奶奶' })).toBe('王奶奶')
  expect(sayWho({ beneficiaryName: '王奶奶', writerName: '李芳' })).toBe('王奶奶（李芳代写）')
})
