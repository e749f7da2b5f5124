/** What grows with people and rows: the reads and writes of its largest transaction, against what the platform takes in one
 *  (docs/decisions/0037). */
import { counted } from '../../cloudfunctions/store/counted'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { openCounty, openOrderFor, volunteerIds } from '../county'
import { PLATFORM_LIMITS } from '../cloudbase/wireServer/limits'
import { openRosterCounty } from '../roster/rosterCounty'

const MOST = PLATFORM_LIMITS.transactionOperations
const ROWS = 25
const LETTERS = '甲乙丙丁戊己庚辛壬癸'
const nameOf = (nth: number): string => `人${[...String(nth).padStart(3, '0')].map((digit) => LETTERS[Number(digit)]).join('')}`

test.each([1, 19])('a roster of households, %i more in each: every row goes in, in transactions the platform takes', async (others) => {
  const store = counted(openSimulated().store)
  const county = await openRosterCounty(store)
  const bring = async (kind: 'person' | 'household', sheet: string[][]) => county.apply('wu', (await county.send('wu', kind, sheet)).jobId)
  await bring('person', [['姓名', '村'], ...Array.from({ length: ROWS * (1 + others) }, (_, nth) => [nameOf(nth), '村1'])])
  const family = (row: number): string => Array.from({ length: others }, (_, nth) => `${nameOf(ROWS + row * others + nth)} 子女`).join('、')
  store.reset()
  const done = await bring('household', [['村', '户主', '家人'], ...Array.from({ length: ROWS }, (_, row) => ['村1', nameOf(row), family(row)])])
  expect(done).toMatchObject({ state: 'done', added: ROWS, there: 0, differing: 0 })
  expect(store.largest()).toBeLessThanOrEqual(MOST)
})

// More than eighteen are known to be too many for one transaction: decision 37 says so.
test('a wish with eighteen helpers is called off in one transaction the platform takes', async () => {
  const store = counted(openSimulated().store)
  const county = await openCounty(store, { volunteers: 18 })
  const orderId = await openOrderFor(county, 18)
  for (const who of volunteerIds(18)) await county.does(who, 'order.claim', { orderId })
  store.reset()
  await county.does('head', 'wish.callOff', { wishId: orderId, reason: '下雨，改天' })
  expect(store.largest()).toBeLessThanOrEqual(MOST)
})
