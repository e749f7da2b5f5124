/** A tool of a newer version beside a host of an older one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aLogin, put } from '../cloudfunctions/store/contractKit/factories'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { openConnection } from '../cloudfunctions/store/sqliteConnection'
import { lockDataFolder, makeDataFolder, PRODUCT_FILE } from './dataFolder'
import { openBeside } from './openBeside'
import { testFolder, type TestFolder } from './testSettings'

let folder: TestFolder
let file: string
beforeEach(async () => {
  folder = testFolder()
  makeDataFolder(folder.settings.dataDir)
  file = join(folder.settings.dataDir, PRODUCT_FILE)
  await openSqlite({ file }).close()
})
afterEach(() => folder.remove())

const older = (sql: string): void => {
  const connection = openConnection(file)
  connection.exec(sql)
  connection.close()
}

test('data of this version are opened beside a host', async () => {
  const unlock = lockDataFolder(folder.settings.dataDir)
  const store = openBeside(folder.settings.dataDir)
  await put(store, 'logins', aLogin('a'))
  await store.close()
  unlock()
})

test.each([
  ['of an older version', 'PRAGMA user_version = 2'],
  ['whose new columns are not all filled', `UPDATE filled_columns SET row = 0 WHERE collection = 'wishes'`],
])('data %s are brought up beside nobody: the host that may be running would write them as before', async (_, sql) => {
  older(sql)
  const unlock = lockDataFolder(folder.settings.dataDir)
  expect(() => openBeside(folder.settings.dataDir)).toThrow('正被另一个点亮用着，请先关掉它')
  unlock()
  await openBeside(folder.settings.dataDir).close()
  const again = lockDataFolder(folder.settings.dataDir)
  await openBeside(folder.settings.dataDir).close()
  again()
  expect(existsSync(file)).toBe(true)
})
