/** Sheets read beside the thread that answers: the same rows, the same refusals, and nobody waits. */
import type { AddressInfo } from 'node:net'
import { readSheet } from '../../cloudfunctions/actions/roster/sheet/readSheet'
import { writeXlsx } from '../../cloudfunctions/actions/roster/sheet/writeXlsx'
import { SHEET_LIMITS } from '../../domain/roster/vocab'
import { WORST_SHEETS } from '../../tests/roster/worstSheets'
import { openHost } from '../host'
import { testFolder } from '../testSettings'
import { sheetsInThread } from './sheetsInThread'

const SHEET = writeXlsx([{ name: '表', widths: [], rows: Array.from({ length: 450 }, (_, n) => [`第${n}行`, '王秀', n % 7 === 0 ? '' : '说来话长'.repeat(5)]) }])

async function rowsOf(sheets = sheetsInThread(), bytes: Uint8Array = SHEET) {
  const parts = []
  for await (const some of sheets.rows(bytes)) parts.push(some)
  return parts
}

const worst = (name: string): Uint8Array => WORST_SHEETS.find(([each]) => each === name)![1]()

test('the rows are the same, in their order, and come in parts', async () => {
  const parts = await rowsOf()
  expect(parts.flat()).toEqual(readSheet(SHEET))
  expect(parts.length).toBeGreaterThan(2)
})

test('what is no sheet is refused in the same words', async () => {
  await expect(rowsOf(sheetsInThread(), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).rejects.toMatchObject({ reason: 'ROSTER_OLD_FORMAT' })
})

test('out of memory or out of time: too large, and the next sheet is read', async () => {
  const tight = sheetsInThread({ ms: 30_000, heapMb: 8 })
  await expect(rowsOf(tight, worst('20,000 villagers'))).rejects.toMatchObject({ reason: 'ROSTER_FILE_TOO_LARGE' })
  const hurried = sheetsInThread({ ms: 300, heapMb: 96 })
  await expect(rowsOf(hurried, worst('7,000,000 tags'))).rejects.toMatchObject({ reason: 'ROSTER_FILE_TOO_LARGE' })
  expect((await rowsOf(tight)).flat()).toHaveLength(450)
})

test('one sheet at a time, in the order in which they came; who leaves early holds nobody up', async () => {
  const sheets = sheetsInThread()
  const done: string[] = []
  const early = (async () => {
    for await (const _ of sheets.rows(SHEET)) break
    done.push('left')
  })()
  const whole = rowsOf(sheets).then(() => done.push('read'))
  const refused = rowsOf(sheets, Buffer.from([0])).catch(() => done.push('refused'))
  await Promise.all([early, whole, refused, rowsOf(sheets).then(() => done.push('read'))])
  expect(done).toEqual(['left', 'read', 'refused', 'read'])
})

test('the host answers others while it reads the worst file', async () => {
  const folder = testFolder()
  const host = await openHost(folder.settings, () => undefined)
  try {
    await host.app.listen({ host: '127.0.0.1', port: 0 })
    const origin = `http://127.0.0.1:${(host.app.server.address() as AddressInfo).port}`
    const post = (path: string, body: object, cookie = '') => fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
    const cookie = (await post('/demo/enter', { personId: 'wu-guanliyuan' })).headers.get('set-cookie')?.split(';')[0]
    let sent = 0
    const call = async (action: string, input: object) => (await post('/api', { action, input, requestId: `request-${(sent += 1)}` }, cookie)).json() as Promise<{ reason?: string; data: { jobId: string } }>
    const bytes = Buffer.from(worst('7,000,000 tags'))
    const parts = Math.ceil(bytes.length / SHEET_LIMITS.partBytes)
    const { data: { jobId } } = await call('roster.begin', { kind: 'person', fileName: '名册.xlsx', parts })
    for (let part = 0; part < parts; part += 1) await call('roster.part', { jobId, part, bytes: bytes.subarray(part * SHEET_LIMITS.partBytes, (part + 1) * SHEET_LIMITS.partBytes).toString('base64') })

    const order: string[] = []
    const checked = call('roster.check', { jobId }).then(({ reason }) => order.push(String(reason)))
    for (let ping = 0; ping < 20; ping += 1) {
      await fetch(`${origin}/healthz`)
      order.push('ping')
    }
    await checked
    expect(order).toEqual([...Array<string>(20).fill('ping'), 'ROSTER_FILE_TOO_LARGE'])
  } finally {
    await host.close()
    folder.remove()
  }
})
