/** Getting in on a county's own server, from the first day on: what works, and all that must be refused. */
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import { openConnection } from '../../cloudfunctions/store/sqliteConnection'
import { countyTool } from '../county/countyTool'
import { HOST_FILE, PRODUCT_FILE } from '../dataFolder'
import { openHost, type Host } from '../host'
import { StartError } from '../startError'
import { testFolder, type TestFolder } from '../testSettings'

const FIRST_DAY = ['--init', '--county', '清河县', '--sub-centre', '云川镇', '--station', '青禾村', '--phone', '0790-5550101', '--name', '李建国', '--second', '王芳']
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36'

let folder: TestFolder
let host: Host
let lines: string[]
let address = 0

const tool = (...args: string[]) => countyTool(folder.settings, args, 'https://dianliang.example', null)
const codeIn = (printed: string): string => /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(printed)?.[0] ?? ''

beforeEach(async () => {
  folder = testFolder()
  folder.settings.mode = 'production'
  folder.settings.trustedProxies = ['127.0.0.1']
  lines = []
  host = await openHost(folder.settings, (line) => lines.push(line))
})

afterEach(async () => {
  await host.close()
  folder.remove()
})

/** A browser: keeps its cookies, has an address of its own. */
function browser(userAgent = CHROME) {
  const jar = new Map<string, string>()
  address += 1
  const from = `203.0.113.${address % 250}`
  const post = async (url: string, payload: object = {}, headers: InjectOptions['headers'] = {}) => {
    const response = await host.app.inject({
      method: 'POST', url, payload,
      headers: { 'user-agent': userAgent, 'x-forwarded-for': from, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
    })
    for (const { name, value } of response.cookies) {
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return { status: response.statusCode, cookies: response.headers['set-cookie'], ...response.json() }
  }
  return { jar, post, me: () => post('/api', { action: 'person.me' }) }
}

/** The first administrator's phone, in by the code the tool printed. */
async function phoneOfLi() {
  const phone = browser('Mozilla/5.0 (Linux; Android 14) MicroMessenger/8')
  expect(await phone.post('/sign-in/code', { code: codeIn(await tool(...FIRST_DAY)) })).toMatchObject({ ok: true })
  return phone
}

test('a county from nothing: the first code, the phone, the desk beside it', async () => {
  const phone = await phoneOfLi()
  expect(await phone.me()).toMatchObject({ ok: true, data: { name: '李建国', station: { name: '青禾村', phone: '0790-5550101' } } })

  const desk = browser()
  expect(await desk.me()).toMatchObject({ ok: false, reason: 'NOT_SIGNED_IN' })
  const { data: shown, cookies } = await desk.post('/sign-in/begin')
  expect(shown).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), number: expect.stringMatching(/^\d{8}$/), seconds: 120 })
  expect(String(cookies)).toMatch(/^__Host-dianliang-waiting=[\w-]{43}; Max-Age=120; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  expect((await desk.post('/sign-in/wait')).data).toEqual({ state: 'waiting' })

  const look = await phone.post('/sign-in/look', { key: shown.token })
  expect(look.data).toEqual({ number: shown.number, device: '一台 Windows 电脑上的 Chrome 浏览器', begunAt: expect.any(String), sameNetwork: false })
  expect((await desk.post('/sign-in/wait')).data).toEqual({ state: 'waiting' })
  expect(await phone.post('/sign-in/approve', { key: shown.token })).toMatchObject({ ok: true })
  expect((await desk.post('/sign-in/wait')).data).toEqual({ state: 'approved' })
  expect(await desk.me()).toMatchObject({ ok: true, data: { name: '李建国' } })

  expect((await desk.post('/sign-in/out')).ok).toBe(true)
  expect(await desk.me()).toMatchObject({ reason: 'NOT_SIGNED_IN' })
  expect(await phone.me()).toMatchObject({ ok: true })
})

test('the number does what the token does, and a code from the shell lets a lost phone in, once and with a row', async () => {
  const phone = await phoneOfLi()
  const desk = browser()
  const { number } = (await desk.post('/sign-in/begin')).data
  expect((await phone.post('/sign-in/approve', { key: number })).ok).toBe(true)
  expect((await desk.post('/sign-in/wait')).data.state).toBe('approved')

  const printed = await tool('--code', '李建国')
  expect(printed).toContain(`https://dianliang.example/#/packages/workbench/signin/index?c=${codeIn(printed)}`)
  for (const lost of [phone, desk]) expect(await lost.me()).toMatchObject({ reason: 'NOT_SIGNED_IN' })
  const [found, thief] = [browser(), browser()]
  expect((await found.post('/sign-in/code', { code: ` ${codeIn(printed).toLowerCase()} ` })).ok).toBe(true)
  expect(await found.me()).toMatchObject({ data: { name: '李建国' } })
  expect(await thief.post('/sign-in/code', { code: codeIn(printed) })).toMatchObject({ status: 410, reason: 'SIGN_IN_OVER', cookies: undefined })

  const product = openConnection(join(folder.settings.dataDir, PRODUCT_FILE))
  const rows = product.all(`SELECT json_extract(body, '$.action') || ' ' || json_extract(body, '$.actorId') FROM requests ORDER BY 1`, []) as string[]
  product.close()
  expect(rows).toEqual([expect.stringMatching(/^signIn\.approve \w{20}$/), 'signIn.code shell', 'signIn.code shell', 'signIn.code shell'])
})

