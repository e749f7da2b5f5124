/** The county's data beside a host that may be running. A file of an older form is brought up only with the folder's lock: what an
 *  older host writes after that would be found in no list. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../cloudfunctions/store/port'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { openConnection } from '../cloudfunctions/store/sqliteConnection'
import { isPrepared } from '../cloudfunctions/store/sqliteSchema'
import { lockDataFolder, PRODUCT_FILE, whyNot } from './dataFolder'

/** @throws StartError also where another host has a folder whose data it would have to bring up. */
export function openBeside(dataDir: string): Store {
  const file = join(dataDir, PRODUCT_FILE)
  const open = () => whyNot(dataDir, () => openSqlite({ file }))
  if (!existsSync(file) || whyNot(dataDir, () => looksPrepared(file))) return open()
  const unlock = lockDataFolder(dataDir)
  try {
    return open()
  } finally {
    unlock()
  }
}

function looksPrepared(file: string): boolean {
  const connection = openConnection(file)
  try {
    return isPrepared(connection)
  } finally {
    connection.close()
  }
}
