/** Tells one wave, and prints what came of it. */
import { openCountyAt } from './county'
import { timerOf, type Run } from './runs'
import { Urgent } from './urgent'
import type { Wave } from './waves'

/** More than three days: then it does not end. */
const RUNS_MAX = 900

export async function wave({ name, begins, lay, left }: Wave, size: number): Promise<void> {
  const began = performance.now()
  const world = await openCountyAt(begins)
  await lay(world, size)
  const urgent = new Urgent(world)
  const run = timerOf(world, ({ about }) => urgent.rang(about.id))
  const runs: Run[] = []
  do {
    urgent.arrive()
    const one = await run()
    runs.push(one)
    await urgent.look(one.at)
  } while ((await left(world)) > 0 && runs.length < RUNS_MAX)
  const troubles = await world.store.count('troubles', { state: 'open' })
  const longest = Math.max(...runs.map(({ ms }) => ms))
  const trips = runs.reduce((sum, one) => sum + one.trips, 0)
  console.log(`\n## ${name}\n\n${size.toLocaleString('en')} of them: worked off after ${runs.length} runs (${(runs.length / 12).toFixed(1)} h), the longest ${(longest / 1000).toFixed(1)} s; ${trips.toLocaleString('en')} round trips; ${troubles} troubles. Real time ${((performance.now() - began) / 1000).toFixed(0)} s.\n`)
  console.log('| what somebody waits for | came | runs waited, median | at most |\n|---|---|---|---|')
  for (const { what, came, median, most } of urgent.table()) console.log(`| ${what} | ${came} | ${median} | ${most} |`)
}
