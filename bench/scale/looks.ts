/** What people look at, each through the action a page asks: somebody else in another village every time. */
import { registry } from '../../cloudfunctions/actions/registry'
import { movableClock } from '../../cloudfunctions/kernel/clock'
import { humanFirst } from '../../cloudfunctions/kernel/contentCheck'
import { createDispatch } from '../../cloudfunctions/kernel/dispatch'
import { memoryFiles } from '../../cloudfunctions/kernel/files'
import { seededIds } from '../../cloudfunctions/kernel/ids'
import { counted, type CountedStore } from '../../cloudfunctions/store/counted'
import type { Store } from '../../cloudfunctions/store/port'
import type { ActionName } from '../../domain/actions'
import { NOW } from '../../tests/factories'
import { orderId, personId, stationId, withPost } from './lay'
import type { Size } from './size'

interface Look {
  action: ActionName
  what: string
  /** Which person of the county, and what she asks, the nth time. */
  ask(size: Size, n: number): { who: number; input: object }
}

const anybody = (action: ActionName, input: object = {}, what = ''): Look => ({ action, what, ask: ({ people }, n) => ({ who: (n * 7919) % people, input }) })
const atPost = (role: 'stationHead' | 'shopKeeper' | 'gridWorker', action: ActionName, input: object = {}, what = ''): Look =>
  ({ action, what, ask: (size, n) => ({ who: withPost(size, role, n * 11), input }) })

export const LOOKS: readonly Look[] = [
  anybody('home.today'),
  anybody('home.mine'),
  anybody('person.me'),
  anybody('order.feed', { scope: 'station' }, 'my station'),
  anybody('order.feed', { scope: 'county' }, 'whole county'),
  { action: 'order.detail', what: 'a stranger’s', ask: ({ people, stations }, n) => ({ who: (n * 7919) % people, input: { orderId: orderId(n % (stations * 20)) } }) },
  anybody('wish.mine'),
  anybody('order.mine'),
  anybody('hours.mine'),
  anybody('points.mine'),
  anybody('star.mine'),
  anybody('market.goods'),
  anybody('notice.inbox'),
  anybody('privacy.disclosures'),
  { action: 'place.detail', what: '', ask: (size, n) => ({ who: (n * 7919) % size.people, input: { placeId: stationId(n % size.stations) } }) },
  atPost('gridWorker', 'person.neighbours', { beginsWith: '王' }, '王…'),
  atPost('shopKeeper', 'market.counter'),
  atPost('stationHead', 'wish.toAnswer'),
  atPost('stationHead', 'hours.toConfirm'),
  atPost('stationHead', 'workbench.waiting'),
  atPost('stationHead', 'home.today', {}, 'of a station head'),
  atPost('stationHead', 'report.audit'),
]

export type Send = (who: number, action: ActionName, input: object) => Promise<unknown>

/** Of all senders: a request that was sent before is answered as before, and nothing is done. */
let sent = 0

export function senderOn(store: Store): Send {
  const dispatch = createDispatch({ registry, store, files: memoryFiles(), clock: movableClock(NOW), ids: seededIds(5), contentCheck: humanFirst, log: () => undefined })
  return async (who, action, input) => {
    const reply = await dispatch({ action, input, requestId: `scale-request-${(sent += 1)}` }, { login: `wx-${personId(who)}` })
    if (!reply.ok) throw new Error(`${action}: ${reply.reason}`)
    return reply.data
  }
}

export interface Measured {
  name: string
  trips: number
  /** Milliseconds: of those who look for the first time, and of the same who look again. */
  first: number
  again: number
  againWorst: number
}

const TIMES = 101

export async function measureLooks(store: Store, size: Size): Promise<Measured[]> {
  const trips: CountedStore = counted(store)
  const send = senderOn(trips)
  const found: Measured[] = []
  // The code is warm before anything is timed.
  for (const look of LOOKS) for (let n = 0; n < TIMES; n += 1) await one(send, look, size, n + 3 * TIMES)
  for (const look of LOOKS) {
    const touch = async (): Promise<number[]> => {
      const times: number[] = []
      for (let n = 0; n < TIMES; n += 1) times.push(await one(send, look, size, n))
      return times.sort((a, b) => a - b)
    }
    const first = await touch()
    trips.reset()
    await one(send, look, size, 0)
    const total = trips.total()
    const again = await touch()
    found.push({ name: `${look.action} ${look.what}`.trim(), trips: total, first: middle(first), again: middle(again), againWorst: again[TIMES - 2] as number })
  }
  return found
}

async function one(send: Send, { action, ask }: Look, size: Size, n: number): Promise<number> {
  const { who, input } = ask(size, n)
  const begun = performance.now()
  await send(who, action, input)
  return performance.now() - begun
}

const middle = (sorted: number[]): number => sorted[TIMES >> 1] as number
