/** The entry as somebody at a terminal meets it: a process of its own, its printed words and its exit code. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { formRound, newRound } from '../domain/report/round'
import { WORST_SHEETS } from '../tests/roster/worstSheets'
import { testFolder, type TestFolder } from './testSettings'

const root = resolve(__dirname, '..')
let folder: TestFolder
let bundle: string
const running: ChildProcess[] = []

beforeAll(() => {
  folder = testFolder()
  execFileSync(process.execPath, [join(root, 'scripts/bundleHost.cjs'), folder.path])
  bundle = join(folder.path, 'main.cjs')
})

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  folder.remove()
})

interface Run {
  child: ChildProcess
  out(): string
  err(): string
  /** Resolves once it prints an address. */
  address: Promise<string>
  exit: Promise<number | null>
}

function run(env: Record<string, string>, ...args: string[]): Run {
  return runBy([process.execPath, bundle, ...args], env)
}

function runBy([program = '', ...args]: string[], env: Record<string, string>): Run {
  const { dataDir: DATA_DIR, h5Dir: H5_DIR } = folder.settings
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH ?? '', NODE_PATH: join(root, 'node_modules'), PORT: '0', DATA_DIR, H5_DIR, ...env },
  })
  running.push(child)
  let [out, err] = ['', '']
  const address = new Promise<string>((found) => {
    child.stdout.on('data', (part) => {
      out += String(part)
      const [url] = /http:\S+/.exec(out) ?? []
      if (url) found(url)
    })
  })
  child.stderr.on('data', (part) => {
    err += String(part)
  })
  const exit = new Promise<number | null>((done) => child.on('close', done))
  return { child, address, exit, out: () => out, err: () => err }
}

async function expectOneSentence(refused: Run, words: RegExp): Promise<void> {
  expect(await refused.exit).toBe(1)
  expect(refused.err().trimEnd().split('\n')).toEqual([expect.stringMatching(words)])
  expect(refused.err()).not.toMatch(/\bat .*:\d+|Error:/)
  expect(refused.out()).not.toContain('http')
}

test('it prints one address, serves there, and stops quietly', async () => {
  const host = run({})
  const url = await host.address
  expect(await (await fetch(url)).text()).toContain('点亮')
  expect(await (await fetch(new URL('demo', url))).json()).toMatchObject({ personId: 'wang-nainai' })
  expect(host.out().match(/https?:/g)).toHaveLength(1)
  host.child.kill('SIGTERM')
  expect([await host.exit, host.err()]).toEqual([0, ''])

  const jobs = run({}, '--jobs')
  expect([await jobs.exit, jobs.out()]).toEqual([0, expect.stringMatching(/^lapseClaims \d+$/m)])
})

test('where nothing more can be written it says so in one sentence', async () => {
  const DATA_DIR = join(folder.path, 'full')
  // No file of more than a few kilobytes, as on a disk with no room.
  await expectOneSentence(runBy(['sh', '-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, bundle], { DATA_DIR }), /^磁盘满了，.*请先腾出地方。 \/ The disk is full/)
})

test('told to stop, it finishes the sheet it is reading, and whoever asks anew hears that it starts again', async () => {
  const host = run({})
  const url = await host.address
  const post = (path: string, body: object, cookie = '') => fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
  const cookie = (await post('demo/enter', { personId: 'wu-guanliyuan' })).headers.get('set-cookie')?.split(';')[0]
  const call = async (action: string, requestId: string, input: object) => (await post('api', { action, requestId, input }, cookie)).json() as Promise<{ reason?: string; data: { jobId: string } }>
  const { data: { jobId } } = await call('roster.begin', 'request-1', { kind: 'person', fileName: '名册.xlsx', parts: 1 })
  const bytes = Buffer.from(WORST_SHEETS.find(([name]) => name === '7,000,000 tags')![1]()).toString('base64')
  await call('roster.part', 'request-2', { jobId, part: 0, bytes })
  const order: string[] = []
  const checked = call('roster.check', 'request-3', { jobId }).then(({ reason }) => order.push(String(reason)))
  // On its way when the host is told to stop: half a head, and the rest once it is stopping.
  const late = connect(Number(new URL(url).port), '127.0.0.1')
  let said = ''
  const heard = new Promise((done) => late.on('data', (part) => (said += String(part))).on('error', done).on('close', done))
  late.write('POST /api HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n')
  await call('person.me', 'request-4', {})
  host.child.kill('SIGTERM')
  while (await call('person.me', 'request-5', {}).then(() => true, () => false));
  late.write('\r\n{}')
  await heard
  order.push(/"reason":"(\w+)","message":"系统正在重新打开/.exec(said)?.[1] ?? said)
  await checked
  expect(order).toEqual(['RESTARTING', 'ROSTER_FILE_TOO_LARGE'])
  expect([await host.exit, host.err()]).toEqual([0, ''])
})

test('half-sent requests hold nobody who stops it', async () => {
  const host = run({})
  const port = Number(new URL(await host.address).port)
  const head = 'POST /api HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
  await Promise.all(['', head, `${head}Content-Length: 100\r\n\r\n{`].map((half) => new Promise((sent) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(half, sent)).on('error', () => undefined)
  })))
  await fetch(new URL('healthz', `http://127.0.0.1:${port}`))
  host.child.kill('SIGTERM')
  expect([await host.exit, host.err()]).toEqual([0, ''])
})

test('a busy port is one sentence', async () => {
  const taken = await listening()
  const { port } = taken.address() as { port: number }
  await expectOneSentence(run({ PORT: String(port), DIANLIANG_MODE: 'production', DATA_DIR: join(folder.path, 'other') }), /端口 \d+ 已经有程序在用/)
  taken.close()
})

test('a folder that cannot be, a setting that makes no sense', async () => {
  const file = join(folder.path, 'file')
  writeFileSync(file, '')
  await expectOneSentence(run({ DATA_DIR: file }), /是一个文件/)
  await expectOneSentence(run({ PORT: 'x' }), /PORT/)
  await expectOneSentence(run({ DIANLIANG_MODE: 'production' }, '--reset'), /--reset/)
})

test('data of a newer version are one sentence', async () => {
  const dataDir = join(folder.path, 'newer')
  mkdirSync(dataDir)
  const store = openSqlite({ file: join(dataDir, 'dianliang.sqlite') })
  await store.transact((tx) => tx.create('rounds', newRound(formRound('orders', 99))))
  await store.close()
  await expectOneSentence(run({ DATA_DIR: dataDir, DIANLIANG_MODE: 'production' }), /orders 的版式本程序不认识）：请先升级程序。/)
})

function listening(): Promise<Server> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => done(server))
  })
}
