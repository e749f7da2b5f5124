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

/** Registers the file's beforeAll and afterAll. @param settle puts there what nobody can do by tapping.
 *  @returns the visitor, once the tests run. */
export function visitDemoCounty(settle?: (store: Store) => Promise<void>): () => Visitor {
  const dataDir = newDataDir()
  let host: LocalHost | undefined
  let browser: Browser | undefined
  let visitor: Visitor | undefined

  beforeAll(async () => {
    host = await startLocalHost(dataDir)
    if (settle) {
      const store = openSqlite({ file: join(dataDir, PRODUCT_FILE) })
      await settle(store).finally(() => store.close())
    }
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
