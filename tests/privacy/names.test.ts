/** Whoever keeps her name to herself is nowhere called by it but in her own document: the crawler that finds the copy
 *  whose field has no role on its collection's card. */
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { openCounty, type County } from '../county'
import { storyOpenApi, tellStories } from '../roundtrips/stories'
import { openWholeStore, type WholeStore } from './wholeStore'

let whole: WholeStore
beforeAll(() => {
  whole = openWholeStore()
})
afterAll(() => whole.close())

test.each([['granny', 'who is helped'], ['v1', 'who helps'], ['head', 'who answers'], ['grid', 'who writes for others']])('%s, %s', async (personId) => {
  const county = await countyWithALife()
  expect(whole.where(new RegExp(`乡亲${personId}"`)).length).toBeGreaterThan(2)
  await county.does(personId, 'privacy.withdraw', { purpose: 'realName' })
  await runJobs({ store: whole.store, clock: county.clock })
  expect(whole.where(new RegExp(`乡亲${personId}"`))).toEqual([`people ${personId}`])
  await county.does(personId, 'privacy.give', { purpose: 'realName' })
  await runJobs({ store: whole.store, clock: county.clock })
  expect(whole.where(new RegExp(`乡亲${personId}"`)).length).toBeGreaterThan(2)
})

let made: ReturnType<typeof makeLife> | undefined
const countyWithALife = () => (made ??= makeLife())

/** All stories of the round-trip table: together they call every action there is. */
async function makeLife(): Promise<County> {
  const county = await openCounty(whole.store, { openApi: storyOpenApi })
  await tellStories(county)
  return county
}
