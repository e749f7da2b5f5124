/** A seat nothing came of is free again, and who held it is told in words. */
import { openCounty, openOrderFor, type County } from '../../../tests/county'
import { openSimulated } from '../../store/simulated'
import { runJobs } from '../runJobs'

let county: County
beforeEach(async () => { county = await openCounty(openSimulated().store, { volunteers: 2 }) })

const run = () => runJobs({ store: county.store, clock: county.clock })
const toldTo = async (who: string) => (await county.does(who, 'notice.inbox', {})).messages.filter(({ kind }) => kind === 'seatLapsed')

test('whose seat lapsed is told once, and nobody else is [F24]', async () => {
  const orderId = await openOrderFor(county, 2)
  await county.does('v1', 'order.claim', { orderId })
  await run()
  expect(await toldTo('v1')).toEqual([])
  county.clock.advance({ days: 60 })
  await run()
  await run()
  const [message, ...more] = await toldTo('v1')
  expect(more).toEqual([])
  expect(message?.words).toMatch(/名额让出来了.*打站里的电话说一声。$/)
  expect(await toldTo('v2')).toEqual([])
})
