/** The one-machine host as `npm start` runs it, on a free port with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

export interface LocalHost {
  address: string
  /** All it printed. */
  printed(): string
  /** Stops as Ctrl+C does. @returns the exit code. */
  stop(): Promise<number | null>
}

export const newDataDir = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'county-'))

/** @throws Error with all it printed when it does not come up. */
export async function startLocalHost(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<LocalHost> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.cjs')], {
    cwd: root, env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => { printed += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { printed += chunk.toString() })
  const address = await addressOf(child, () => printed)
  return {
    address,
    printed: () => printed,
    async stop() {
      child.kill('SIGINT')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    },
  }
}

async function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  const address = () => /http:\/\/[\d.]+:\d+/.exec(printed())?.[0]
  while (!address()) {
    if (child.exitCode !== null) throw new Error(`the host ended: ${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return address() ?? ''
}
