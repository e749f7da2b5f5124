/** How much room the disk of the data has left. Asked of the system at most every few seconds of time
 *  that passes, whatever somebody does to the clock. What is kept back under
 *  `fullBytes` is for what must go on when writes are refused: browser sessions, the jobs that clear away, the log of
 *  the store itself. */
import { statfs } from 'node:fs/promises'

export type DiskState = 'ok' | 'low' | 'full'

export interface DiskLimits {
  /** Below this somebody should look. */
  lowBytes: number
  /** Below this nothing new is taken. */
  fullBytes: number
}

export interface DiskRoom {
  /** @returns 'ok' where the system does not say. */
  state(): Promise<DiskState>
}

const KNOWN_MS = 3_000

const freeBytesOf = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

export function createDiskRoom(folder: string, { lowBytes, fullBytes }: DiskLimits, freeBytes = freeBytesOf, elapsedMs: () => number = () => performance.now()): DiskRoom {
  let known: { state: Promise<DiskState>; atMs: number } | null = null
  const look = async (): Promise<DiskState> => {
    const free = await freeBytes(folder).catch(() => Infinity)
    return free < fullBytes ? 'full' : free < lowBytes ? 'low' : 'ok'
  }
  return {
    state() {
      if (!known || elapsedMs() - known.atMs >= KNOWN_MS) known = { state: look(), atMs: elapsedMs() }
      return known.state
    },
  }
}
