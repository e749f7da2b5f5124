/** `npm run county -- --init` sets a county up; `npm run county -- --code NAME` lets one person in again and signs her out
 *  in every other browser, with `--lost` on every phone in WeChat too. Both print a code for one sign-in. `--clock-ok` says that the
 *  machine's time is right. All may run beside the host. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { randomIds } from '../../cloudfunctions/kernel/ids'
import type { Store } from '../../cloudfunctions/store/port'
import { clockIsRight } from '../care/clockCare'
import { openBeside } from '../openBeside'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { makeDataFolder, PRODUCT_FILE, whyNot } from '../dataFolder'
import { openOwnFile } from '../openOwnFile'
import { createSessions } from '../sessions'
import type { Settings } from '../settings'
import { letIn } from '../signIn/browserLogin'
import { CODE_MINUTES, createSignInCodes } from '../signIn/signInCodes'
import { StartError } from '../startError'
import { findPerson } from './findPerson'
import { initCounty, type FirstDay } from './initCounty'

const PAGE = '/#/packages/workbench/signin/index?c='
const LENGTH_MAX = 40
const HOURS = '每天 8:00–18:00'

const QUESTIONS: Record<keyof FirstDay, { option: string; ask: string; instead?: string }> = {
  county: { option: 'county', ask: '县的名字（如 清河县）' },
  subCentre: { option: 'sub-centre', ask: '第一个乡镇实践所（如 云川镇）' },
  station: { option: 'station', ask: '第一个村或社区实践站（如 青禾村）' },
  phone: { option: 'phone', ask: '站里的电话' },
  openingHours: { option: 'hours', ask: `开放时间（不填就是 ${HOURS}）`, instead: HOURS },
  name: { option: 'name', ask: '第一位管理员（系统管理员，兼这个站的站长）的姓名' },
  second: { option: 'second', ask: '县中心调度员的姓名（任命别人要两个人点头，一个人办不了）' },
}

export type Ask = (question: string) => Promise<string>

/** @returns what to print. @throws StartError */
export async function countyTool(settings: Settings, args: readonly string[], publicUrl: string | undefined, ask: Ask | null): Promise<string> {
  const said = readArgs(args)
  if (settings.mode !== 'production') {
    throw new StartError('示范县不用设置。要设一个真的县，请先设 DIANLIANG_MODE=production。', 'Set DIANLIANG_MODE=production first.')
  }
  const origin = originOf(publicUrl)
  if (said.clockOk) return withData(settings, async (_store, database) => {
    const now = new Date()
    clockIsRight(database, now.toISOString())
    return `记下了：现在是 ${now.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}，时间是对的，到期的事接着办。 / The clock is right; what is due goes on.`
  })
  if (said.init) {
    const day = await firstDay(said.answers, ask)
    makeDataFolder(settings.dataDir)
    return withData(settings, async (store, database) => {
      const [first, second] = await initCounty(store, day, randomIds, new Date().toISOString())
      const codes = [await giveCode(store, database, first, day.name, origin), await giveCode(store, database, second, day.second, origin)]
      return `${day.county}建好了：${day.subCentre}、${day.station}。\n${codes.join('\n')}`
    })
  }
  const person = whyNot(settings.dataDir, () => look(settings.dataDir, said.code))
  return withData(settings, (store, database) => giveCode(store, database, person.id, `${person.name}（${person.stationName}）`, origin, said.lost))
}

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const answers = Object.fromEntries(Object.values(QUESTIONS).map(({ option }) => [option, text]))
  try {
    const { values } = parseArgs({ args: [...args], options: { init: { type: 'boolean' }, 'clock-ok': { type: 'boolean' }, code: text, lost: { type: 'boolean' }, ...answers } })
    const { init, code, lost = false, 'clock-ok': clockOk = false, ...rest } = values as { init?: boolean; code?: string; lost?: boolean; 'clock-ok'?: boolean } & Record<string, string>
    if (clockOk && Object.keys(values).length === 1) return { init: false, code: '', lost, clockOk, answers: {} }
    if (!clockOk && Boolean(init) !== Boolean(code) && !(init && lost)) return { init: Boolean(init), code: code ?? '', lost, clockOk, answers: rest }
  } catch {
    // Told below: what can be written.
  }
  const options = Object.values(QUESTIONS).map(({ option }) => `--${option}`).join(' ')
  throw new StartError(`用法：npm run county -- --init（可带 ${options}），或 npm run county -- --code 姓名（手机丢了再加 --lost），或 --clock-ok（核对过机器的时间）。`, 'Use --init, or --code NAME, for a lost phone with --lost, or --clock-ok.')
}

