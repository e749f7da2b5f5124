/** What the host knows about its own ground: room on the disk, and whether the file is whole. Told once, when it
 *  changes: to the log, and to whoever is to hear of it. */
import { join } from 'node:path'
import type { MachineTrouble } from '../../domain/upkeep/work'
import { PRODUCT_FILE } from '../dataFolder'
import { createDiskRoom, type DiskLimits, type DiskRoom, type DiskState } from './diskRoom'
import { quickCheck, type QuickCheck } from './quickCheck'

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
  /** Somebody's work met a damaged page: it shows at once, not only after the night's look. */
  metDamage(): void
  close(): Promise<void>
}

export interface CareOptions {
  dataDir: string
  limits: DiskLimits
  log(line: string): void
  /** Keeps it where the county's administrator sees it. What cannot be written now, on a full disk, is tried a minute later. */
  note?(kind: MachineTrouble, isBad: boolean): Promise<void>
  disk?: DiskRoom
  nowMs?(): number
}

/** In Shanghai; after the nightly backup, before anybody is up. */
const QUIET_HOUR = 3
const DAY_MS = 24 * 60 * 60 * 1000
/** China has one time, eight hours ahead, the whole year. */
const hourOf = (atMs: number): number => (new Date(atMs).getUTCHours() + 8) % 24

export function createHostCare({ dataDir, limits, log, note = async () => undefined, disk = createDiskRoom(dataDir, limits), nowMs = Date.now }: CareOptions): HostCare {
  let told: DiskState = 'ok'
  let data: Health['data'] = 'unchecked'
  let checkedAtMs = 0
  let underWay: QuickCheck | null = null
  const noted = new Map<MachineTrouble, boolean>()

  /** The log has said it already: that it cannot be kept as well stops nothing. */
  async function keep(kind: MachineTrouble, isBad: boolean): Promise<void> {
    if (noted.get(kind) !== isBad) await note(kind, isBad).then(() => noted.set(kind, isBad), () => undefined)
  }

  async function lookAtDisk(): Promise<void> {
    const state = await disk.state()
    if (state !== told) log(`disk ${state}`)
    told = state
    await keep('disk', state !== 'ok')
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
    await keep('damage', data === 'damaged')
  }

  function metDamage(): void {
    if (data === 'damaged') return
    data = 'damaged'
    log('data damaged met at work')
    void keep('damage', true)
    void checkData()
  }

  return {
    hasRoom: async () => (await disk.state()) !== 'full',
    health: async () => ({ disk: await disk.state(), data }),
    checkData,
    metDamage,
    async look() {
      await lookAtDisk()
      if (data !== 'unchecked') await keep('damage', data === 'damaged')
      // A night's check takes minutes; nothing waits for it.
      if (hourOf(nowMs()) === QUIET_HOUR && nowMs() - checkedAtMs > DAY_MS / 2) void checkData()
    },
    close: async () => underWay?.stop(),
  }
}
