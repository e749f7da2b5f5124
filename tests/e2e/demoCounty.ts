/** A demo county of its own for one test file, and somebody in front of it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import type { Store } from '../../cloudfunctions/store/port'
import { PRODUCT_FILE } from '../../local/dataFolder'
import { chromiumOptions } from '../../scripts/chromium.mjs'
import { newDataDir, startLocalHost, type LocalHost } from './localHost'
import { openVisitor, type Visitor } from './visitor'

/** Registers the file's beforeAll and afterAll. @param fill lays down what the demo has not. @returns the visitor, once the
 *  tests run. */
export function visitDemoCounty(fill?: (store: Store) => Promise<void>): () => Visitor {
  const dataDir = newDataDir()
  let host: LocalHost | undefined
  let browser: Browser | undefined
  let visitor: Visitor | undefined

  beforeAll(async () => {
    host = await startLocalHost(dataDir)
    if (fill) await filled(join(dataDir, PRODUCT_FILE), fill)
    browser = await chromium.launch(chromiumOptions())
    visitor = await openVisitor(browser, host.address)
  })

  afterAll(async () => {
    await browser?.close()
    await host?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  return () => {
    if (!visitor) throw new Error('nobody has come yet')
    return visitor
  }
}

async function filled(file: string, fill: (store: Store) => Promise<void>): Promise<void> {
  const store = openSqlite({ file })
  try {
    await fill(store)
  } finally {
    await store.close()
  }
}
