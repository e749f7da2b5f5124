/** Two runs take up one round at the same time. */
import { openSimulated } from '../../store/simulated'
import type { JobContext } from '../job'
import { goRound, type Step } from './goRound'

const NOW = '2026-06-01T08:00:00.000Z'
const store = openSimulated().store
const ctx = (steps: number): JobContext => ({ store, now: NOW, once: (work) => work(), alone: (_id, work) => work(), mayGoOn: () => (steps -= 1) >= 0 })
const round = () => store.get('rounds', 'people')

test('who was overtaken meanwhile does not take the round back to where it was', async () => {
  const steps: Record<string, Step> = { '': { looked: 10, next: 'b' }, b: { looked: 10, next: 'c' }, c: { looked: 10, next: 'd' } }
  const step = async ({ after }: { after: string }) => steps[after]!
  await goRound(ctx(1), 'people', step)
  expect(await round()).toMatchObject({ after: 'b', looked: 10, step: 1 })
  await goRound(ctx(1), 'people', async (open) => {
    // The other run has time for two.
    await goRound(ctx(2), 'people', step)
    return step(open)
  })
  expect(await round()).toMatchObject({ after: 'd', looked: 30, step: 3 })
})

test('of two that begin the first round at once, it is kept as the first left it', async () => {
  const budgets = () => store.get('rounds', 'budgets')
  const whole = async (): Promise<Step> => ({ looked: 10, next: null })
  await goRound(ctx(1), 'budgets', async () => {
    await goRound(ctx(1), 'budgets', whole)
    return { looked: 3, next: 'b' }
  })
  expect(await budgets()).toMatchObject({ after: '', lookedBefore: 10, times: 1 })
})
