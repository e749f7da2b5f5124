/** What waits, for whom, by when: the station does it, and what it left lying goes to the township. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('李站长 sees on one page what waits for her, and goes from it to where it is done', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^工作台/)
  await reads('1颗星够条件了，等您公示')
  await reads(/前办好$/)
  await shoot('71-workbench')
  await tap(/^1颗星够条件了，等您公示/)
  await reads('郑大哥 · 三星志愿者')
  await tap(/^公示$/)
  await reads('公示出去了，村里人都看得到')
  await visitor().page.goBack()
  await reads(/^心愿等回话/)
  expect(await visitor().page.getByText('1颗星够条件了，等您公示').filter({ visible: true }).count()).toBe(0)
})

test('郑所长 of the township has nothing of the stations\' own, until they are late [F20]', async () => {
  const { tap, wait, openTab, reads, shoot } = visitor()
  await visitor().become('郑所长')
  await openTab('我的')
  await tap(/^工作台/)
  await reads('过了日子还没回话的心愿')
  await visitor().become('郑所长')
  for (let day = 0; day < 6; day += 1) await wait('到明天')
  await openTab('我的')
  await tap(/^工作台/)
  await reads(/已经晚了\d+天/)
  await shoot('72-workbench-township')
})

test('钱审计 has the books, and no wish of anybody', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('钱审计')
  await openTab('我的')
  await tap(/^工作台/)
  await reads('现在没有等您办的事，歇一歇。')
  await shoot('73-workbench-auditor')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