describe('refused', () => {
  const begun = async () => {
    const desk = browser()
    return { desk, ...(await desk.post('/sign-in/begin')).data as { token: string; number: string } }
  }
  /** Moves a row's end into the past. */
  const letTimePass = (table: string) => {
    const own = openConnection(join(folder.settings.dataDir, HOST_FILE))
    own.exec(`UPDATE ${table} SET ends_at = ends_at - 1000000`)
    own.close()
  }

  test('approving without a session, or as somebody the county does not know', async () => {
    const { desk, token } = await begun()
    const stranger = browser()
    for (const url of ['/sign-in/look', '/sign-in/approve']) {
      expect(await stranger.post(url, { key: token })).toMatchObject({ status: 403, reason: 'NOT_SIGNED_IN' })
      expect(await desk.post(url, { key: token })).toMatchObject({ status: 403, reason: 'NOT_SIGNED_IN' })
    }
    expect((await desk.post('/sign-in/wait')).data).toEqual({ state: 'waiting' })
  })

  test('a token again, after its time, or by two people', async () => {
    const phone = await phoneOfLi()
    const first = await begun()
    expect((await phone.post('/sign-in/approve', { key: first.token })).ok).toBe(true)
    expect(await phone.post('/sign-in/approve', { key: first.token })).toMatchObject({ status: 410, reason: 'SIGN_IN_OVER' })
    expect(await phone.post('/sign-in/approve', { key: first.number })).toMatchObject({ status: 410 })
    expect((await first.desk.post('/sign-in/wait')).data.state).toBe('approved')
    expect((await first.desk.post('/sign-in/wait')).data.state).toBe('over')
    const late = await begun()
    letTimePass('sign_ins')
    expect(await phone.post('/sign-in/look', { key: late.token })).toMatchObject({ status: 410 })
    expect(await phone.post('/sign-in/approve', { key: late.token })).toMatchObject({ status: 410 })
    expect((await late.desk.post('/sign-in/wait')).data.state).toBe('over')
  })

  test('an approval collected too late, by another browser, or twice at once', async () => {
    const phone = await phoneOfLi()
    const { desk, token } = await begun()
    await phone.post('/sign-in/approve', { key: token })
    const other = browser()
    for (const secret of [token, 'a'.repeat(43), '']) {
      other.jar.set('__Host-dianliang-waiting', secret)
      expect(await other.post('/sign-in/wait')).toMatchObject({ data: { state: 'over' } })
    }
    expect(other.jar.has('__Host-dianliang')).toBe(false)
    const both = await Promise.all([desk.post('/sign-in/wait'), desk.post('/sign-in/wait')])
    expect(both.map(({ data }) => data.state).sort()).toEqual(['approved', 'over'])
    const late = await begun()
    await phone.post('/sign-in/approve', { key: late.token })
    letTimePass('sign_ins')
    expect((await late.desk.post('/sign-in/wait')).data.state).toBe('over')
  })

  test('an older picture of the same browser', async () => {
    const phone = await phoneOfLi()
    const { desk, token } = await begun()
    await desk.post('/sign-in/begin')
    expect(await phone.post('/sign-in/approve', { key: token })).toMatchObject({ status: 410 })
  })

  test('codes guessed, too old, or replaced by a newer one', async () => {
    const first = codeIn(await tool(...FIRST_DAY))
    const second = codeIn(await tool('--code', '李建国'))
    expect(await browser().post('/sign-in/code', { code: first })).toMatchObject({ status: 410 })
    letTimePass('sign_in_codes')
    expect(await browser().post('/sign-in/code', { code: second })).toMatchObject({ status: 410 })
    const guesser = browser()
    const statuses: number[] = []
    for (let i = 0; i < 22; i += 1) statuses.push((await guesser.post('/sign-in/code', { code: `AAAA-AAAA-${2222 + i}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 410), 429, 429])
    expect(await guesser.post('/sign-in/code', { code: 'AAAA-AAAA-AAAA' })).toMatchObject({ message: '这个网络里登录试了太多次，请过一分钟再试。' })
  })

  test('numbers guessed by somebody who is signed in', async () => {
    const phone = await phoneOfLi()
    const statuses: number[] = []
    for (let i = 0; i < 22; i += 1) statuses.push((await phone.post('/sign-in/approve', { key: String(i).padStart(8, '0') })).status)
    expect(statuses.slice(-2)).toEqual([429, 429])
  })

  test('other sites, other forms', async () => {
    const phone = await phoneOfLi()
    const { token } = await begun()
    const abroad = { origin: 'https://elsewhere.example' }
    for (const [url, body] of [['/sign-in/approve', { key: token }], ['/sign-in/code', { code: 'A' }], ['/sign-in/begin', {}], ['/sign-in/wait', {}], ['/sign-in/out', {}]] as const) {
      expect(await phone.post(url, body, abroad)).toMatchObject({ status: 403, reason: 'NOT_ALLOWED' })
    }
    for (const body of [{}, { key: 7 }, { key: token, as: 'somebody' }, { key: 'x'.repeat(65) }]) {
      expect(await phone.post('/sign-in/approve', body)).toMatchObject({ status: 400 })
    }
    expect((await host.app.inject({ url: '/sign-in/begin' })).statusCode).toBe(404)
    expect(await phone.post('/weapp/session', { code: 'a' })).toMatchObject({ status: 404 })
  })

  test('an unlinked person is shut out at once, in every browser', async () => {
    const phone = await phoneOfLi()
    const { data } = await phone.me()
    await host.store.transact(async (tx) => {
      const person = await tx.get('people', data.personId)
      if (person) await tx.replace('people', { ...person, logins: [] })
    })
    expect(await phone.me()).toMatchObject({ ok: false, reason: 'NOT_SIGNED_IN' })
    const { token } = await begun()
    expect(await phone.post('/sign-in/approve', { key: token })).toMatchObject({ status: 403, reason: 'NOT_SIGNED_IN' })
  })
})

test('no door of the demo, no secret in the files or the log', async () => {
  const phone = await phoneOfLi()
  for (const [url, body] of [['/demo/enter', { personId: 'wang-nainai' }], ['/demo/clock', { minutes: 5 }], ['/demo/shift', {}]] as const) {
    expect(await phone.post(url, body)).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
  }
  expect((await host.app.inject({ url: '/demo' })).statusCode).toBe(404)
  expect(host.app.printRoutes()).not.toContain('demo')
  expect(await host.store.get('people', 'wang-nainai')).toBeNull()

  const desk = browser()
  const { token } = (await desk.post('/sign-in/begin')).data
  const secrets = [token, ...desk.jar.values(), ...phone.jar.values()]
  const own = openConnection(join(folder.settings.dataDir, HOST_FILE))
  const kept = ['sign_ins', 'sessions', 'sign_in_codes'].flatMap((table) => own.all(`SELECT * FROM ${table}`, []))
  const all = JSON.stringify([kept, own.all(`SELECT token_hash || browser_hash || number || device || address FROM sign_ins`, []), lines])
  own.close()
  expect(secrets).toHaveLength(3)
  for (const secret of secrets) expect(all).not.toContain(secret)
})

describe('the tool', () => {
  const refused = async (...args: string[]): Promise<string> => {
    const error: unknown = await tool(...args).then(() => null, (thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StartError)
    return (error as Error).message
  }

  test('makes one county, and knows whom it lets in', async () => {
    expect(await refused('--code', '李建国')).toMatch(/没有叫/)
    await tool(...FIRST_DAY)
    expect(await refused(...FIRST_DAY)).toMatch(/已经有一个县/)
    expect(await refused('--code', '王五')).toMatch(/没有叫“王五”的人/)
    const [li] = (await host.store.query('people', { where: { station: (await stationId()) }, orderBy: { field: 'name', direction: 'asc' }, limit: 1 })).items
    await host.store.transact((tx) => tx.create('people', { ...(li as NonNullable<typeof li>), _id: 'other', logins: [] }))
    expect(await refused('--code', '李建国')).toMatch(/有 2 个人叫.*other（青禾村）/)
    expect(codeIn(await tool('--code', 'other'))).not.toBe('')
  })

  const stationId = async () => {
    const product = openConnection(join(folder.settings.dataDir, PRODUCT_FILE))
    const id = String(product.first(`SELECT id FROM places WHERE json_extract(body, '$.kind') = 'station'`, []))
    product.close()
    return id
  }

  test.each([
    [['--init']], [['--init', '--code', 'a']], [[]], [['--what']], [['--init', ...FIRST_DAY.slice(1, -1), ' ']], [['--init', ...FIRST_DAY.slice(1, -1), '长'.repeat(41)]],
  ])('%j is told how it is used', async (args) => {
    expect(await refused(...args)).toMatch(/用法|还缺/)
  })

  test('asks at a terminal for what was not said, and is for production only', async () => {
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return question.startsWith('开放') ? '' : '甲'
    }
    expect(codeIn(await countyTool(folder.settings, ['--init', '--county', '清河县'], undefined, ask))).not.toBe('')
    expect(asked).toHaveLength(6)
    await expect(countyTool({ ...folder.settings, mode: 'demo' }, FIRST_DAY, undefined, null)).rejects.toThrow(/示范县/)
    await expect(countyTool(folder.settings, FIRST_DAY, 'http://a.example', null)).rejects.toThrow(/PUBLIC_URL/)
  })
})
