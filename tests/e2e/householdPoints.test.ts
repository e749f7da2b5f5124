/** A family puts points together, takes goods for them, and parts them with the household. */
import { visitDemoCounty } from './demoCounty'

const visitor = visitDemoCounty()
/** A field for a number. */
const count = (label: RegExp, points: string) => visitor().page.getByRole('spinbutton', { name: label }).filter({ visible: true }).fill(points)

test('黄阿姨 reads what her family has together, and puts some more in [N13]', async () => {
  const { tap, openTab, reads, shoot } = visitor()
  await visitor().become('黄阿姨')
  await openTab('我的')
  await tap(/^我们家/)
  await reads('家里的积分')
  await reads('黄阿姨放进家里的积分')
  await shoot('110-household-points')
  await tap('放一些积分进去')
  await count(/^放多少分/, '500')
  await reads(/您自己只有/)
  await count(/^放多少分/, '15')
  await shoot('111-pool')
  await tap('放进去')
  await reads('放进去了，15分')
  await reads('35')
})

test('陈师傅 takes a towel for all of them [N13]', async () => {
  const { page, tap, openTab, reads, shoot } = visitor()
  await visitor().become('陈师傅')
  await openTab('积分超市')
  await reads('家里的积分还有35分')
  await shoot('112-market')
  await tap(/^毛巾/)
  await tap('家里的')
  await page.waitForTimeout(300)
  await shoot('113-whose')
  await tap('兑一条')
  await reads('拿这个码去取货')
})

test('李站长 parts the household and writes down how many points go along [N13]', async () => {
  const { page, tap, openTab, reads, shoot } = visitor()
  await visitor().become('李站长')
  await openTab('我的')
  await tap(/^各户/)
  await tap(/^陈家/)
  await tap('分户')
  await page.getByRole('checkbox', { name: '小林' }).filter({ visible: true }).click()
  await count(/^分过去多少积分/, '5')
  await shoot('114-split-points')
  await page.getByRole('dialog').getByRole('button', { name: '分户' }).click()
  await reads('分好了，两户都在这里')
  await visitor().become('小林')
  await openTab('我的')
  await page.getByRole('checkbox', { name: /^大字/ }).filter({ visible: true }).click()
  await tap(/^我们家/)
  await reads('分户时分过来的积分')
  await shoot('115-parted-large')
})

test('nothing on the way threw or complained', () => {
  expect(visitor().faults).toEqual([])
})