async function firstDay(given: Readonly<Record<string, string>>, ask: Ask | null): Promise<FirstDay> {
  const day: Record<string, string> = {}
  for (const [key, { option, ask: question, instead }] of Object.entries(QUESTIONS)) {
    const answer = (given[option] ?? (ask ? await ask(`${question}：`) : '')).trim() || (instead ?? '')
    if (!answer || [...answer].length > LENGTH_MAX) {
      throw new StartError(`还缺 --${option}（${question}），最多 ${LENGTH_MAX} 个字。`, `--${option} is needed, ${LENGTH_MAX} characters at most.`)
    }
    day[key] = answer
  }
  return day as unknown as FirstDay
}

function originOf(publicUrl: string | undefined): string {
  if (!publicUrl) return ''
  if (URL.canParse(publicUrl) && new URL(publicUrl).protocol === 'https:') return new URL(publicUrl).origin
  throw new StartError('PUBLIC_URL 要填 https:// 开头的网址。', 'PUBLIC_URL is an https address.')
}

type OwnFile = ReturnType<typeof openOwnFile>

async function withData<T>(settings: Settings, work: (store: Store, database: OwnFile) => Promise<T>): Promise<T> {
  const database = openOwnFile(settings.dataDir, settings.mode)
  try {
    const store = openBeside(settings.dataDir)
    return await work(store, database).finally(() => store.close())
  } finally {
    database.close()
  }
}

function look(dataDir: string, nameOrId: string) {
  if (!existsSync(join(dataDir, PRODUCT_FILE))) throw new StartError('这里还没有县，请先用 --init 建一个。', 'There is no county yet; use --init.')
  const connection = openConnection(join(dataDir, PRODUCT_FILE))
  try {
    return findPerson(connection, nameOrId)
  } finally {
    connection.close()
  }
}

/** Who lost her phone has it signed in still, in somebody else's hands. A browser's login ends here; WeChat begins a new
 *  session by itself for whoever holds the phone, so a lost one is unlinked, and her own new phone linked by her station. */
async function giveCode(store: Store, { connection }: OwnFile, personId: string, who: string, origin: string, lost = false): Promise<string> {
  const before = (await store.get('people', personId))?.logins ?? []
  const login = await letIn(store, { personId, by: 'shell', action: 'signIn.code', ends: lost ? 'all' : 'browsers', ref: randomIds.newId(), now: new Date().toISOString() })
  const sessions = createSessions(connection)
  const codes = createSignInCodes(connection)
  for (const each of before) {
    sessions.endAllOf(each)
    codes.forgetAllOf(each)
  }
  const code = codes.give(login)
  const link = origin ? `用手机浏览器打开：${origin}${PAGE}${code}\n或者` : ''
  return `给 ${who} 的登录码，${CODE_MINUTES} 分钟内有效，只能用一次：\n\n  ${code}\n\n${link}打开点亮的网页，点“登录”，输入上面的登录码。 / One sign-in, ${CODE_MINUTES} minutes.`
}

/** Asks at the terminal; null where nobody sits at one. */
export function terminalAsk(): { ask: Ask | null; close(): void } {
  if (!process.stdin.isTTY) return { ask: null, close: () => undefined }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return { ask: (question) => terminal.question(question), close: () => terminal.close() }
}
