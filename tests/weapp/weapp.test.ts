/** The mini-program as built for WeChat, run outside WeChat: real pages, real taps, the bundled function behind them. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { chromiumOptions } from '../../scripts/chromium.mjs'
import { openCounty, openOrderFor } from '../county'
import { deployApi, type DeployedApi } from '../cloudbase/deployedApi'
import { writeRuntime } from './runtime/writeRuntime'

jest.setTimeout(60_000)

const root = path.resolve(__dirname, '../..')
const screenshots = path.join(root, 'screenshots/weapp')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))

let browser: Browser
let index: string
let api: DeployedApi
let orderId: string

beforeAll(async () => {
  fs.mkdirSync(screenshots, { recursive: true })
  index = await writeRuntime(path.join(root, 'dist/weapp'), folder)
  api = await deployApi()
  // The deployed function has the machine's clock, so the county lives today.
  orderId = await openOrderFor(await openCounty(api.store, { deployed: { call: api.call, clock: movableClock() } }), 2)
  browser = await chromium.launch(chromiumOptions())
})

afterAll(async () => {
  await browser?.close()
  await api?.stop()
  fs.rmSync(folder, { recursive: true })
})

/** The mini-program as somebody's phone shows it. Anything it throws fails the test. */
async function openAs(personId: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.exposeFunction('__cloudCall', ({ data }: { data: unknown }) => api.call(`wx-${personId}`, data))
  await page.goto(pathToFileURL(index).href)
  return { page, faults }
}

test('every page of app.json opens', async () => {
  const { page, faults } = await openAs('head')
  const routes = await page.evaluate(() => (globalThis as unknown as { __package: { pages: string[] } }).__package.pages)
  for (const route of routes) {
    await page.evaluate((url) => (globalThis as unknown as { __weapp: { openPage(url: string): void } }).__weapp.openPage(url), `/${route}?orderId=${orderId}&wishId=${orderId}&goodsId=soap&redemptionId=none`)
    await page.locator('wx-page').last().locator('wx-view').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(150)
    await page.screenshot({ path: path.join(screenshots, `${route.replaceAll('/', '-')}.png`) })
  }
  expect(faults).toEqual([])
})

test('a tap on a real page reaches the function, and the page changes', async () => {
  const { page, faults } = await openAs('v1')
  await page.evaluate((url) => (globalThis as unknown as { __weapp: { openPage(url: string): void } }).__weapp.openPage(url), `/packages/wish/order/index?orderId=${orderId}`)
  const shown = page.locator('body > div:not([style*="none"])').last()
  await shown.getByText('端午想吃手工粽子').first().waitFor()
  await shown.getByText('我来帮', { exact: false }).first().click({ force: true })
  await shown.getByText('已答应', { exact: false }).or(shown.getByText('让出名额')).first().waitFor()
  expect(await api.store.get('orders', orderId)).toMatchObject({ seatsTaken: 1 })
  await page.screenshot({ path: path.join(screenshots, 'claimed.png'), fullPage: true })
  expect(faults).toEqual([])
})
