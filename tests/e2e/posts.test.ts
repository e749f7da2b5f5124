/** A post is given for a term and taken back, as the head and the one who serves see it. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()

/** How often it stands on the page just now: after something else was read there. */
const shownNow = (words: string | RegExp) => visitor().page.getByText(words).filter({ visible: true }).count()

test('李站长 asks 小林 to serve as 网格员 for a year', async () => {
  const { tap, fill, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^岗位和任期/)
  await shoot('54-posts')
  await tap('请人任职，或收回岗位')
  await fill('找人', '小林')
  await tap(/^小林/)
  await tap('网格员')
  await tap('东片（一组、二组）')
  await reads('任期到哪天')
  await shoot('55-posts-one')
  await tap('请小林上任')
  await reads('小林上任了')
  await reads('小林 · 网格员')
  await shoot('56-posts-in-office')
})

test('what holds points waits for the second word, and the head cannot give it [F86]', async () => {
  const { tap, fill, reads } = visitor()
  await tap('请人任职，或收回岗位')
  await fill('找人', '黄阿姨')
  await tap(/^黄阿姨/)
  await tap('积分超市店主')
  await reads('这个岗位要两个人点头：您先提，另一位同意了才上任。')
  await tap('提上去')
  await reads('黄阿姨 · 积分超市店主')
  await reads('等另一位同志同意')
  expect(await shownNow('同意，请他上任')).toBe(0)
})

test('郑所长 of the township gives the second word', async () => {
  const { tap, openTab, reads } = visitor()
  await visitor().become('郑所长')
  await openTab('我的')
  await tap(/^岗位和任期/)
  await reads('黄阿姨 · 积分超市店主')
  await tap('同意，请他上任')
  await reads('黄阿姨上任了')
})

test('小林 sees what the post gives; taken back, it is gone [F86]', async () => {
  const { tap, fill, openTab, reads } = visitor()
  await visitor().become('小林')
  await openTab('我的')
  await reads(/^替办登记/)
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^岗位和任期/)
  await tap('请人任职，或收回岗位')
  await fill('找人', '小林')
  await tap(/^小林/)
  await tap('收回网格员')
  await fill('为什么收回', '到外地打工去了')
  await tap('收回网格员')
  await reads('小林不再是网格员')
  await visitor().become('小林')
  await openTab('我的')
  await reads('我的心愿')
  expect(await shownNow(/^替办登记/)).toBe(0)
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
