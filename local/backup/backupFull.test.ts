/** A backup onto a full disk: the sentence names the disk that is full, not the one the data lie on. */
import { join } from 'node:path'
import * as connections from '../../cloudfunctions/store/sqliteConnection'
import { StoreError } from '../../cloudfunctions/store/port'
import { openHost, type Host } from '../host'
import { testFolder, type TestFolder } from '../testSettings'
import * as backedFiles from './backedFiles'
import { makeBackup } from './makeBackup'

jest.mock('../../cloudfunctions/store/sqliteConnection', () => ({ __esModule: true, ...jest.requireActual<object>('../../cloudfunctions/store/sqliteConnection') }))
jest.mock('./backedFiles', () => ({ __esModule: true, ...jest.requireActual<object>('./backedFiles') }))

let folder: TestFolder
let host: Host

beforeEach(async () => {
  folder = testFolder()
  host = await openHost(folder.settings, () => undefined)
})

afterEach(async () => {
  jest.restoreAllMocks()
  await host.close()
  folder.remove()
})

const noRoomForTheCopy = () => {
  const { openConnection } = jest.requireActual<typeof connections>('../../cloudfunctions/store/sqliteConnection')
  jest.spyOn(connections, 'openConnection').mockImplementation((path, ...more) => {
    const connection = openConnection(path, ...more)
    const run = connection.run.bind(connection)
    return Object.assign(connection, {
      run: (sql: string, values: never) => {
        if (sql.startsWith('VACUUM')) throw new StoreError('FULL', 'no room on the disk')
        return run(sql, values)
      },
    })
  })
}
const noRoomForThePhotos = () => jest.spyOn(backedFiles, 'backUpFiles').mockImplementation(() => {
  throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
})

test.each([['the database', noRoomForTheCopy], ['the photos', noRoomForThePhotos]])('no room for %s', (_, fill) => {
  fill()
  const file = join(folder.path, 'elsewhere.sqlite')
  let message = ''
  try {
    makeBackup(folder.settings.dataDir, file)
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toContain(file)
  expect(message).toMatch(/放备份的磁盘满了/)
  expect(message).not.toContain(folder.settings.dataDir)
})
