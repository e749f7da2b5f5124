/** Somebody with a whole life behind her is merged into another registration of hers: the crawler that finds the document
 *  whose card forgets a field. */
import type { Store } from '../../cloudfunctions/store/port'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import { MERGED_NAME } from '../../domain/merge/onePerson'
import { collectionOf, type CollectionName } from '../../domain/collections'
import { agreeMerge, askMerge } from '../../domain/merge/merge'
import { openCounty, type County } from '../county'
import { aPerson } from '../factories'
import { storyOpenApi, tellStories } from '../roundtrips/stories'
import { openWholeStore, type WholeStore } from './wholeStore'

let whole: WholeStore
let store: Store
let county: County
beforeAll(async () => {
  whole = openWholeStore()
  store = whole.store
  county = await openCounty(store, { openApi: storyOpenApi })
  await tellStories(county)
})
afterAll(() => whole.close())

test.each(['granny', 'v1', 'v2'])('%s is nobody\'s id any more but where a row says that it stays', async (personId) => {
  const before = whole.where(new RegExp(`"${personId}"`))
  expect(before.length).toBeGreaterThan(6)
  await mergeInto(personId, `${personId}-older`)
  expect(await store.get('people', personId)).toMatchObject({ mergedInto: `${personId}-older`, name: MERGED_NAME })
  const stay = (collection: CollectionName) => 'stays' in (collectionOf(collection).joins ?? {}) || ['hourEntries', 'accounts', 'closings'].includes(collection)
  const left = whole.where(new RegExp(`"(person:)?${personId}"`)).filter((line) => !stay(line.split(' ')[0] as CollectionName))
  // What she did about somebody else's document is a word said then.
  expect(left.filter((line) => !SOMEBODY_ELSES.includes(line.split(' ')[0] ?? ''))).toEqual([])
  // And her name is left nowhere under that id.
  for (const line of whole.where(new RegExp(`"(personId|byId|actorId)":"${personId}"[^{}]*乡亲${personId}"`))) expect(line).toBe('')
})

/** Somebody else's, with a word of hers in it: whose service she confirmed, whom she took into a team, whose star she objected to. */
const SOMEBODY_ELSES = ['claims', 'memberships', 'starAwards']

async function mergeInto(lostId: string, keptId: string): Promise<void> {
  const person = (await store.get('people', lostId))!
  await store.transact(async (tx) => {
    await tx.create('people', aPerson(keptId, { name: person.name, logins: [], joinedAt: '2020-01-01T00:00:00.000Z' }))
    // Whatever the stories left under way is not what this is about.
    await tx.replace('people', { ...person, openClaims: 0, atWork: '', household: '', posts: person.posts.filter(({ role }) => role === 'villager' || role === 'volunteer') })
    await tx.create('merges', agreeMerge(askMerge(person, { station: person.station, name: '', number: '' }, county.clock.now()), keptId, { byId: 'head', station: person.station, at: county.clock.now() }))
  })
  county.clock.advance({ days: 1, minutes: 1 })
  for (let run = 0; run < 4; run += 1) {
    await runJobs({ store, clock: county.clock, files: county.files })
    county.clock.advance({ minutes: 2 })
  }
  expect(await store.query('merges', { where: { otherId: keptId }, orderBy: { field: 'at', direction: 'asc' }, limit: 1 })).toMatchObject({ items: [{ state: 'done' }] })
}
