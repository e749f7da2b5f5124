/** A phone that was shut out stays out, whatever the person it belonged to does afterwards. */
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import type { Person } from '../../domain/person/person'
import { countyTool } from '../county/countyTool'
import { HOST_FILE } from '../dataFolder'
import { openHost, type Host } from '../host'
import { openHostDatabase } from '../hostDatabase'
import { createSessions } from '../sessions'
import { testFolder, type TestFolder } from '../testSettings'

jest.setTimeout(60_000)

const FIRST_DAY = ['--init', '--county', '清河县', '--sub-centre', '云川镇', '--station', '青禾村', '--phone', '0790-5550101', '--name', '李建国', '--second', '王芳']

let folder: TestFolder
let host: Host
let li: Person

const tool = (...args: string[]) => countyTool(folder.settings, args, undefined, null)
const codeFor = async (...args: string[]): Promise<string> => /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(await tool('--code', ...args))?.[0] ?? ''

beforeEach(async () => {
  folder = testFolder()
  folder.settings.mode = 'production'
  await tool(...FIRST_DAY)
  host = await openHost(folder.settings, () => undefined)
  li = await personCalled('李建国')
})

afterEach(async () => {
  await host.close()
  folder.remove()
})

async function personCalled(name: string): Promise<Person> {
  const rows = await host.store.query('requests', { where: { centre: 'county' }, orderBy: { field: 'at', direction: 'asc' }, limit: 9 })
  const people = await host.store.getMany('people', rows.items.map(({ target }) => target))
  return people.find((each) => each.name === name) as Person
}

let requests = 0
/** A browser, or a mini-program's session when `token` is given. */
function device(token = '') {
  const jar = new Map<string, string>()
  const post = async (url: string, payload: object = {}) => {
    const headers: InjectOptions['headers'] = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const response = await host.app.inject({ method: 'POST', url, payload, headers })
    for (const { name, value } of response.cookies) {
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return { status: response.statusCode, ...response.json() }
  }
  const ask = (action: string, input: object = {}) => post('/api', { action, input, requestId: `request-${(requests += 1)}` })
  const name = async (): Promise<string> => {
    const { data, reason } = await ask('person.me')
    return data?.name ?? reason
  }
  return { post, ask, name }
}
type Device = ReturnType<typeof device>

async function byCode(...args: string[]): Promise<Device> {
  const browser = device()
  expect(await browser.post('/sign-in/code', { code: await codeFor(...args) })).toMatchObject({ ok: true })
  return browser
}

async function desk(phone: Device): Promise<Device> {
  const browser = device()
  const { data: { token } } = await browser.post('/sign-in/begin')
  expect(await phone.post('/sign-in/approve', { key: token })).toMatchObject({ ok: true })
  expect((await browser.post('/sign-in/wait')).data).toEqual({ state: 'approved' })
  return browser
}

const changeLi = (change: (before: Person) => Partial<Person>) => host.store.transact(async (tx) => {
  const before = (await tx.get('people', li._id)) as Person
  await tx.replace('people', { ...before, ...change(before) })
})

/** Her phone in WeChat, linked in place of all there was, as her station does when the old one is lost. */
async function newPhone(): Promise<Device> {
  await host.store.transact(async (tx) => {
    const before = (await tx.get('people', li._id)) as Person
    for (const login of before.logins) await tx.remove('logins', login)
    await tx.create('logins', { _id: 'oNewPhone', personId: li._id })
    await tx.replace('people', { ...before, logins: ['oNewPhone'] })
  })
  return device(session('oNewPhone'))
}

function session(login: string): string {
  const own = openHostDatabase(join(folder.settings.dataDir, HOST_FILE))
  const token = createSessions(own.connection).begin(login)
  own.close()
  return token
}

test('a lost phone is out for good: her next desk is hers alone, and whoever found it can be nobody', async () => {
  const lost = await byCode('李建国')
  expect(await lost.name()).toBe('李建国')
  const phone = await newPhone()
  expect(await lost.name()).toBe('NOT_SIGNED_IN')
  const join = { name: '捡手机的人', stationId: li.station, isFourteen: true }
  expect(await lost.ask('person.join', join)).toMatchObject({ ok: false, reason: 'NOT_SIGNED_IN' })
  const beside = await desk(phone)
  expect([await beside.name(), await lost.name()]).toEqual(['李建国', 'NOT_SIGNED_IN'])
  const again = await byCode('李建国')
  expect([await again.name(), await lost.name(), await device(session('oNewPhone')).name()]).toEqual(['李建国', 'NOT_SIGNED_IN', '李建国'])
})

test('a code ends her other browsers; for a lost phone WeChat too', async () => {
  const phone = await newPhone()
  const beside = await desk(phone)
  const first = await byCode('李建国')
  expect(await Promise.all([beside, first].map((each) => each.name()))).toEqual(['NOT_SIGNED_IN', '李建国'])
  // WeChat begins a new session by itself.
  expect(await device(session('oNewPhone')).name()).toBe('李建国')
  const second = await byCode('李建国', '--lost')
  expect(await device(session('oNewPhone')).name()).toBe('NOT_JOINED')
  expect([await first.name(), await second.name()]).toEqual(['NOT_SIGNED_IN', '李建国'])
})

test('she ends all other browsers from the one she has, or from her phone', async () => {
  const phone = await newPhone()
  const [left, here] = [await desk(phone), await desk(phone)]
  const waiting = device()
  const { data: { token } } = await waiting.post('/sign-in/begin')
  await phone.post('/sign-in/approve', { key: token })
  expect(await here.post('/sign-in/out-elsewhere')).toMatchObject({ ok: true })
  await waiting.post('/sign-in/wait')
  expect(await Promise.all([left, waiting, here, phone].map((each) => each.name()))).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN', '李建国', '李建国'])
  expect(await phone.post('/sign-in/out-elsewhere')).toMatchObject({ ok: true })
  expect([await here.name(), await phone.name()]).toEqual(['NOT_SIGNED_IN', '李建国'])
  expect(await left.post('/sign-in/out-elsewhere')).toMatchObject({ status: 403, reason: 'NOT_SIGNED_IN' })
})

describe('data of before', () => {
  const old = () => `web:${li._id}`

  test('her one login, linked on both sides, goes on', async () => {
    await host.store.transact((tx) => tx.create('logins', { _id: old(), personId: li._id }))
    await changeLi(() => ({ logins: [old()] }))
    const before = device(session(old()))
    const beside = await desk(before)
    expect([await before.name(), await beside.name()]).toEqual(['李建国', '李建国'])
  })

  test.each(['王芳', 'nobody'])('her login that leads to %s is replaced when she is let in', async (who) => {
    await changeLi(() => ({ logins: [old()] }))
    if (who !== 'nobody') await host.store.transact(async (tx) => tx.create('logins', { _id: old(), personId: (await personCalled(who))._id }))
    const code = await byCode('李建国')
    expect(await code.name()).toBe('李建国')
    expect(await device(session(old())).name()).toBe('NOT_SIGNED_IN')
    expect((await host.store.get('people', li._id))?.logins).toEqual([expect.not.stringContaining(old())])
  })
})
