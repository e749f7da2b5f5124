/** What somebody waits for, arriving all the time, and how many runs each had to wait. */
import type { CollectionName } from '../../domain/collections'
import { personAccount } from '../../domain/points/account'
import type { NewDoc, Tx } from '../../cloudfunctions/store/port'
import type { World } from '../../cloudfunctions/store/simulated'
import { addMinutes } from '../../domain/calendar/shanghai'
import { aClaim, anAccount, anOrder, aPerson, PATH, someGoods } from '../../tests/factories'
import { EVERY_MS } from './runs'

interface Plant {
  what: string
  /** In five minutes. */
  often: number
  lay(tx: Tx, id: string, now: string): Promise<void>
  /** Where it is seen that it was done; left out, it is done when it rang. */
  done?: { collection: CollectionName; is: (document: Record<string, unknown>) => boolean }
}

const make = <C extends CollectionName>(tx: Tx, collection: C, { rev: _rev, ...document }: NewDoc<C> & { rev?: number }) => tx.create(collection, document as never)
const soon = (now: string): string => addMinutes(now, 24 * 60)

const PLANTS: readonly Plant[] = [
  {
    what: 'a claim lapses', often: 3,
    async lay(tx, id, now) {
      await make(tx, 'people', aPerson(`p-${id}`, { openClaims: 1 }))
      await make(tx, 'orders', anOrder({ _id: `o-${id}`, state: 'filled', feed: 'unlisted', seatsTaken: 1, startsAt: now, endsAt: soon(now) }))
      await make(tx, 'claims', aClaim({ _id: id, orderId: `o-${id}`, personId: `p-${id}`, lapseAt: now }))
    },
    done: { collection: 'claims', is: ({ state }) => state === 'lapsed' },
  },
  {
    what: 'a window closes', often: 2,
    lay: (tx, id, now) => make(tx, 'orders', anOrder({ _id: id, endsAt: now })),
    done: { collection: 'orders', is: ({ state }) => state === 'expired' },
  },
  {
    what: 'a team did not answer', often: 1,
    lay: (tx, id, now) => make(tx, 'orders', anOrder({
      _id: id, feed: 'handed', handedUntil: now, handedTo: 't1', endsAt: soon(now), dispatch: { state: 'asked', teamId: 't1', teamName: '柳湾电工分队', byId: 'head', at: now },
    })),
    done: { collection: 'orders', is: ({ feed }) => feed === 'listed' },
  },
  {
    what: 'a reservation expires', often: 2,
    async lay(tx, id, now) {
      const purse = personAccount(`p-${id}`)
      await make(tx, 'goods', someGoods({ _id: `g-${id}`, reserved: 1 }))
      await make(tx, 'accounts', anAccount({ _id: purse, holder: `p-${id}`, balance: 20, held: 20 }))
      await make(tx, 'transfers', { _id: `t-${id}`, from: 'mint', to: purse, purse, points: 20, kind: 'service', words: '', cause: '', ruleVersion: '', at: now })
      await make(tx, 'redemptions', {
        _id: id, market: PATH.station, marketName: '', code: id, goodsId: `g-${id}`, goodsName: '肥皂', unit: '块', points: 20, personId: `p-${id}`, personName: '',
        state: 'reserved', reservedAt: now, expiresAt: now, endedAt: '', handedOverBy: '',
      })
    },
    done: { collection: 'redemptions', is: ({ state }) => state === 'expired' },
  },
  {
    what: 'news of an order rings', often: 5,
    async lay(tx, id, now) {
      await make(tx, 'people', aPerson(`p-${id}`))
      await make(tx, 'ringAllowances', { _id: `p-${id}`, left: 1 })
      await make(tx, 'orders', anOrder({
        _id: id, beneficiaryId: `p-${id}`, writerId: `p-${id}`, seats: 2, seatsTaken: 1, news: 'due', untold: { claims: 1, releases: 0, done: 0 }, startsAt: now, endsAt: soon(now),
      }))
    },
  },
]

interface Waiting {
  plant: Plant
  id: string
  dueMs: number
  runs: number
}

export class Urgent {
  readonly #waiting = new Map<string, Waiting>()
  readonly #waits = new Map<string, number[]>()
  #planted = 0

  constructor(private readonly world: World) {}

  /** Some of each at any moment of the next five minutes, whatever the timer does then. */
  arrive(): void {
    for (const plant of PLANTS) for (let n = 0; n < plant.often; n += 1) void this.#lay(plant)
  }

  rang(orderId: string): void {
    const one = this.#waiting.get(orderId)
    if (one && !one.plant.done) this.#over(one, one.runs + 1)
  }

  /** After a run that began at `at`. */
  async look(at: string): Promise<void> {
    const begunMs = Date.parse(at)
    for (const one of [...this.#waiting.values()].filter(({ dueMs }) => dueMs < begunMs)) {
      one.runs += 1
      const { done } = one.plant
      const document = done && (await this.world.store.get(done.collection, one.id))
      if (document && done.is(document as never)) this.#over(one, one.runs)
    }
  }

  /** What, how many, runs waited: in the middle and at most. What still waits counts with the runs it has waited. */
  table(): { what: string; came: number; median: number; most: number }[] {
    for (const { plant, runs } of this.#waiting.values()) if (runs > 0) this.#waitsOf(plant).push(runs)
    return PLANTS.map((plant) => {
      const waits = this.#waitsOf(plant).sort((a, b) => a - b)
      return { what: plant.what, came: waits.length, median: waits[waits.length >> 1] ?? 0, most: waits.at(-1) ?? 0 }
    })
  }

  async #lay(plant: Plant): Promise<void> {
    const { world } = this
    const id = `u${(this.#planted += 1)}`
    await world.sleep(world.random() * EVERY_MS)
    const now = world.clock.now()
    await world.store.transact(async (tx) => {
      await plant.lay(tx, id, now)
      // Every deed leaves its row.
      await make(tx, 'requests', { _id: `r-${id}`, ...PATH, action: 'order.claim', actorId: `p-${id}`, actorName: '', agentId: '', agentName: '', inputHash: '', target: id, answer: null, at: now })
    })
    this.#waiting.set(id, { plant, id, dueMs: Date.parse(world.clock.now()), runs: 0 })
  }

  #over({ plant, id }: Waiting, runs: number): void {
    this.#waiting.delete(id)
    this.#waitsOf(plant).push(runs)
  }

  #waitsOf({ what }: Plant): number[] {
    const waits = this.#waits.get(what) ?? []
    this.#waits.set(what, waits)
    return waits
  }
}
