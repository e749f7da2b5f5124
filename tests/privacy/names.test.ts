/** Whoever keeps her name to herself is nowhere called by it but in her own document: the crawler that finds the copy
 *  somebody forgot to put into nameTables.ts. */
import { runJobs } from '../../cloudfunctions/timer/jobs'
import { openCounty, openOrderFor, serve } from '../county'
import { PATH } from '../factories'
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

/** One of everything in which people's names stand. */
async function makeLife() {
  const county = await openCounty(whole.store)
  const orderId = await openOrderFor(county, 2)
  for (const who of ['v1', 'v2']) await county.does(who, 'order.claim', { orderId })
  await county.does('v1', 'order.whereToGo', { orderId })
  await serve(county, orderId, 'v1', 120)
  const { wishId } = await county.does('grid', 'wish.tell', {
    title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station, forPerson: { personId: 'granny', consent: true },
  })
  await county.does('head', 'wish.askBack', { wishId, note: '几点方便' })
  await county.does('granny', 'wish.addInfo', { wishId, note: '下午' })
  await county.does('head', 'wish.accept', { wishId })
  await county.does('v1', 'market.reserve', { goodsId: 'soap' })
  return county
}
