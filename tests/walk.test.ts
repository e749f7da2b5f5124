/** One walk, every store. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openSimulated } from '../cloudfunctions/store/simulated'
import { openSqlite } from '../cloudfunctions/store/sqlite'
import { walk } from './walk'

test('a wish travels the whole way on the simulated store [N16]', async () => {
  await walk(openSimulated().store)
})

test('and on SQLite', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'walk-'))
  const store = openSqlite({ file: path.join(folder, 'county.db') })
  try {
    await walk(store)
  } finally {
    await store.close()
    fs.rmSync(folder, { recursive: true })
  }
})
