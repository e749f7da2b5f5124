/** Fifty people at once while the timer works and a backup is made: how long the process is silent, and what they wait. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { newRhythm } from '../../cloudfunctions/jobs/rhythm'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import type { Store } from '../../cloudfunctions/store/port'
import { NOW } from '../../tests/factories'
import { orderId } from './lay'
import { senderOn, type Send } from './looks'
import type { Size } from './size'

export interface Busy {
  beside: string
  calls: number
  /** Milliseconds. */
  p50: number
  p99: number
  longestSilence: number
  seconds: number
}

const AT_ONCE = 50

/** What people do of an evening: mostly looking, now and then a claim given back again. */
async function person(send: Send, size: Size, who: number, until: () => boolean, times: number[]): Promise<void> {
  for (let n = 0; !until(); n += 1) {
    const begun = performance.now()
    if (n % 10 === 9) await claimAndRelease(send, size, who, n)
    else await send(who, n % 3 === 0 ? 'order.feed' : n % 3 === 1 ? 'hours.mine' : 'notice.inbox', n % 3 === 0 ? { scope: 'station' } : {})
    times.push(performance.now() - begun)
  }
}

async function claimAndRelease(send: Send, { stations }: Size, who: number, n: number): Promise<void> {
  const input = { orderId: orderId((who * 31 + n) % (stations * 20)) }
  // Somebody else may have it: she is told so and looks on.
  await send(who, 'order.claim', input).then(() => send(who, 'order.release', input)).catch(() => undefined)
}

async function besideThem(store: Store, size: Size, beside: string, work: () => Promise<unknown>): Promise<Busy> {
  const send = senderOn(store)
  const times: number[] = []
  const silence = monitorEventLoopDelay({ resolution: 1 })
  let over = false
  const people = Array.from({ length: AT_ONCE }, (_, n) => person(send, size, size.people - 1 - n * 3, () => over, times))
  silence.enable()
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1000
  over = true
  await Promise.all(people)
  silence.disable()
  times.sort((a, b) => a - b)
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0
  return { beside, calls: times.length, p50: at(0.5), p99: at(0.99), longestSilence: silence.max / 1e6, seconds }
}

export async function measureBusy(store: Store, size: Size, folder: string): Promise<Busy[]> {
  const clock = movableClock(NOW)
  const rhythm = newRhythm(NOW)
  return [
    await besideThem(store, size, 'nothing', () => new Promise((done) => setTimeout(done, 5000))),
    await besideThem(store, size, 'the timer, five runs', async () => {
      for (let run = 0; run < 5; run += 1) {
        await runJobs({ store, clock, rhythm, onFault: (job, error) => console.log('FAULT', job, error) })
        clock.advance({ minutes: 5 })
      }
    }),
    await besideThem(store, size, 'a backup', () => backUp(folder)),
  ]
}

/** As `npm run backup` does it: in a process of its own. */
function backUp(folder: string): Promise<void> {
  const target = join(folder, 'kept.backup')
  rmSync(target, { force: true })
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(__dirname, '../../scripts/hostTool.cjs'), 'backup', target], { env: { ...process.env, DATA_DIR: folder }, stdio: 'inherit' })
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`backup ended with ${code}`))))
  })
}
