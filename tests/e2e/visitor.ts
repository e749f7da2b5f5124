/** Somebody in front of a real browser: she reads what is on the page and taps what she reads. */
import fs from 'node:fs'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'

const screenshots = path.resolve(__dirname, '../../screenshots/walk')

export interface Visitor {
  page: Page
  /** Whatever the page threw or logged as an error. */
  faults: string[]
  /** Through the demo's door: now she is somebody else, on the first page. */
  become(name: string): Promise<void>
  /** The demo's clock. */
  wait(words: '过2小时' | '到明天'): Promise<void>
  tap(words: string | RegExp): Promise<void>
  openTab(name: '首页' | '心愿' | '积分超市' | '我的'): Promise<void>
  fill(label: string | RegExp, text: string): Promise<void>
  reads(words: string | RegExp): Promise<void>
  shoot(name: string): Promise<void>
}

export async function openVisitor(browser: Browser, address: string): Promise<Visitor> {
  fs.mkdirSync(screenshots, { recursive: true })
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.addInitScript(forgetWhatIsNew)
  const page = await context.newPage()
  // Ends what hangs, and measures nothing.
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) faults.push(message.text())
  })
  await page.goto(address)
  return withWords(page, faults)
}

/** The browser as a phone of 2018 has it, as far as it can be taken away (`npm run builtins` looks for the rest). */
function forgetWhatIsNew(): void {
  const lacked: [object, string[]][] = [
    [String.prototype, ['matchAll', 'replaceAll', 'at', 'trimEnd', 'isWellFormed', 'toWellFormed']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [window, ['structuredClone', 'queueMicrotask', 'requestIdleCallback', 'AggregateError', 'WeakRef', 'FinalizationRegistry']],
  ]
  for (const [owner, names] of lacked) for (const name of names) Reflect.deleteProperty(owner, name)
}

/** While one page slides over another, what was seen may be gone before it is pressed; then one looks again. */
async function press(found: Locator): Promise<void> {
  for (let again = 4; again > 0; again -= 1) {
    try {
      return await found.click({ timeout: 10_000 })
    } catch {
      // Looked too early.
    }
  }
  await found.click({ timeout: 10_000 })
}

function withWords(page: Page, faults: string[]): Visitor {
  // Taro keeps the pages below in the document; only what is shown counts.
  const shown = (found: Locator): Locator => found.filter({ visible: true }).first()
  const strip = page.locator('.demo__strip')
  const inDemo = async (button: Locator): Promise<void> => {
    if (!(await page.locator('.demo__panel').isVisible())) await strip.click()
    await button.click()
  }
  return {
    page,
    faults,
    async become(name) {
      await inDemo(page.locator('.demo__person', { has: page.getByText(name, { exact: true }) }))
      await strip.getByText(`您现在是 ${name}`).waitFor()
      await shown(page.getByText(`${name}，您好`)).waitFor()
    },
    async wait(words) {
      await inDemo(page.locator('.demo__key', { hasText: words }))
      await strip.click()
    },
    tap: (words) => press(shown(page.getByRole('button', { name: words }).or(page.getByRole('radio', { name: words })).or(page.getByRole('tab', { name: words })))),
    openTab: (name) => press(shown(page.getByRole('link', { name, exact: true }))),
    fill: (label, text) => shown(page.getByRole('textbox', { name: label }).or(page.getByPlaceholder(label))).fill(text),
    reads: (words) => shown(page.getByText(words)).waitFor(),
    // The page slides in first.
    shoot: (name) => page.waitForTimeout(400).then(() => page.screenshot({ path: path.join(screenshots, `${name}.png`) })).then(() => undefined),
  }
}
