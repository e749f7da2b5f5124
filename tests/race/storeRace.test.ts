/** Races on the store in simulated worlds: whatever the order of events, and whichever requests and answers are lost,
 *  no increment is lost and nothing half done remains. fast-check prints the seed of a world that breaks this. */
import fc from 'fast-check'
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { aLogin, aTally, put } from '../../cloudfunctions/store/contractKit/factories'
import { StoreError, type Tx } from '../../cloudfunctions/store/port'
import { simulate, type World } from '../../cloudfunctions/store/simulated'

const WORLDS = 200

const world = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  people: fc.integer({ min: 2, max: 8 }),
  before: fc.constantFrom(0, 0, 0.05, 0.3),
  afterCommit: fc.constantFrom(0, 0, 0.2, 0.6),
})
type Shape = typeof world extends fc.Arbitrary<infer T> ? T : never

/** Tells the story in many worlds. */
function everywhere(story: (world: World, shape: Shape) => Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(world, (shape) => simulate(shape.seed, (simulated) => story(simulated, shape))),
    { numRuns: WORLDS },
  )
}

function addMinutes(tx: Tx, id: string, minutes: number): Promise<void> {
  return tx.get('hourTallies', id).then((tally) => {
    if (!tally) throw new Error(`no tally ${id}`)
    return tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + minutes })
  })
}

const minutesOf = async ({ store }: World, id: string): Promise<number> =>
  (await store.get('hourTallies', id))?.creditMinutes ?? NaN

/** What somebody learned: done, or the fault that remained after all tries. */
async function learned(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'done'
  } catch (error) {
    if (error instanceof StoreError) return error.fault
    throw error
  }
}

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`)

/** Sets up without faults, then lets them strike. */
async function prepared(simulated: World, shape: Shape, setUp: () => Promise<void>): Promise<void> {
  await setUp()
  Object.assign(simulated.faults, { before: shape.before, afterCommit: shape.afterCommit })
}

function calm({ faults }: World): void {
  Object.assign(faults, { before: 0, afterCommit: 0 })
}

test('an increment and its mark are there together or not at all, and whoever was told "done" has both', () =>
  everywhere(async (simulated, shape) => {
    const { store, sleep, random } = simulated
    await prepared(simulated, shape, () => put(store, 'hourTallies', aTally('t')))
    const once = (name: string) =>
      store.transact(async (tx) => {
        await addMinutes(tx, 't', 1)
        await tx.create('logins', aLogin(name))
      })
    const told = await Promise.all(names(shape.people).map((name) => learned(withRetry(() => once(name), { sleep, random }))))
    calm(simulated)
    const marks = new Set((await store.getMany('logins', names(shape.people))).map((login) => login._id))
    expect(await minutesOf(simulated, 't')).toBe(marks.size)
    for (const [i, outcome] of told.entries()) {
      // EXISTS is how one learns that the commit whose answer was lost had taken effect.
      if (outcome === 'done' || outcome === 'EXISTS') expect(marks).toContain(`p${i}`)
      // A last try that collided says nothing about an earlier commit whose answer was lost.
      if (outcome === 'CONFLICT' && shape.afterCommit === 0) expect(marks).not.toContain(`p${i}`)
    }
    if (shape.before === 0 && shape.afterCommit === 0) expect(marks.size).toBe(told.filter((outcome) => outcome === 'done').length)
  }))

test('minutes moved about are neither made nor lost, at the end and to every transaction that looks', () =>
  everywhere(async (simulated, shape) => {
    const { store, sleep, random } = simulated
    const ids = ['a', 'b', 'c']
    await prepared(simulated, shape, () => put(store, 'hourTallies', ...ids.map((id) => aTally(id, { creditMinutes: 10 }))))
    const sumSeen = (tx: Tx) => ids.reduce(async (sum, id) => (await sum) + ((await tx.get('hourTallies', id))?.creditMinutes ?? NaN), Promise.resolve(0))
    const seen: number[] = []
    const move = (from: string, to: string) =>
      store.transact(async (tx) => {
        await addMinutes(tx, from, -1)
        await addMinutes(tx, to, 1)
      })
    const tasks = names(shape.people).map((_, i) => {
      const [from, to] = [ids[i % 3] as string, ids[(i + 1 + (i % 2)) % 3] as string]
      return i % 3 === 2
        ? learned(store.transact(sumSeen).then((sum) => seen.push(sum)))
        : learned(withRetry(() => move(from, to), { sleep, random }))
    })
    await Promise.all(tasks)
    calm(simulated)
    const left = await Promise.all(ids.map((id) => minutesOf(simulated, id)))
    expect([...seen, left.reduce((sum, each) => sum + each, 0)]).toEqual([...seen.map(() => 30), 30])
  }))

test('one id has one creator, and it is somebody who was told so or whose answer was lost', () =>
  everywhere(async (simulated, shape) => {
    const { store, sleep, random } = simulated
    await prepared(simulated, shape, async () => undefined)
    const told = await Promise.all(
      names(shape.people).map((name) => learned(withRetry(() => put(store, 'logins', aLogin('openid', name)), { sleep, random }))),
    )
    calm(simulated)
    const winner = (await store.get('logins', 'openid'))?.personId
    const toldDone = names(shape.people).filter((_, i) => told[i] === 'done')
    if (toldDone.length > 0) expect(toldDone).toEqual([winner])
    else if (winner !== undefined) expect(shape.afterCommit).toBeGreaterThan(0)
  }))

test('50 people for 10 seats: every seat is filled, nobody is turned away while one is free', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const told = await contend(seed, 50, 10)
    expect({ seed, done: told.done, full: told.full, busy: told.busy }).toEqual({ seed, done: 10, full: 40, busy: 0 })
  }
})

test('500 people for 10 seats: never one too many', async () => {
  const told = await contend(1, 500, 10)
  expect(told).toEqual({ done: 10, full: 490, busy: 0, taken: 10 })
})

/** Everybody taps at the same moment; what they learned, and how many seats the document says are taken. */
function contend(seed: number, people: number, seats: number): Promise<Record<'done' | 'full' | 'busy' | 'taken', number>> {
  return simulate(seed, async (simulated) => {
    const { store, sleep, random } = simulated
    await put(store, 'hourTallies', aTally('t'))
    const told = { done: 0, full: 0, busy: 0 }
    const claim = () =>
      store.transact(async (tx) => {
        const tally = await tx.get('hourTallies', 't')
        if (!tally || tally.creditMinutes >= seats) return 'full'
        await tx.replace('hourTallies', { ...tally, creditMinutes: tally.creditMinutes + 1 })
        return 'done'
      })
    const tap = async () => {
      told[await withRetry(claim, { sleep, random }).catch(() => 'busy' as const)] += 1
    }
    await Promise.all(names(people).map(tap))
    return { ...told, taken: await minutesOf(simulated, 't') }
  })
}
