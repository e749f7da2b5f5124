import { runJobsEvery } from './runJobsEvery'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('runs once a minute, never twice at a time, and goes on after a fault', async () => {
  const faults: unknown[] = []
  let [begun, finish] = [0, (_error?: Error): void => undefined]
  const stop = runJobsEvery(() => {
    begun += 1
    return new Promise<void>((done, fail) => {
      finish = (error) => (error ? fail(error) : done())
    })
  }, (error) => faults.push(error))

  await jest.advanceTimersByTimeAsync(59_999)
  expect(begun).toBe(0)
  await jest.advanceTimersByTimeAsync(120_001)
  expect(begun).toBe(1)

  const fault = new Error('a job broke')
  finish(fault)
  await jest.advanceTimersByTimeAsync(60_000)
  expect([begun, faults]).toEqual([2, [fault]])

  let stopped = false
  const stopping = stop().then(() => {
    stopped = true
  })
  await jest.advanceTimersByTimeAsync(60_000)
  expect([begun, stopped]).toEqual([2, false])
  finish()
  await stopping
})
