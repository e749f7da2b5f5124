/** `npm run found -- county.json`: says what is missing, asks, then makes it. `--yes` does not ask, `--plan` only says. Where
 *  to: `DATA_DIR` (the data folder of a county's own server) or CloudBase, when CLOUDBASE_ENV_ID and a key are given. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { init } from '@cloudbase/node-sdk'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import type { SdkDatabase } from '../../cloudfunctions/store/cloudbaseSdk'
import type { Store } from '../../cloudfunctions/store/port'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { lockDataFolder, makeDataFolder, PRODUCT_FILE, whyNot } from '../../local/dataFolder'
import { readSettings } from '../deploy/settings'
import { FileFault, readCountyFile } from './countyFile'
import { planFounding } from './foundingPlan'

const FLAGS = ['--yes', '--plan']
const USAGE = '用法：npm run found -- county.json [--plan] [--yes]，说明见 docs/founding.md · usage, see docs/founding.md'

export interface Founding {
  say(line: string): void
  /** Whether to go on. */
  agree(question: string): Promise<boolean>
  openStore(): Promise<Store>
  now(): string
}

/** @returns the exit code. */
export async function found(args: readonly string[], { say, agree, openStore, now }: Founding): Promise<number> {
  const [file, ...more] = args.filter((arg) => !FLAGS.includes(arg))
  if (!file || more.length > 0 || file.startsWith('-') || !existsSync(file)) return say(USAGE), 1
  const store = await openStore()
  try {
    const county = readCountyFile(readFileSync(file, 'utf8'))
    const { steps, differences } = await planFounding(store, county, now())
    for (const words of differences) say(`! ${words}`)
    if (steps.length === 0) return say('什么也不用做 · nothing to do'), 0
    steps.forEach(({ words }, at) => say(`${String(at + 1).padStart(3)}. ${words}`))
    if (args.includes('--plan')) return 0
    if (!args.includes('--yes') && !(await agree(`要做这 ${steps.length} 步吗？ · do it? (y/N) `))) return say('没有做 · nothing was done'), 1
    // One by one: each is whole by itself, and a run that was cut off goes on where it stopped.
    for (const step of steps) await store.transact((tx) => step.run(tx))
    say(`做完了 ${steps.length} 步 · done`)
    return 0
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    say(error.message)
    return 1
  } finally {
    await store.close()
  }
}

/** The store the environment names. @throws Error when it names none. */
export async function storeOfEnvironment(root: string, environment: NodeJS.ProcessEnv = process.env): Promise<Store> {
  if (environment.DATA_DIR) {
    makeDataFolder(environment.DATA_DIR)
    return openAlone(environment.DATA_DIR)
  }
  const { envId, credentials, region } = readSettings(root, environment)
  if (!envId || !credentials) throw new Error('请设 DATA_DIR，或者 CLOUDBASE_ENV_ID 和云 API 密钥 · set DATA_DIR, or CLOUDBASE_ENV_ID and a key')
  const { secretId, secretKey, token } = credentials
  const app = init({ env: envId, region, secretId, secretKey, ...(token ? { sessionToken: token } : {}), timeout: 15_000 })
  return cloudbaseStore(app.database() as unknown as SdkDatabase)
}

/** Not beside a running host: its phones would meet half a county. @throws StartError */
function openAlone(folder: string): Store {
  const unlock = lockDataFolder(folder)
  try {
    const store = whyNot(folder, () => openSqlite({ file: join(folder, PRODUCT_FILE) }))
    return { ...store, close: () => store.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

export async function askAtTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question).finally(() => terminal.close())
  return /^(y|yes|是|好)$/i.test(answer.trim())
}
