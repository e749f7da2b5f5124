import fs from 'node:fs'
import path from 'node:path'
import { measure, type Cost } from './measure'
import { tableOf, totalsOf } from './table'

const TABLE = path.resolve(__dirname, '../../docs/roundtrips.md')

let costs: Cost[]
beforeAll(async () => {
  costs = await measure()
})

test('no action costs more round trips than the checked-in table says', () => {
  const allowed = totalsOf(fs.readFileSync(TABLE, 'utf8'))
  const grown = costs.filter(({ action, total }) => total > (allowed.get(action) ?? 0)).map(({ action, total }) => `${action}: ${total}`)
  expect(grown).toEqual([])
})

test('the table is the one measured: run npm run roundtrips', () => {
  expect(fs.readFileSync(TABLE, 'utf8')).toBe(tableOf(costs))
})

test('the hot ones stay within what was promised, beside the one for who is calling', () => {
  const own = (action: string) => (costs.find((cost) => cost.action === action)?.total ?? 99) - 1
  expect(own('order.feed')).toBeLessThanOrEqual(1)
  expect(own('wish.detail')).toBeLessThanOrEqual(2)
  expect(own('person.me')).toBeLessThanOrEqual(1)
  expect(own('order.claim')).toBeLessThanOrEqual(8)
  expect(own('market.reserve')).toBeLessThanOrEqual(10)
})
