/** Families: one reads who is in hers; the station writes one down, adds to it, and parts it. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

test('陈师傅 reads who is in his family', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('陈师傅')
  await openTab('我的')
  await tap(/^我们家/)
  await reads('黄阿姨')
  await reads('户主')
  await shoot('41-my-household')
})

test('李站长 writes a family down and somebody who lives elsewhere moves in', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^各户/)
  await reads('陈家')
  await shoot('42-households')
  await tap('登记一户')
  await fill('找人', '丁')
  await tap('丁大伯')
  await fill('哪个组', '五组')
  await tap('登记这一户')
  await reads('丁大伯家')
  await tap('添一口人')
  await fill('找人', '小林')
  await tap('小林')
  await tap('子女')
  await tap('登记')
  await reads(/现在在另一户里/)
  await shoot('43-moves-in')
  await tap('搬过来')
  await reads('小林是丁大伯家的人了')
  await shoot('44-household')
})

test('and parts again: 小林 founds a household of his own [N13]', async () => {
  const { tap, reads, shoot } = visitor()
  await tap('分户')
  await visitor().page.getByRole('checkbox', { name: '小林' }).filter({ visible: true }).click()
  await shoot('45-split')
  await visitor().page.getByRole('dialog').getByRole('button', { name: '分户' }).click()
  await reads('分好了，两户都在这里')
  await reads('小林家')
})

test('the new household is given to a grid [S10] [F70]', async () => {
  const { tap, reads, shoot } = visitor()
  await tap('划到网格')
  await tap('东片（一组、二组）')
  await shoot('46-grid')
  await tap('划好了')
  await reads('五组 · 东片（一组、二组）')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
