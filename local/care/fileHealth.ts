/** Whether one file of the data folder is whole. That it is not stays known beside it, over a restart too, until a later look finds it
 *  whole; a restore or a reset takes the mark away with the file. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile, type FileCheck } from './checkFile'

/** `unchecked` until the first look after the host started. */
export type FileState = 'unchecked' | 'ok' | 'damaged'

export interface FileHealth {
  state(): FileState
  /** Looks at every page now. */
  check(): Promise<void>
  /** Somebody's work met a damaged page: it shows at once, not only after the look. */
  met(): void
  stop(): Promise<void>
}

export interface FileCare {
  dataDir: string
  name: string
  /** What the log calls it. */
  word: string
  log(line: string): void
  changed(isDamaged: boolean): Promise<void>
}

const DAY_MS = 24 * 60 * 60 * 1000

export function createFileHealth({ dataDir, name, word, log, changed }: FileCare): FileHealth {
  // Named so that whatever moves the file moves this too.
  const mark = join(dataDir, `${name}-damaged`)
  let state: FileState = existsSync(mark) ? 'damaged' : 'unchecked'
  let underWay: FileCheck | null = null

  async function turn(to: 'ok' | 'damaged'): Promise<void> {
    state = to
    try {
      if (to === 'damaged') writeFileSync(mark, '')
      else rmSync(mark, { force: true })
    } catch {
      // A disk that takes nothing more: health says it all the same, until the next start.
    }
    await changed(to === 'damaged')
  }

  async function check(): Promise<void> {
    if (underWay) return
    const begun = performance.now()
    underWay = checkFile(join(dataDir, name), Math.floor(Date.now() / DAY_MS))
    const found = await underWay.found
    underWay = null
    // Not to be looked at just now: the next night will.
    if (!found) return
    const to = found.length === 0 ? 'ok' : 'damaged'
    log(`${word} ${to} ${Math.round((performance.now() - begun) / 1000)}s ${found.join(' | ')}`.trimEnd())
    await turn(to)
  }

  return {
    state: () => state,
    check,
    met() {
      if (state === 'damaged') return
      log(`${word} damaged met at work`)
      void turn('damaged')
      void check()
    },
    stop: async () => underWay?.stop(),
  }
}
