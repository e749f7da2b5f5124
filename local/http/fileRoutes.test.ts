/** Files on their way in and out of a county's own server, on a real host. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { MEDIA_BYTES } from '../../domain/media/vocab'
import { createFileLinks } from '../fileLinks'
import { folderFiles } from '../folderFiles'
import { openHost, type Host } from '../host'
import { testFolder, type TestFolder } from '../testSettings'

const OLD_HALF = 'whole.jpg.0b0e4a3c-1111-4222-8333-444455556666'
const lines: string[] = []
let folder: TestFolder
let host: Host

beforeAll(async () => {
  folder = testFolder()
  mkdirSync(join(folder.settings.dataDir, 'files/media'), { recursive: true })
  for (const name of ['whole.jpg', OLD_HALF]) writeFileSync(join(folder.settings.dataDir, 'files/media', name), 'x')
  mkdirSync(join(folder.settings.dataDir, 'files/.half'))
  writeFileSync(join(folder.settings.dataDir, 'files/.half/a'), 'x')
  host = await openHost(folder.settings, (line) => lines.push(line))
})

afterAll(async () => {
  await host.close()
  folder.remove()
})

async function enter(personId: string): Promise<string> {
  const entered = await host.app.inject({ method: 'POST', url: '/demo/enter', payload: { personId } })
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  // Without her consent no picture and no recording of hers is taken.
  for (const purpose of ['photo', 'voice']) {
    await host.app.inject({ method: 'POST', url: '/api', headers: { cookie }, payload: { action: 'privacy.give', input: { purpose }, requestId: `consent-${purpose}` } })
  }
  return cookie
}

let asked = 0
async function ticket(cookie: string, kind = 'photo') {
  const requestId = `ticket-${(asked += 1)}`
  const reply = await host.app.inject({ method: 'POST', url: '/api', headers: { cookie }, payload: { action: 'media.ticket', input: { kind }, requestId } })
  return reply.json() as { ok: boolean; reason?: string; data: { mediaId: string; path: string; maxBytes: number } }
}

const upload = (cookie: string, mediaId: string, payload: Buffer, type = 'application/octet-stream') =>
  host.app.inject({ method: 'POST', url: `/upload/${mediaId}`, headers: { cookie, 'content-type': type }, payload })

const incoming = () => join(folder.settings.dataDir, 'files/incoming')

test('who drew the ticket hands in her file; the same again replaces it', async () => {
  const cookie = await enter('wang-nainai')
  const { data } = await ticket(cookie)
  for (const content of ['first', 'second']) expect((await upload(cookie, data.mediaId, Buffer.from(content))).json()).toEqual({ ok: true, data: {} })
  expect(readFileSync(join(incoming(), data.mediaId), 'utf8')).toBe('second')
})

test('nobody else can use her ticket, and nobody without a session any', async () => {
  const { data } = await ticket(await enter('wang-nainai'))
  for (const cookie of [await enter('chen-shifu'), '']) {
    const refused = await upload(cookie, data.mediaId, Buffer.from('x'))
    expect([refused.statusCode, refused.json().reason]).toEqual([403, cookie ? 'UPLOAD_LAPSED' : 'NOT_SIGNED_IN'])
  }
  for (const madeUp of ['made-up', '', '..%2Fetc', 'x'.repeat(300)]) {
    expect((await upload(await enter('chen-shifu'), madeUp, Buffer.from('x'))).json().reason).toBe('UPLOAD_LAPSED')
  }
  expect(existsSync(join(incoming(), data.mediaId))).toBe(false)
})

test('a villager draws no ticket for a table, a head of a station does', async () => {
  expect((await ticket(await enter('wang-nainai'), 'spreadsheet')).reason).toBe('NOT_ALLOWED')
  expect((await ticket(await enter('li-zhanzhang'), 'spreadsheet')).data.maxBytes).toBe(MEDIA_BYTES.spreadsheet)
})

test('too many tickets at once are refused', async () => {
  const cookie = await enter('sun-dianzhang')
  const reasons: (string | undefined)[] = []
  for (let i = 0; i < 21; i += 1) reasons.push((await ticket(cookie)).reason)
  expect(reasons.filter(Boolean)).toEqual(['TOO_MANY_UPLOADS'])
})

test('a file over its limit is refused while it comes, and nothing of it stays', async () => {
  const cookie = await enter('wang-nainai')
  const { data } = await ticket(cookie, 'voice')
  const refused = await upload(cookie, data.mediaId, Buffer.alloc(MEDIA_BYTES.voice + 1))
  expect([refused.statusCode, refused.json().reason]).toEqual([413, 'FILE_TOO_LARGE'])
  expect((await upload(cookie, data.mediaId, Buffer.alloc(MEDIA_BYTES.voice))).statusCode).toBe(200)
  expect(readdirSync(incoming()).filter((name) => name.startsWith(data.mediaId))).toEqual([data.mediaId])
})

test('a form, a page or words are no file, and another site cannot send one', async () => {
  const cookie = await enter('wang-nainai')
  const { data } = await ticket(cookie)
  for (const type of ['multipart/form-data; boundary=a', 'text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
    expect((await upload(cookie, data.mediaId, Buffer.from('{}'), type)).statusCode).toBe(415)
  }
  const foreign = await host.app.inject({
    method: 'POST', url: `/upload/${data.mediaId}`, payload: Buffer.from('x'),
    headers: { cookie, 'content-type': 'application/octet-stream', origin: 'https://elsewhere.example' },
  })
  expect(foreign.statusCode).toBe(403)
  // Nor has the door made raw bytes welcome anywhere else.
  expect((await host.app.inject({ method: 'POST', url: '/api', headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from('x') })).statusCode).toBe(415)
})

test('what a lost process left half written is gone at the next start; what is whole stays', () => {
  const files = join(folder.settings.dataDir, 'files')
  expect(readdirSync(join(files, 'media'))).toEqual(['whole.jpg'])
  expect(existsSync(join(files, '.half/a'))).toBe(false)
})

test('who acts for her hands in her photo, with her ticket', async () => {
  const cookie = await enter('xiao-wang')
  const call = async (action: string, input: unknown, actFor?: string) => (await host.app.inject({ method: 'POST', url: '/api', headers: { cookie }, payload: { action, input, requestId: `acting-${action.replace('.', '-')}`, ...(actFor ? { actFor } : {}) } })).json()
  const { principalId } = (await call('agency.mine', {})).data.byMe.find(({ scopes }: { scopes: string[] }) => scopes.includes('wishes'))
  await enter(principalId)
  const drawn = await call('media.ticket', { kind: 'photo' }, principalId)
  expect(drawn).toMatchObject({ ok: true })
  const photo = readFileSync(join(__dirname, '../../tests/media/withPlace.jpg'))
  expect((await upload(cookie, drawn.data.mediaId, photo)).statusCode).toBe(200)
  expect(await call('media.take', { mediaId: drawn.data.mediaId }, principalId)).toMatchObject({ ok: true })
})

test('an upload that ends after its ticket was used keeps nothing', async () => {
  const cookie = await enter('chen-shifu')
  const { data } = await ticket(cookie)
  const late = new Readable({ read: () => undefined })
  const answer = host.app.inject({ method: 'POST', url: `/upload/${data.mediaId}`, headers: { cookie, 'content-type': 'application/octet-stream' }, payload: late })
  late.push('raw')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const media = (await host.store.get('media', data.mediaId))!
  await host.store.transact((tx) => tx.replace('media', { ...media, state: 'review' }))
  late.push(null)
  expect((await answer).json().reason).toBe('UPLOAD_LAPSED')
  expect(existsSync(join(incoming(), data.mediaId))).toBe(false)
})

test('a line that breaks in the middle leaves no half file', async () => {
  await host.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = host.app.server.address() as AddressInfo
  const cookie = await enter('wang-nainai')
  const { data } = await ticket(cookie)
  const broken = new ReadableStream({
    async start(controller) {
      controller.enqueue(new Uint8Array(64 * 1024))
      await new Promise((resolve) => setTimeout(resolve, 100))
      controller.error(new Error('the line broke'))
    },
  })
  const url = `http://127.0.0.1:${port}/upload/${data.mediaId}`
  await expect(fetch(url, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body: broken, duplex: 'half' } as never)).rejects.toThrow()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(readdirSync(incoming()).filter((name) => name.startsWith(data.mediaId))).toEqual([])
  expect(lines.filter((line) => /fault| 500 /.test(line))).toEqual([])
  // Over its limit, and nobody said so before: told in our own form.
  for (const body of [new Blob([new Uint8Array(MEDIA_BYTES.photo + 1)]), new Blob([new Uint8Array(MEDIA_BYTES.photo * 3)]).stream()]) {
    const answer = await fetch(url, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body, duplex: 'half' } as never)
    expect([answer.status, (await answer.json()).reason]).toEqual([413, 'FILE_TOO_LARGE'])
  }
})

test('what says of itself that it is too large is refused before its first byte is kept', async () => {
  const cookie = await enter('wang-nainai')
  const { data } = await ticket(cookie)
  const headers = { cookie, 'content-type': 'application/octet-stream', 'content-length': String(MEDIA_BYTES.photo + 1) }
  const answer = await host.app.inject({ method: 'POST', url: `/upload/${data.mediaId}`, headers, payload: Readable.from([Buffer.from('x')]) })
  expect([answer.statusCode, answer.json().reason]).toEqual([413, 'FILE_TOO_LARGE'])
  expect(existsSync(join(incoming(), data.mediaId))).toBe(false)
})

describe('a link', () => {
  let now: number
  const links = createFileLinks(() => now, Buffer.alloc(32, 7))
  const LONG_TOKEN = 'a'.repeat(43)
  beforeEach(() => {
    now = 1_000_000_000
  })

  test('opens its file for ten minutes and no other, ever', () => {
    const token = links.linkTo('media/a.jpg').replace('/files/', '')
    expect(links.open(token)).toBe('media/a.jpg')
    now += 599_000
    expect(links.open(token)).toBe('media/a.jpg')
    now += 2_000
    expect(links.open(token)).toBeNull()
  })

  test('changed in one place, made up, or of another run: opens nothing', () => {
    const token = links.linkTo('media/a.jpg').replace('/files/', '')
    const [said = '', signature = ''] = token.split('.')
    const other = Buffer.from('9999999999:media/b.jpg').toString('base64url')
    for (const bad of [`${other}.${signature}`, `${said}.${LONG_TOKEN}`, said, '', `${said}.`, createFileLinks(() => now).linkTo('media/a.jpg').slice(7)]) {
      expect(links.open(bad)).toBeNull()
    }
  })
})

test('what a link opens is shown only where it is a picture or a sound', async () => {
  const files = folderFiles(join(folder.settings.dataDir, 'files'), () => '')
  await files.put('media/a.jpg', Buffer.from('picture'), 'image/jpeg')
  await files.put('exports/b.xlsx', Buffer.from('table'), '')
  await files.put('media/c.svg', Buffer.from('<svg onload="alert(1)"/>'), '')
  const get = (fileId: string, range = '') => host.app.inject({ url: host.linkTo(fileId), headers: range ? { range } : {} })
  const picture = await get('media/a.jpg')
  expect([picture.statusCode, picture.body, picture.headers['content-type'], picture.headers['content-disposition']]).toEqual([200, 'picture', 'image/jpeg', undefined])
  expect(picture.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, max-age=600, immutable' })
  for (const fileId of ['exports/b.xlsx', 'media/c.svg']) {
    expect((await get(fileId)).headers).toMatchObject({ 'content-type': 'application/octet-stream', 'cache-control': fileId === 'media/c.svg' ? expect.anything() : 'no-store', 'content-disposition': `attachment; filename="${fileId.split('/')[1]}"` })
  }
  const part = await get('media/a.jpg', 'bytes=3-4')
  expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, 'tu', 'bytes 3-4/7'])
  expect([(await get('media/a.jpg', 'bytes=9-')).statusCode, (await get('media/gone.jpg')).statusCode]).toEqual([416, 404])
  for (const url of ['/files/media/a.jpg', '/files/a.jpg', '/files/..%2F..%2Fhost.sqlite', '/upload/a']) {
    expect((await host.app.inject({ url })).statusCode).toBe(404)
  }
})

test('a person\'s own export is a page that opens and can do nothing; her data beside it is saved', async () => {
  const files = folderFiles(join(folder.settings.dataDir, 'files'), () => '')
  await files.put('privacy/export/JXYjID6GhLKEyM7TnIDX.html', Buffer.from('<h1>我的信息</h1>'), '')
  await files.put('privacy/export/JXYjID6GhLKEyM7TnIDX.json', Buffer.from('{}'), '')
  await files.put('media/x.html', Buffer.from('<script>'), '')
  const get = (fileId: string) => host.app.inject({ url: host.linkTo(fileId) })
  const page = await get('privacy/export/JXYjID6GhLKEyM7TnIDX.html')
  expect([page.statusCode, page.headers['content-type'], page.headers['content-disposition']]).toEqual([200, 'text/html; charset=utf-8', undefined])
  expect(page.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
  for (const fileId of ['privacy/export/JXYjID6GhLKEyM7TnIDX.json', 'media/x.html']) expect((await get(fileId)).headers['content-disposition']).toContain('attachment')
})

test('what grows too large is not kept, and its sender is not cut off before the answer', async () => {
  const content = Readable.from([Buffer.from('one'), Buffer.from('two'), Buffer.from('three')])
  expect(await folderFiles(folder.path, () => '').receive('incoming/large', content, 4)).toBe(false)
  expect([content.destroyed, existsSync(join(folder.path, 'incoming/large')), readdirSync(join(folder.path, '.half'))]).toEqual([false, false, []])
})

test.each(['../x', '/etc/passwd', 'media/../../x', 'media/.hidden', 'media', ''])('%j is no place of ours', async (path) => {
  await expect(folderFiles(folder.path, () => '').put(path, Buffer.from('x'), '')).rejects.toThrow('not a path of ours')
})

test('an old link says in a browser what to do instead, and to a program the same as JSON; it repeats nothing of the address', async () => {
  const open = (url: string, accept: string) => host.app.inject({ url, headers: { accept } })
  const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const page = await open('/files/old-link.html', browser)
  expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([404, 'text/html; charset=utf-8', 'no-store'])
  expect(page.body).toContain('这个链接过期了')
  expect(page.body).not.toMatch(/old-link|NOT_FOUND/)
  expect((await open('/sign-in/used', browser)).body).toContain('这个登录链接不能用了')
  expect((await open('/nowhere', browser)).body).toContain('没有这个页面')
  for (const accept of ['*/*', 'application/json', 'image/webp,*/*']) expect((await open('/files/old-link', accept)).json()).toMatchObject({ ok: false, reason: 'NOT_FOUND' })
})
