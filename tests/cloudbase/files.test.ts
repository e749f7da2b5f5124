/** Files in CloudBase's storage: the real SDK against the wire server. */
import { cloudFiles } from '../../cloudfunctions/kernel/cloudFiles'
import { pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

let wire: WireServer

beforeAll(async () => {
  wire = await startWireServer({ collections: [] })
  pretendToBeInScf(wire)
})
afterAll(() => wire.stop())
beforeEach(() => wire.forget())

const bytes = Buffer.from([0xff, 0xd8, 0, 1, 2, 0xfe])

test('what is put is read again, byte for byte, and the same path replaces it', async () => {
  const fileId = await cloudFiles.put('media/a.jpg', Buffer.from('before'), 'image/jpeg')
  expect(await cloudFiles.put('media/a.jpg', bytes, 'image/jpeg')).toBe(fileId)
  expect(wire.storage.kept.get('media/a.jpg')).toEqual(bytes)
  expect(await cloudFiles.read(fileId)).toEqual(bytes)
  expect(await cloudFiles.sizeOf(fileId)).toBe(bytes.length)
})

test('a path has its id before anything lies there, asked for once', async () => {
  wire.storage.kept.set('incoming/by-phone', bytes)
  const fileId = await cloudFiles.idOf('incoming/by-phone')
  expect(await cloudFiles.read(fileId)).toEqual(bytes)
  await cloudFiles.idOf('incoming/other')
  expect(wire.trips.filter(({ action }) => action === 'storage.getUploadMetadata').length).toBeLessThanOrEqual(1)
})

test('what is not there, or lies in another environment, is null and no fault', async () => {
  for (const fileId of [await cloudFiles.idOf('media/never'), 'cloud://other-env.bucket/media/a.jpg']) {
    expect([await cloudFiles.read(fileId), await cloudFiles.sizeOf(fileId), await cloudFiles.linkTo(fileId)]).toEqual([null, null, ''])
  }
})

test('a link opens the file by itself for ten minutes', async () => {
  const fileId = await cloudFiles.put('media/b.jpg', bytes, 'image/jpeg')
  const link = await cloudFiles.linkTo(fileId)
  expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(bytes)
  expect(link).toContain('sign=600')
})

test('removing takes any number, fifty at a time, and what is gone already is gone', async () => {
  const ids: string[] = []
  for (let i = 0; i < 60; i += 1) ids.push(await cloudFiles.idOf(`media/many-${i}`))
  for (let i = 0; i < 60; i += 2) wire.storage.kept.set(`media/many-${i}`, bytes)
  await cloudFiles.remove(ids)
  expect([...wire.storage.kept.keys()].filter((path) => path.includes('many'))).toEqual([])
  wire.forget()
  await cloudFiles.remove([])
  expect(wire.trips).toEqual([])
})

test('a storage that takes nothing is a fault, not a file', async () => {
  wire.storage.failNext('AccessDenied')
  await expect(cloudFiles.put('media/c.jpg', bytes, '')).rejects.toThrow()
  wire.storage.failNext('SignatureDoesNotMatch')
  await expect(cloudFiles.put('media/c.jpg', bytes, '')).rejects.toThrow()
  expect(wire.storage.kept.has('media/c.jpg')).toBe(false)
})
