/** The mini-program as built for WeChat, run outside WeChat: real pages, real taps, the bundled function behind them. */
import path from 'node:path'
import { openPage, openWeappCounty, SCREENSHOTS, type WeappCounty } from './county'

let county: WeappCounty

beforeAll(async () => {
  county = await openWeappCounty()
})
afterAll(() => county?.stop())

test('every page of app.json opens', async () => {
  const { orderId } = county
  const { page, faults } = await county.openAs('head')
  const routes = await page.evaluate(() => (globalThis as unknown as { __package: { pages: string[] } }).__package.pages)
  for (const route of routes) {
    await openPage(page, `/${route}?orderId=${orderId}&wishId=${orderId}&goodsId=soap&redemptionId=none`)
    await page.locator('wx-page').last().locator('wx-view').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(150)
    await page.screenshot({ path: path.join(SCREENSHOTS, `${route.replaceAll('/', '-')}.png`) })
  }
  expect(faults).toEqual([])
})

test('two tap for the last seat in the same moment: one has it, the other reads that it is taken [F23]', async () => {
  const { lastSeatId, api } = county
  const phones = await Promise.all(['v2', 'v3'].map((who) => county.openAs(who)))
  const pages = await Promise.all(phones.map(({ page }) => openPage(page, `/packages/wish/order/index?orderId=${lastSeatId}`)))
  await Promise.all(pages.map((shown) => shown.getByText('我来帮', { exact: false }).first().waitFor()))
  await Promise.all(pages.map((shown) => shown.getByText('我来帮', { exact: false }).first().click({ force: true })))
  await Promise.all(pages.map((shown) => shown.getByText('要1位，人手齐了').waitFor()))
  // 我来帮 goes on both; only one of them holds a seat she could give back.
  await Promise.all(pages.map((shown) => shown.getByText('我来帮', { exact: true }).waitFor({ state: 'detached' })))
  expect((await Promise.all(pages.map((shown) => shown.getByText('有事来不了，让出名额').count()))).sort()).toEqual([0, 1])
  expect(await api.store.get('orders', lastSeatId)).toMatchObject({ seatsTaken: 1, state: 'filled' })
})

test('a tap on a real page reaches the function, and the page changes', async () => {
  const { orderId, api } = county
  const { page, faults } = await county.openAs('v1')
  const shown = await openPage(page, `/packages/wish/order/index?orderId=${orderId}`)
  await shown.getByText('端午想吃手工粽子').first().waitFor()
  await shown.getByText('我来帮', { exact: false }).first().click({ force: true })
  await shown.getByText('已答应', { exact: false }).or(shown.getByText('让出名额')).first().waitFor()
  expect(await api.store.get('orders', orderId)).toMatchObject({ seatsTaken: 1 })
  await page.screenshot({ path: path.join(SCREENSHOTS, 'claimed.png'), fullPage: true })
  expect(faults).toEqual([])
})
