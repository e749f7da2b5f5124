/** A star on its way: put on notice, spoken against, looked into by somebody else, and granted. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('李站长 puts 郑大哥\'s third star on notice [R-S3]', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^星级认定/)
  await reads('郑大哥 · 三星志愿者')
  await shoot('61-star-desk')
  await tap(/^公示$/)
  await reads('公示出去了，村里人都看得到')
  await tap('公示中')
  await reads(/李站长公示，到/)
})

test('郑大哥 sees how far his star is [F43]', async () => {
  const { page, tap, openTab, reads, shoot } = visitor()
  await visitor().become('郑大哥')
  await openTab('我的')
  await tap(/^我的服务/)
  await tap('我的星级和每一分钟的来历')
  await reads('认定到哪一步了')
  await reads('正在公示')
  await page.getByText('认定到哪一步了').filter({ visible: true }).first().scrollIntoViewIfNeeded()
  await shoot('62-my-stars')
})

test('许大娘 reads the notice without full names, and speaks against one [R-67-12] [R-S3]', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('许大娘')
  await openTab('我的')
  await tap(/^星级公示/)
  await reads('一位乡亲 · 三星志愿者')
  await shoot('63-star-notices')
  await visitor().page.getByRole('button', { name: '我有意见' }).filter({ visible: true }).last().click()
  await fill('哪里不对', '有几天他在外地')
  await shoot('64-star-objection')
  await tap('说给镇里的同志')
  await reads('收到了，会有同志去核实')
})

test('郑所长 of the township looks into it and grants it [F43]', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('郑所长')
  await openTab('我的')
  await tap(/^星级认定/)
  await reads('时长是算出来的，认定是人来办的')
  await tap(/^有意见$/)
  await reads('有人说：有几天他在外地')
  await shoot('65-star-decide')
  await tap('核实过了，认定')
  await fill('核实的情况', '签到、签退都在')
  await visitor().page.getByRole('dialog').getByRole('button', { name: '认定', exact: true }).click()
  await reads('没有等着核实的意见。')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
