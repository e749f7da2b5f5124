/** What was taken away after a backup stays taken away when that backup is put back. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import type { Store } from '../../cloudfunctions/store/port'
import { aPerson, NOW, PATH } from '../../tests/factories'
import { HOST_FILE, makeDataFolder, PRODUCT_FILE } from '../dataFolder'
import { openHostDatabase } from '../hostDatabase'
import { createSessions } from '../sessions'
import { testFolder, type TestFolder } from '../testSettings'
import { makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

let folder: TestFolder
let file: string

const open = (): Store => openSqlite({ file: join(folder.settings.dataDir, PRODUCT_FILE) })

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = open()
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const agency = {
  ...PATH, _id: 'granny:li', kind: 'family', scopes: ['wishes'], state: 'inForce', principalId: 'granny', principalName: '王奶奶', agentId: 'li', agentName: '李芳',
  askedAt: NOW, begun: { byId: 'granny', byName: '王奶奶', at: NOW }, over: null,
} as const

beforeEach(async () => {
  folder = testFolder()
  makeDataFolder(folder.settings.dataDir)
  folder.settings.mode = 'production'
  file = join(folder.path, 'backup.sqlite')
  await inStore((store) => store.transact(async (tx) => {
    await tx.create('people', aPerson('li', { logins: ['old-phone', 'new-phone'], posts: [{ role: 'villager', place: 'p' }, { role: 'stationHead', place: 'p' }], consents: { photo: true } }))
    await tx.create('people', aPerson('chen', { logins: ['chen-phone'], posts: [{ role: 'stationHead', place: 'p' }] }))
    await tx.create('agencies', { ...agency, scopes: [...agency.scopes] })
  }))
  host((own) => own.setFact('mode', 'production'))
})

afterEach(() => folder.remove())

function host<T>(work: (own: ReturnType<typeof openHostDatabase>) => T): T {
  const own = openHostDatabase(join(folder.settings.dataDir, HOST_FILE))
  try {
    return work(own)
  } finally {
    own.close()
  }
}

const lockOut = () => inStore((store) => store.transact(async (tx) => {
  const li = (await tx.get('people', 'li'))!
  await tx.replace('people', { ...li, logins: ['new-phone'], posts: [{ role: 'villager', place: 'p' }], consents: { photo: false } })
  await tx.replace('agencies', { ...(await tx.get('agencies', agency._id))!, state: 'ended' })
  await tx.create('closings', { _id: 'chen', state: 'done', askedAt: NOW, eraseAt: NOW })
}))

test('backup, lock out, restore: the lost phone, the post, the yes and the agency stay gone, and whoever closed her account is erased again', async () => {
  makeBackup(folder.settings.dataDir, file)
  await lockOut()
  expect(restoreBackup(folder.settings, file).revoked).toBe(3)
  await inStore(async (store) => {
    expect(await store.get('people', 'li')).toMatchObject({ logins: ['new-phone'], posts: [{ role: 'villager' }], consents: { photo: false } })
    expect(await store.get('people', 'chen')).toMatchObject({ logins: ['chen-phone'] })
    expect(await store.get('agencies', agency._id)).toMatchObject({ state: 'ended' })
    expect(await store.get('closings', 'chen')).toMatchObject({ state: 'waiting', eraseAt: NOW })
  })
  // Once more: what the first restore kept is known to the second.
  restoreBackup(folder.settings, file)
  await inStore(async (store) => expect(await store.get('people', 'li')).toMatchObject({ logins: ['new-phone'] }))
})

test('every session of before is over', () => {
  const token = host((own) => createSessions(own.connection).begin('old-phone'))
  makeBackup(folder.settings.dataDir, file)
  host((own) => createSessions(own.connection).endAllOf('old-phone'))
  restoreBackup(folder.settings, file)
  expect(host((own) => createSessions(own.connection).find(token))).toBeNull()
})

test('a newer backup over older data takes nothing from anybody', async () => {
  makeBackup(folder.settings.dataDir, file)
  await inStore((store) => store.transact(async (tx) => {
    const chen = (await tx.get('people', 'chen'))!
    await tx.replace('people', { ...chen, logins: ['chen-phone', 'tablet'] })
  }))
  const newer = join(folder.path, 'newer.sqlite')
  makeBackup(folder.settings.dataDir, newer)
  restoreBackup(folder.settings, file)
  expect(restoreBackup(folder.settings, newer).revoked).toBe(0)
  await inStore(async (store) => expect(await store.get('people', 'chen')).toMatchObject({ logins: ['chen-phone', 'tablet'] }))
})

test('on an empty machine it says that it cannot know', () => {
  makeBackup(folder.settings.dataDir, file)
  rmSync(folder.settings.dataDir, { recursive: true, force: true })
  expect(restoreBackup(folder.settings, file).revoked).toBeNull()
})
