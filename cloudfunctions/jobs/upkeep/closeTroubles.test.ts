/** What closes by itself, and what somebody must have looked at first. */
import { openCounty } from '../../../tests/county'
import { FORGOTTEN_AFTER_HOURS, troubleAfter } from '../../../domain/upkeep/trouble'
import { MACHINE } from '../../../domain/upkeep/work'
import { openSimulated } from '../../store/simulated'
import { runJobs } from '../runJobs'

test('a full disk or damaged data is not forgotten by itself, however long ago it was; a job\'s own trouble is', async () => {
  const { store } = openSimulated()
  const county = await openCounty(store)
  const jobs = [...Object.keys(MACHINE), 'ofBefore', 'unreadable']
  await store.transact(async (tx) => { for (const job of jobs) await tx.create('troubles', troubleAfter(null, { job, document: '', where: '', now: county.clock.now() })) })
  county.clock.advance({ hours: 3 * FORGOTTEN_AFTER_HOURS })
  await runJobs({ store, clock: county.clock })
  const states = await Promise.all(jobs.map(async (job) => (await store.get('troubles', `${job}:`))?.state))
  expect(Object.fromEntries(jobs.map((job, n) => [job, states[n]]))).toEqual({ disk: 'open', damage: 'open', ownDamage: 'open', clock: 'open', ofBefore: 'gone', unreadable: 'gone' })
})
