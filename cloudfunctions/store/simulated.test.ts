import { describeStore } from './contractKit/describeStore'
import { aLogin, aTally, expectFault, have, put } from './contractKit/factories'
import type { Store, StoreError } from './port'
import { openSimulated, simulate } from './simulated'

describeStore('simulated', async () => {
  const { store, sleep } = openSimulated(7)
  return { store, sleep, close: () => store.close() }
})

describe('the simulated world', () => {
  /** Eight people add to one tally; what each learned and when. */
  const story = (seed: number) =>
    simulate(seed, async ({ store, clock }) => {
      await put(store, 'hourTallies', aTally('t'))
      const told = Array.from({ length: 8 }, async (_, i) => {
        const outcome = await addMinute(store).then(
          () => 'done',
          (error: StoreError) => error.fault,
        )
        return `${i} ${outcome} ${clock.now()}`
      })
      return { told: await Promise.all(told), trips: store.trips() }
    })

  test('tells the same story again for the same seed, and another for another', async () => {
    const first = await story(3)
    expect(await story(3)).toEqual(first)
    expect(await story(4)).not.toEqual(first)
    expect(first.told.join()).toContain('CONFLICT')
  })

  test('lets the second writer fail at the write, not at the commit', () =>
    simulate(1, async ({ store, sleep }) => {
      await put(store, 'logins', aLogin('a'))
      const first = store.transact(async (tx) => {
        await tx.replace('logins', { ...aLogin('a', 'first'), rev: 1 })
        await sleep(1000)
      })
      await sleep(200)
      store.reset()
      await expectFault(store.transact((tx) => tx.replace('logins', { ...aLogin('a', 'second'), rev: 1 })), 'CONFLICT')
      expect(store.trips()).toMatchObject({ writes: 1, commits: 0, rollbacks: 1 })
      await first
      expect((await have(store, 'logins', 'a')).personId).toBe('first')
    }))

  test('frees what a transaction had written as soon as it fails, before its rollback arrives', () =>
    simulate(1, async ({ store, sleep }) => {
      await put(store, 'logins', aLogin('a'), aLogin('b'))
      const failed = store.transact(async (tx) => {
        await tx.remove('logins', 'a')
        await tx.create('logins', aLogin('b')).catch(() => undefined)
        await sleep(1000)
      })
      await sleep(200)
      await store.transact((tx) => tx.remove('logins', 'a'))
      await expectFault(failed, 'EXISTS')
    }))

  test('reads a snapshot: what others commit meanwhile is neither seen nor overwritten', () =>
    simulate(2, async ({ store }) => {
      await put(store, 'hourTallies', aTally('t'))
      const attempt = store.transact(async (tx) => {
        await addMinute(store)
        const seen = await tx.get('hourTallies', 't')
        expect(seen?.creditMinutes).toBe(0)
        await tx.replace('hourTallies', { ...aTally('t'), rev: 2 })
      })
      await expectFault(attempt, 'CONFLICT')
      expect((await have(store, 'hourTallies', 't')).creditMinutes).toBe(1)
    }))

  test('lets write skew through, as the platform does: the invariant needs a document both write', () =>
    simulate(3, async ({ store, sleep }) => {
      await put(store, 'hourTallies', aTally('a', { creditMinutes: 1 }), aTally('b', { creditMinutes: 1 }))
      const leave = (own: string, other: string) =>
        store.transact(async (tx) => {
          const [mine, theirs] = [await tx.get('hourTallies', own), await tx.get('hourTallies', other)]
          await sleep(100)
          if (mine && theirs?.creditMinutes) await tx.replace('hourTallies', { ...mine, creditMinutes: 0 })
        })
      await Promise.all([leave('a', 'b'), leave('b', 'a')])
      const left = await store.getMany('hourTallies', ['a', 'b'])
      expect(left.map((tally) => tally.creditMinutes)).toEqual([0, 0])
    }))

  test('ends a transaction after 30 seconds of its own time, and frees what it held', () =>
    simulate(4, async ({ store, clock, sleep }) => {
      await put(store, 'logins', aLogin('a'))
      const begun = Date.parse(clock.now())
      const stuck = store.transact(async (tx) => {
        await tx.remove('logins', 'a')
        await new Promise(() => undefined)
      })
      void stuck.catch(() => undefined)
      await sleep(29_000)
      await expectFault(store.transact((tx) => tx.remove('logins', 'a')), 'CONFLICT')
      await expectFault(stuck, 'TX_ENDED')
      expect(Date.parse(clock.now()) - begun).toBeGreaterThanOrEqual(30_000)
      expect(Date.parse(clock.now()) - begun).toBeLessThan(30_200)
      await store.transact((tx) => tx.remove('logins', 'a'))
    }))

  test('loses requests and answers when told to', () =>
    simulate(5, async ({ store, faults }) => {
      faults.before = 1
      await expectFault(store.get('logins', 'a'), 'UNAVAILABLE')
      faults.before = 0
      faults.afterCommit = 1
      await expectFault(put(store, 'logins', aLogin('a')), 'UNAVAILABLE')
      expect(await store.get('logins', 'a')).not.toBeNull()
    }))

  test('keeps a lock for 30 seconds when neither commit nor rollback arrives', () =>
    simulate(6, async ({ store, faults, sleep }) => {
      await put(store, 'logins', aLogin('a'))
      const attempt = store.transact(async (tx) => {
        await tx.remove('logins', 'a')
        faults.before = 1
      })
      await expectFault(attempt, 'UNAVAILABLE')
      faults.before = 0
      await expectFault(store.transact((tx) => tx.remove('logins', 'a')), 'CONFLICT')
      await sleep(30_000)
      await store.transact((tx) => tx.remove('logins', 'a'))
    }))

  test('names its seed when the story fails or waits for what never comes', async () => {
    await expect(simulate(42, () => Promise.reject(new Error('不对')))).rejects.toThrow('不对 (simulation seed 42)')
    const stuck = simulate(43, async ({ sleep }) => {
      await sleep(10)
      await new Promise(() => undefined)
    })
    await expect(stuck).rejects.toThrow('stalled: it waits for something outside the simulated world (simulation seed 43)')
  })

  test('refuses everything once closed', async () => {
    const { store } = openSimulated()
    await store.close()
    await expectFault(store.get('logins', 'a'), 'UNAVAILABLE')
  })
})

function addMinute(store: Store): Promise<void> {
  return store.transact(async (tx) => {
    const tally = await tx.get('hourTallies', 't')
    if (tally) await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + 1 })
  })
}
