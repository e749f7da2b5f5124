import { meaningOf } from './meaning'
import { DATA, JOB_NAMES, MACHINE } from './work'

test.each([...JOB_NAMES, ...Object.keys(MACHINE), ...Object.keys(DATA), 'ofAnOldVersion'])('%s: whether anything is lost, and what to do, in plain sentences', (job) => {
  const { lost, todo } = meaningOf(job)
  for (const words of [lost, todo]) expect(words).toMatch(/^[\u4e00-\u9fff，。；、]{6,40}$/)
})

test('what only somebody can mend says so; what is tried again says that nothing need be done', () => {
  expect(meaningOf('damage').todo).toContain('马上打电话')
  expect(meaningOf('lapseClaims')).toEqual({ lost: '什么都没丢，名额还占着，别人暂时接不了。', todo: expect.stringContaining('机器自己会再试，您不用做什么') })
  expect(meaningOf('damage').lost).not.toContain('没丢')
})
