/** What the host knows about its own ground: room on the disk, whether its two files are whole, and whether the clock may be believed.
 *  Told once, when it changes: to the log, and to whoever is to hear of it. */
import type { MachineTrouble } from '../../domain/upkeep/work'
import { HOST_FILE, PRODUCT_FILE } from '../dataFolder'
import type { ClockCare } from './clockCare'
import { createDiskRoom, type DiskLimits, type DiskRoom, type DiskState } from './diskRoom'
import { createFileHealth, type FileState } from './fileHealth'

export interface Health {
  disk: DiskState
  /** The county's data. */
  data: FileState
  /** The host's own file: sessions, codes for signing in. */
  own: FileState
  /** Whether the machine's time may be believed (clockCare.ts). */
  clock: 'ok' | 'doubted'
}

export interface HostCare {
  hasRoom(): Promise<boolean>
  health(): Promise<Health>
  /** Once a minute. @returns whether what comes due by the clock is to wait. */
  look(): Promise<boolean>
  /** Looks at every page of both files now. */
  checkFiles(): Promise<void>
  /** Somebody's work met a damaged page: it shows at once, not only after the night's look. */
  metDamage(of: 'data' | 'own'): void
  close(): Promise<void>
}

export interface CareOptions {
  dataDir: string
  limits: DiskLimits
  log(line: string): void
  /** Keeps it where the county's administrator sees it. What cannot be written now, on a full disk, is tried a minute later. */
  note?(kind: MachineTrouble, isBad: boolean): Promise<void>
  disk?: DiskRoom
  /** Missing where the clock is one that is moved. */
  clock?: ClockCare
  nowMs?(): number
  /** Milliseconds that pass, whatever somebody does to the clock. */
  elapsedMs?(): number
}

/** In Shanghai; after the nightly backup, before anybody is up. */
const QUIET_HOUR = 3
const DAY_MS = 24 * 60 * 60 * 1000
/** China has one time, eight hours ahead, the whole year. */
const hourOf = (atMs: number): number => (new Date(atMs).getUTCHours() + 8) % 24

export function createHostCare({ dataDir, limits, log, note = async () => undefined, disk = createDiskRoom(dataDir, limits), clock, nowMs = Date.now, elapsedMs = () => performance.now() }: CareOptions): HostCare {
  let told: DiskState = 'ok'
  let checkedAtMs = -Infinity
  const noted = new Map<MachineTrouble, boolean>()

  /** The log has said it already: that it cannot be kept as well stops nothing. */
  async function keep(kind: MachineTrouble, isBad: boolean): Promise<void> {
    if (noted.get(kind) !== isBad) await note(kind, isBad).then(() => noted.set(kind, isBad), () => undefined)
  }

  const files = {
    data: createFileHealth({ dataDir, name: PRODUCT_FILE, word: 'data', log, changed: (isDamaged) => keep('damage', isDamaged) }),
    own: createFileHealth({ dataDir, name: HOST_FILE, word: 'own file', log, changed: (isDamaged) => keep('ownDamage', isDamaged) }),
  }
  const both = Object.values(files)

  async function lookAtDisk(): Promise<void> {
    const state = await disk.state()
    if (state !== told) log(`disk ${state}`)
    told = state
    await keep('disk', state !== 'ok')
  }

  /** What cannot be remembered, on a full disk, is as it was. */
  function lookAtClock(): boolean {
    try {
      return clock?.look() ?? false
    } catch {
      return clock?.state() === 'doubted'
    }
  }

  async function checkFiles(): Promise<void> {
    checkedAtMs = elapsedMs()
    for (const file of both) await file.check()
  }

  // What an earlier start knew of is looked at again at once: it may have been mended.
  if (both.some((file) => file.state() === 'damaged')) void checkFiles()

  return {
    hasRoom: async () => (await disk.state()) !== 'full',
    health: async () => ({ disk: await disk.state(), data: files.data.state(), own: files.own.state(), clock: clock?.state() ?? 'ok' }),
    checkFiles,
    metDamage: (of) => files[of].met(),
    async look() {
      await lookAtDisk()
      if (files.data.state() !== 'unchecked') await keep('damage', files.data.state() === 'damaged')
      if (files.own.state() !== 'unchecked') await keep('ownDamage', files.own.state() === 'damaged')
      // A night's check takes minutes; nothing waits for it.
      if (hourOf(nowMs()) === QUIET_HOUR && elapsedMs() - checkedAtMs > DAY_MS / 2) void checkFiles()
      const doubted = lookAtClock()
      if (clock) await keep('clock', doubted)
      return doubted
    },
    close: async () => void (await Promise.all(both.map((file) => file.stop()))),
  }
}
