/** The whole walk by hand: four people, one phone-wide browser, the host as `npm start` runs it. Every step is a tap on
 *  words a person reads; a picture of each screen lies in screenshots/walk afterwards. */
import { rmSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { chromiumOptions } from '../../scripts/chromium.mjs'
import { newDataDir, startLocalHost, type LocalHost } from './localHost'
import { openVisitor, type Visitor } from './visitor'

jest.setTimeout(120_000)

const dataDir = newDataDir()
const WISH = '端午想吃手工粽子'

let host: LocalHost
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  host = await startLocalHost(dataDir)
  browser = await chromium.launch(chromiumOptions())
  visitor = await openVisitor(browser, host.address)
})

afterAll(async () => {
  await browser?.close()
  await host?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

// One story; a chapter that fails takes the rest with it.
test('王奶奶 tells a wish in three taps', async () => {
  const { tap, fill, reads, shoot } = visitor
  await visitor.become('王奶奶')
  await shoot('01-home')
  await tap('说出心愿')
  await tap('吃点好的')
  await fill('说一句，想请人帮什么', WISH)
  await shoot('02-tell')
  await tap('说好了')
  await reads(/前给您回话/)
  await shoot('03-told')
})

test('李站长 answers', async () => {
  const { tap, reads, shoot } = visitor
  await visitor.become('李站长')
  await tap('工作台')
  await shoot('04-desk')
  await tap(new RegExp(WISH))
  await reads('王奶奶')
  await shoot('05-answer')
  await tap('答应')
  await reads(/答应了/)
})

test('陈师傅 takes it up from the feed, and only then sees where to go', async () => {
  const { page, tap, reads, shoot } = visitor
  await visitor.become('陈师傅')
  await tap('我要帮忙')
  await reads(WISH)
  await shoot('06-feed')
  expect(await page.content()).not.toMatch(/13800000001|青禾村一组3号/)
  await tap(new RegExp(`^${WISH}`))
  await shoot('07-order')
  await tap('我来帮')
  await tap('看电话和地址')
  await reads('青禾村一组3号')
  await shoot('08-where')
})

test('he comes, works two hours and leaves', async () => {
  const { tap, reads, shoot } = visitor
  await tap('我到了')
  await reads('做完了')
  await shoot('09-at-work')
  await visitor.wait('过2小时')
  await tap('做完了')
  await reads(/记2小时/)
  await shoot('10-done')
})

test('both sides confirm', async () => {
  const { page, tap, reads, shoot } = visitor
  await visitor.become('王奶奶')
  await tap(new RegExp(WISH))
  await shoot('11-confirm')
  await tap('来过了，谢谢')
  await reads(/确认了陈师傅的服务/)
  await visitor.become('李站长')
  await tap('工作台')
  await tap(/服务等确认/)
  await shoot('12-to-confirm')
  const card = page.locator('.dl-card', { hasText: WISH }).filter({ visible: true })
  await card.getByRole('button', { name: '确认', exact: true }).click()
  await reads('两边都确认了，陈师傅记上2小时')
})

test('王奶奶 says how it was, and reads the whole story', async () => {
  const { tap, reads, shoot } = visitor
  await visitor.become('王奶奶')
  await tap(new RegExp(WISH))
  await tap(/非常满意/)
  await tap('告诉站里')
  await reads('心愿已圆')
  await reads('王奶奶说出了这个心愿')
  await reads('陈师傅看了电话和住址')
  await shoot('13-story')
})

test('陈师傅 has his star, and points with every entry', async () => {
  const { page, tap, reads, shoot } = visitor
  await visitor.become('陈师傅')
  await tap('我要帮忙')
  await page.getByRole('link', { name: '我的', exact: true }).filter({ visible: true }).first().click()
  await tap(/我的服务/)
  await reads('一星志愿者')
  await reads('101小时30分')
  await shoot('14-service')
  await page.goBack()
  await tap(/我的积分/)
  await reads(`「${WISH}」帮忙2小时`)
  await reads('+20分')
  await shoot('15-points')
})

test('he reserves goods and 孙店长 hands them over', async () => {
  const { page, tap, fill, reads, shoot } = visitor
  await visitor.become('陈师傅')
  await page.getByRole('link', { name: '积分超市' }).filter({ visible: true }).first().click()
  await shoot('16-market')
  await tap(/^雨伞/)
  await shoot('17-goods')
  await tap(/^兑/)
  await reads('拿这个码去取货')
  await shoot('18-pickup')
  const code = (await page.locator('.dl-pickup').filter({ visible: true }).first().innerText()).replace(/\D/g, '').slice(0, 8)
  expect(code).toMatch(/^\d{8}$/)
  await visitor.become('孙店长')
  await tap(/柜台|取货/)
  await fill('念给您听的数字', code)
  await reads('雨伞')
  await shoot('19-counter')
  await tap('交给他了')
  await reads(/登记好了/)
  await visitor.become('陈师傅')
  await page.getByRole('link', { name: '我的', exact: true }).filter({ visible: true }).first().click()
  await tap(/我的积分/)
  await reads('−50分')
  await shoot('20-spent')
})

test('nothing on the way threw or complained', () => {
  expect(visitor.faults).toEqual([])
})
