/** The log and the rights as people read them: the auditor finds who did what, and anybody reads who may do what. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('钱审计 finds who did what in the whole county, and narrows it to one person [F85]', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('钱审计')
  await openTab('我的')
  await tap(/^谁办过什么/)
  await tap('全部')
  await reads(/ · 确认/)
  await shoot('51-audit')
  await tap(/，接下心愿/)
  await tap('只看这个人办的')
  await reads(/^只看：/)
  await shoot('52-audit-one')
})

test('钱审计 reads that the books agree, and how far they were looked at [F58]', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('钱审计')
  await openTab('我的')
  await tap(/^账对不对得上/)
  await reads('账都对得上。')
  await reads(/^每个人的时长：.*看完一轮，\d+人/)
  await shoot('57-books')
})

test('马调度 reads what was told and done in the county, township by township', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('马调度')
  await openTab('我的')
  await tap(/^本地的数字/)
  await reads('说了心愿')
  await shoot('58-figures')
  await tap(/^云川镇/)
  await reads(/^青禾村/)
  await reads('回到上一级')
})

test('王奶奶 reads what a station head may do [F86]', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('王奶奶')
  await openTab('我的')
  await tap(/^谁能做什么/)
  await tap('实践站站长')
  await reads('本站的事')
  await reads('答应心愿')
  await shoot('53-rights')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
