/** A county in WeChat, without WeChat: the built mini-program in a browser, the bundled function behind it. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { chromiumOptions } from '../../scripts/chromium.mjs'
import { openCounty, openOrderFor } from '../county'
import { deployApi, type DeployedApi } from '../cloudbase/deployedApi'
import { writeRuntime } from './runtime/writeRuntime'

export type Privacy = 'agreed' | 'unasked' | 'old'

export interface WeappCounty {
  api: DeployedApi
  orderId: string
  /** Another one, with a single seat. */
  lastSeatId: string
  /** The mini-program as somebody's phone shows it. Anything it throws is a fault. */
  openAs(personId: string, privacy?: Privacy): Promise<{ page: Page; faults: string[] }>
  stop(): Promise<void>
}

export const SCREENSHOTS = path.resolve(__dirname, '../../screenshots/weapp')

export async function openWeappCounty(): Promise<WeappCounty> {
  fs.mkdirSync(SCREENSHOTS, { recursive: true })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  const index = await writeRuntime(path.resolve(__dirname, '../../dist/weapp'), folder)
  const api = await deployApi()
  // The deployed function has the machine's clock, so the county lives today.
  const people = await openCounty(api.store, { deployed: { call: api.call, clock: movableClock() } })
  const [orderId, lastSeatId] = [await openOrderFor(people, 2), await openOrderFor(people, 1)]
  const browser = await chromium.launch(chromiumOptions())
  return {
    api,
    orderId,
    lastSeatId,
    async openAs(personId, privacy = 'agreed') {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.exposeFunction('__cloudCall', ({ data }: { data: unknown }) => api.call(`wx-${personId}`, data))
      await page.addInitScript((state) => Object.assign(globalThis, { __wxPrivacy: state }), privacy)
      await page.goto(pathToFileURL(index).href)
      return { page, faults }
    },
    async stop() {
      await browser.close()
      await api.stop()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

interface Weapp {
  openPage(url: string): void
  wxLog: [string, unknown][]
}

/** Opens one of its pages; what is on top of it is what is seen. */
export async function openPage(page: Page, url: string) {
  await page.evaluate((where) => (globalThis as unknown as { __weapp: Weapp }).__weapp.openPage(where), url)
  return page.locator('body > div:not([style*="none"])').last()
}

/** How often the page called this of WeChat. */
export const calls = (page: Page, name: string): Promise<number> =>
  page.evaluate((wanted) => (globalThis as unknown as { __weapp: Weapp }).__weapp.wxLog.filter(([called]) => called === wanted).length, name)
