/** The plug is pulled in the middle of work. What was answered is there, what was not is whole or not there at all, the
 *  books agree, and sending the last request again gives the same answer. */
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { registry } from '../../cloudfunctions/actions/registry'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { systemClock } from '../../cloudfunctions/kernel/clock'
import { randomIds } from '../../cloudfunctions/kernel/ids'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import { audit } from '../bank/books'

interface Promised { who: string; action: string; input: unknown; requestId: string; data: unknown }

/** Lets the busy county work until it has made `writes` writes, then kills it without warning. */
async function workAndKill(file: string, writes: number): Promise<Promised[]> {
  const child = spawn(process.execPath, ['-r', 'esbuild-register', path.join(__dirname, 'busyCounty.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    if (printed.split('\n').length > writes) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  const whole = printed.slice(0, printed.lastIndexOf('\n') + 1).trim()
  return whole.split('\n').map((line) => JSON.parse(line) as Promised)
}

test.each([7, 23, 60])('killed after %i writes, nothing promised is lost and nothing is half done', async (writes) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-'))
  const file = path.join(folder, 'county.db')
  try {
    const promised = await workAndKill(file, writes)
    const store = openSqlite({ file })
    expect(await audit(store)).toEqual([])
    const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: systemClock, ids: randomIds, contentCheck: humanFirst, log: () => undefined })
    for (const { who, action, input, requestId, data } of promised) {
      expect(await dispatch({ action, input, requestId }, { login: `wx-${who}` })).toEqual({ ok: true, data })
    }
    expect(await audit(store)).toEqual([])
    await store.close()
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
