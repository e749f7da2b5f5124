import { aLogin } from './contractKit/factories'
import { StoreError, type Tx } from './port'
import { realAlarm, runTransaction, TX_LIMIT_MS, type TxSteps } from './transaction'

/** Steps that note what was called; some may be replaced. */
function noted(changes: Partial<TxSteps> = {}): { steps: TxSteps; calls: string[] } {
  const calls: string[] = []
  const note = (name: keyof TxSteps) => async (...given: unknown[]) => {
    calls.push(name)
    return (changes[name] as undefined | ((...given: unknown[]) => Promise<never>))?.(...given) ?? null
  }
  const names = ['get', 'create', 'replace', 'remove', 'commit', 'rollback'] as const
  return { calls, steps: Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as TxSteps }
}

const conflict = new StoreError('CONFLICT', 'another was first')
const lost = new StoreError('UNAVAILABLE', 'lost')

test('commits once after the work, and rolls nothing back', async () => {
  const { steps, calls } = noted()
  await runTransaction(steps, (tx) => tx.create('logins', aLogin('a')))
  expect(calls).toEqual(['create', 'commit'])
})

test('a commit that failed is followed by a rollback, because it may never have arrived', async () => {
  const { steps, calls } = noted({ commit: () => Promise.reject(lost) })
  await expect(runTransaction(steps, async () => 1)).rejects.toBe(lost)
  expect(calls).toEqual(['commit', 'rollback'])
})

test('a rollback that fails does not hide the reason', async () => {
  const { steps } = noted({ create: () => Promise.reject(conflict), rollback: () => Promise.reject(lost) })
  await expect(runTransaction(steps, (tx) => tx.create('logins', aLogin('a')))).rejects.toBe(conflict)
})

test('after a failure nothing more is sent, and the failure is what comes out', async () => {
  const { steps, calls } = noted({ create: () => Promise.reject(conflict) })
  const attempt = runTransaction(steps, async (tx) => {
    await tx.create('logins', aLogin('a')).catch(() => undefined)
    await tx.get('logins', 'b')
  })
  await expect(attempt).rejects.toBe(conflict)
  expect(calls).toEqual(['create', 'rollback'])
})

test('operations nobody awaited end before the commit', async () => {
  const { steps, calls } = noted({ create: () => new Promise((resolve) => setTimeout(() => (calls.push('created'), resolve()), 5)) })
  await runTransaction(steps, async (tx) => void tx.create('logins', aLogin('a')))
  expect(calls).toEqual(['create', 'created', 'commit'])
})

test('operations still under way when the work throws end before the rollback', async () => {
  const { steps, calls } = noted({
    create: () => new Promise((resolve) => setTimeout(() => (calls.push('created'), resolve()), 5)),
    get: () => Promise.reject(conflict),
  })
  const attempt = runTransaction(steps, (tx) => Promise.all([tx.create('logins', aLogin('a')), tx.get('logins', 'b')]))
  await expect(attempt).rejects.toBe(conflict)
  expect(calls).toEqual(['create', 'get', 'created', 'rollback'])
})

test('a work that does not end is rolled back after the limit, and its transaction is dead', async () => {
  const { steps, calls } = noted()
  let ring = (): void => undefined
  let cancelled = false
  let kept: Tx | undefined
  const alarm = (expire: () => void) => {
    ring = expire
    return () => {
      cancelled = true
    }
  }
  const attempt = runTransaction(
    steps,
    (tx) => {
      kept = tx
      return new Promise<never>(() => undefined)
    },
    alarm,
  )
  setImmediate(ring)
  await expect(attempt).rejects.toMatchObject({ fault: 'TX_ENDED' })
  expect(calls).toEqual(['rollback'])
  expect(cancelled).toBe(true)
  await expect(kept?.get('logins', 'a')).rejects.toMatchObject({ fault: 'TX_ENDED' })
})

test('the alarm of real time rings after 30 seconds, and not when it is taken back', () => {
  jest.useFakeTimers()
  const rung = jest.fn()
  const takenBack = jest.fn()
  realAlarm(rung)
  realAlarm(takenBack)()
  jest.advanceTimersByTime(TX_LIMIT_MS - 1)
  expect(rung).not.toHaveBeenCalled()
  jest.advanceTimersByTime(1)
  expect(rung).toHaveBeenCalledTimes(1)
  expect(takenBack).not.toHaveBeenCalled()
  expect(TX_LIMIT_MS).toBe(30_000)
  jest.useRealTimers()
})
