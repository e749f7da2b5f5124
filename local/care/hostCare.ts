/** What the host knows about its own ground: room on the disk, and whether the file is whole. Told once, when it
 *  changes: to the log, and to whoever is to hear of it. */
import { join } from 'node:path'
import { PRODUCT_FILE } from '../dataFolder'
import { createDiskRoom, type DiskLimits, type DiskRoom, type DiskState } from './diskRoom'
import { quickCheck, type QuickCheck } from './quickCheck'

export type Trouble = { kind: 'diskLow' | 'diskFull' } | { kind: 'damage'; found: readonly string[] }

export interface Health {
  disk: DiskState
  /** Since the host started; `unchecked` until the first quiet hour. */
  data: 'unchecked' | 'ok' | 'damaged'
}

export interface HostCare {
  hasRoom(): Promise<boolean>
  health(): Promise<Health>
  /** Once a minute. */
  look(): Promise<void>
  /** Looks at every page now. */
  checkData(): Promise<void>
  close(): Promise<void>
}

export interface CareOptions {
  dataDir: string
  limits: DiskLimits
  log(line: string): void
  onTrouble?(trouble: Trouble): void
  disk?: DiskRoom
  nowMs?(): number
}

/** In Shanghai; after the nightly backup, before anybody is up. */
const QUIET_HOUR = 3
const DAY_MS = 24 * 60 * 60 * 1000
/** China has one time, eight hours ahead, the whole year. */
const hourOf = (atMs: number): number => (new Date(atMs).getUTCHours() + 8) % 24

export function createHostCare({ dataDir, limits, log, onTrouble = () => undefined, disk = createDiskRoom(dataDir, limits), nowMs = Date.now }: CareOptions): HostCare {
  let told: DiskState = 'ok'
  let data: Health['data'] = 'unchecked'
  let checkedAtMs = 0
  let underWay: QuickCheck | null = null

  async function lookAtDisk(): Promise<void> {
    const state = await disk.state()
    if (state === told) return
    told = state
    log(`disk ${state}`)
    if (state !== 'ok') onTrouble({ kind: state === 'full' ? 'diskFull' : 'diskLow' })
  }

  async function checkData(): Promise<void> {
    if (underWay) return
    checkedAtMs = nowMs()
    underWay = quickCheck(join(dataDir, PRODUCT_FILE))
    const found = await underWay.found
    underWay = null
    // Not to be looked at just now: the next night will.
    if (!found) return
    data = found.length === 0 ? 'ok' : 'damaged'
    log(`data ${data} ${Math.round((nowMs() - checkedAtMs) / 1000)}s ${found.join(' | ')}`.trimEnd())
    if (found.length > 0) onTrouble({ kind: 'damage', found })
  }

  return {
    hasRoom: async () => (await disk.state()) !== 'full',
    health: async () => ({ disk: await disk.state(), data }),
    checkData,
    async look() {
      await lookAtDisk()
      // A night's check takes minutes; nothing waits for it.
      if (hourOf(nowMs()) === QUIET_HOUR && nowMs() - checkedAtMs > DAY_MS / 2) void checkData()
    },
    close: async () => underWay?.stop(),
  }
}
