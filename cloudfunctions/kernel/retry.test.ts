import { StoreError, type StoreFault } from '../store/port'
import { withRetry } from './retry'

/** Fails with these faults in turn, then succeeds. */
function failing(...faults: StoreFault[]): { run: () => Promise<string>; calls: () => number } {
  let calls = 0
  return {
    run: async () => {
      const fault = faults[calls]
      calls += 1
      if (fault) throw new StoreError(fault, fault)
      return 'done'
    },
    calls: () => calls,
  }
}

function pauses(random = () => 1): { slept: number[]; options: { sleep: (ms: number) => Promise<void>; random: () => number } } {
  const slept: number[] = []
  return { slept, options: { sleep: async (ms) => void slept.push(ms), random } }
}

test('a conflict or a lost line is tried again, with spans that double', async () => {
  const { run, calls } = failing('CONFLICT', 'UNAVAILABLE', 'CONFLICT')
  const { slept, options } = pauses()
  expect(await withRetry(run, options)).toBe('done')
  expect(calls()).toBe(4)
  expect(slept).toEqual([30, 60, 120])
})

test('a span never exceeds two seconds, and the pause is anywhere within it', async () => {
  const { slept, options } = pauses(() => 0.5)
  await expect(withRetry(failing(...Array<StoreFault>(12).fill('CONFLICT')).run, { ...options, tries: 10 })).rejects.toThrow('CONFLICT')
  expect(slept).toEqual([15, 30, 60, 120, 240, 480, 960, 1000, 1000])
})

test('after the eighth try the conflict is thrown on', async () => {
  const { run, calls } = failing(...Array<StoreFault>(20).fill('CONFLICT'))
  await expect(withRetry(run, pauses().options)).rejects.toMatchObject({ fault: 'CONFLICT' })
  expect(calls()).toBe(8)
})

test.each(['EXISTS', 'MISSING', 'UNINDEXED', 'BAD_QUERY', 'BAD_DOCUMENT', 'TX_ENDED'] as const)('%s is thrown on at once', async (fault) => {
  const { run, calls } = failing(fault)
  await expect(withRetry(run, pauses().options)).rejects.toMatchObject({ fault })
  expect(calls()).toBe(1)
})

test('any other error is thrown on at once', async () => {
  const reason = new Error('a refusal')
  await expect(withRetry(() => Promise.reject(reason), pauses().options)).rejects.toBe(reason)
})

test('where the store has waited by itself for seconds, the third time is the last', async () => {
  let calls = 0
  const crowded = () => {
    calls += 1
    return Promise.reject(new StoreError('UNAVAILABLE', 'still crowded', 'waited'))
  }
  await expect(withRetry(crowded, pauses().options)).rejects.toMatchObject({ fault: 'UNAVAILABLE' })
  expect(calls).toBe(3)
})

test('without options it pauses in real time', async () => {
  const { run, calls } = failing('CONFLICT')
  expect(await withRetry(run)).toBe('done')
  expect(calls()).toBe(2)
})
