/** Fifty people at once while the timer works and a backup is made: how long the process is silent, and what they wait. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { givingWay } from '../../cloudfunctions/store/givingWay'
import type { Store } from '../../cloudfunctions/store/port'
import { NOW } from '../../tests/factories'
import { orderId } from './lay'
import { senderOn, type Send } from './looks'
import { watchSilence } from './silence'
import type { Size } from './size'

export interface Busy {
  beside: string
  /** Milliseconds. */
  looks: Waited
  claims: Waited
  longestSilence: number
  /** The longest by the processor time of this process in it. */
  longestOwn: number
  seconds: number
}
export interface Waited {
  calls: number
  p50: number
  p99: number
}

const AT_ONCE = 50
/** From an answer to the next tap. */
const TAP_MS = 200

/** What people do of an evening: mostly looking, now and then a claim given back again. They do not keep step. */
async function person(send: Send, size: Size, who: number, until: () => boolean, times: Record<'looks' | 'claims', number[]>): Promise<void> {
  await pause((who * 37) % TAP_MS)
  for (let n = 0; !until(); n += 1) {
    const claims = (n + who) % 10 === 9
    const begun = performance.now()
    if (claims) await claimAndRelease(send, size, who, n)
    else await send(who, n % 3 === 0 ? 'order.feed' : n % 3 === 1 ? 'hours.mine' : 'notice.inbox', n % 3 === 0 ? { scope: 'station' } : {})
    times[claims ? 'claims' : 'looks'].push(performance.now() - begun)
    await pause(TAP_MS)
  }
}

async function claimAndRelease(send: Send, { stations }: Size, who: number, n: number): Promise<void> {
  const input = { orderId: orderId((who * 31 + n) % (stations * 20)) }
  // Somebody else may have it: she is told so and looks on.
  await send(who, 'order.claim', input).then(() => send(who, 'order.release', input)).catch(() => undefined)
}

async function besideThem(store: Store, size: Size, beside: string, work: () => Promise<unknown>): Promise<Busy> {
  const send = senderOn(store)
  const times = { looks: [] as number[], claims: [] as number[] }
  let over = false
  const people = Array.from({ length: AT_ONCE }, (_, n) => person(send, size, size.people - 1 - n * 3, () => over, times))
  const heard = watchSilence()
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1000
  const { longest, own } = heard()
  over = true
  await Promise.all(people)
  return { beside, looks: waited(times.looks), claims: waited(times.claims), longestSilence: longest.ms, longestOwn: own.ownMs, seconds }
}

function waited(times: number[]): Waited {
  times.sort((a, b) => a - b)
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0
  return { calls: times.length, p50: at(0.5), p99: at(0.99) }
}

/** As the host does it: jobs give way, and a thread carries the log. */
export async function measureBusy(store: Store, size: Size, folder: string): Promise<Busy[]> {
  const clock = movableClock(NOW)
  // Without memory of a run before, so that every job is due.
  const jobs = () => runJobs({ store: givingWay(store), clock, onFault: (job, error) => console.log('FAULT', job, error) })
  await besideThem(store, size, 'the code is warm', () => pause(3000))
  return [
    await besideThem(store, size, 'nothing', () => pause(10_000)),
    await besideThem(store, size, 'every job of the timer', jobs),
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
