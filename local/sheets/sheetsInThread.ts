/** Spreadsheets read in a thread of their own, with bounds on its memory and its time. One sheet at a time, in the order
 *  in which they came: two at once would need the room twice. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Sheets } from '../../cloudfunctions/kernel/sheets'
import { refuse, type Reason } from '../../domain/ground/refusal'
import type { RosterKind } from '../../domain/roster/vocab'
import type { SheetRow } from '../../domain/roster/sheet/sheetRows'

export type SheetAnswer = { rows: SheetRow[] } | { refused: Reason }

export interface ThreadLimits {
  /** A full sheet takes two seconds on a small machine. */
  ms: number
  heapMb: number
}

const LIMITS: ThreadLimits = { ms: 30_000, heapMb: 96 }
const YOUNG_MB = 8

/** Lies beside the bundled host. From the sources, as tests and measurements run, TypeScript is read on the way. */
const BUNDLED = join(__dirname, 'sheets/sheetThread.cjs')
const FROM_SOURCE = `require('esbuild-register/dist/node').register(); require(${JSON.stringify(join(__dirname, 'sheetThread.ts'))})`

export function sheetsInThread({ ms, heapMb }: ThreadLimits = LIMITS): Sheets {
  let last: Promise<unknown> = Promise.resolve()

  async function* rows(bytes: Uint8Array, kind?: RosterKind): AsyncGenerator<readonly SheetRow[]> {
    const before = last
    let leave = (): void => undefined
    last = new Promise<void>((resolve) => (leave = resolve))
    await before
    const thread = startThread([bytes, kind], heapMb)
    const tooSlow = setTimeout(() => void thread.terminate(), ms)
    try {
      for (;;) {
        const answer = await next(thread)
        if ('refused' in answer) refuse(answer.refused)
        if (answer.rows.length === 0) return
        yield answer.rows
      }
    } finally {
      clearTimeout(tooSlow)
      await thread.terminate()
      leave()
    }
  }
  return { rows }
}

function startThread(workerData: [Uint8Array, RosterKind | undefined], heapMb: number): Worker {
  const bundled = existsSync(BUNDLED)
  return new Worker(bundled ? BUNDLED : FROM_SOURCE, {
    eval: !bundled, workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
  })
}

/** @throws Refusal ROSTER_FILE_TOO_LARGE when it ran out of memory or of time. */
function next(thread: Worker): Promise<SheetAnswer> {
  return new Promise<SheetAnswer | null>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error))
    const ended = () => resolve(null)
    thread.removeAllListeners().once('message', resolve).once('error', failed).once('exit', ended)
    thread.postMessage('next')
  }).then((answer) => answer ?? refuse('ROSTER_FILE_TOO_LARGE'))
}
