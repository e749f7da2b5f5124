/** Contract cases of several transactions at once. An adapter may make them wait or make them collide; what a user
 *  would notice is the same. */
import { withRetry } from '../../kernel/retry'
import type { Current, Opened } from './opened'
import { aLogin, aTally, expectFault, have, put } from './factories'
import { StoreError } from '../port'

/** Registers the cases. */
export function describeRaces(current: Current): void {
  describe('several transactions at once', () => {
    it('lose no increment: the sum is what succeeded', async () => {
      const opened = current()
      await put(opened.store, 'hourTallies', aTally('p1'))
      const outcomes = await Promise.all(Array.from({ length: 12 }, () => settle(retried(opened, () => addMinute(opened, 'p1')))))
      const done = outcomes.filter((outcome) => outcome === 'done').length
      expect(new Set(outcomes.filter((outcome) => outcome !== 'done' && outcome !== 'CONFLICT'))).toEqual(new Set())
      expect(done).toBeGreaterThan(0)
      expect((await have(opened.store, 'hourTallies', 'p1')).creditMinutes).toBe(done)
    })

    it('lose no increment without a retry either: who is refused has written nothing', async () => {
      const opened = current()
      await put(opened.store, 'hourTallies', aTally('p1'))
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => settle(addMinute(opened, 'p1'))))
      const done = outcomes.filter((outcome) => outcome === 'done').length
      expect(outcomes.every((outcome) => outcome === 'done' || outcome === 'CONFLICT')).toBe(true)
      expect((await have(opened.store, 'hourTallies', 'p1')).creditMinutes).toBe(done)
    })

    it('create one id once: the others learn that it is taken', async () => {
      const opened = current()
      const names = Array.from({ length: 8 }, (_, i) => `p${i}`)
      const outcomes = await Promise.all(
        names.map((name) => settle(retried(opened, () => put(opened.store, 'logins', aLogin('openid', name))))),
      )
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
      expect(new Set(outcomes)).toEqual(new Set(['done', 'EXISTS']))
      const winner = names[outcomes.indexOf('done')]
      expect((await have(opened.store, 'logins', 'openid')).personId).toBe(winner)
    })

    it('move minutes between two documents without making or losing any', async () => {
      const opened = current()
      await put(opened.store, 'hourTallies', aTally('a', { creditMinutes: 50 }), aTally('b', { creditMinutes: 50 }))
      const moves = Array.from({ length: 10 }, (_, i) => (i % 2 ? moveMinute(opened, 'a', 'b') : moveMinute(opened, 'b', 'a')))
      await Promise.all(moves.map(settle))
      const [a, b] = await opened.store.getMany('hourTallies', ['a', 'b'])
      expect((a?.creditMinutes ?? 0) + (b?.creditMinutes ?? 0)).toBe(100)
    })

    it('do not disturb each other on different documents', async () => {
      const opened = current()
      const ids = ['a', 'b', 'c', 'd']
      await put(opened.store, 'hourTallies', ...ids.map((id) => aTally(id)))
      await Promise.all(ids.map((id) => retried(opened, () => addMinute(opened, id))))
      const found = await opened.store.getMany('hourTallies', ids)
      expect(found.map((tally) => tally.creditMinutes)).toEqual([1, 1, 1, 1])
    })

    it('see a document removed under them as a conflict', async () => {
      const opened = current()
      await put(opened.store, 'hourTallies', aTally('p1'))
      const read = await have(opened.store, 'hourTallies', 'p1')
      await opened.store.transact((tx) => tx.remove('hourTallies', 'p1'))
      await expectFault(opened.store.transact((tx) => tx.replace('hourTallies', read)), 'CONFLICT')
      expect(await opened.store.get('hourTallies', 'p1')).toBeNull()
    })
  })
}

const realSleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function retried<T>(opened: Opened, run: () => Promise<T>): Promise<T> {
  return withRetry(run, { sleep: opened.sleep ?? realSleep, random: Math.random })
}

function addMinute({ store }: Opened, id: string): Promise<void> {
  return store.transact(async (tx) => {
    const tally = await tx.get('hourTallies', id)
    if (tally) await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + 1 })
  })
}

function moveMinute({ store }: Opened, from: string, to: string): Promise<void> {
  return store.transact(async (tx) => {
    const giver = await tx.get('hourTallies', from)
    const taker = await tx.get('hourTallies', to)
    if (!giver || !taker) return
    await tx.replace('hourTallies', { ...giver, creditMinutes: giver.creditMinutes - 1 })
    await tx.replace('hourTallies', { ...taker, creditMinutes: taker.creditMinutes + 1 })
  })
}

async function settle(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt
    return 'done'
  } catch (error) {
    return error instanceof StoreError ? error.fault : error
  }
}
