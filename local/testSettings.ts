/** Settings for a host of a test: a folder of its own, the smallest page, any free port. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from './settings'

export interface TestFolder {
  path: string
  settings: Settings
  remove(): void
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'dianliang-host-'))
  const h5Dir = join(path, 'h5')
  mkdirSync(h5Dir)
  writeFileSync(join(h5Dir, 'index.html'), '<!doctype html><title>点亮</title>')
  return {
    path,
    settings: { mode: 'demo', host: '127.0.0.1', port: 0, dataDir: join(path, 'data'), h5Dir, trustedProxies: [], weixin: null, disk: { lowBytes: 2, fullBytes: 1 }, reset: false, jobsOnly: false },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
