/** Every text field of every action, fed with what no phone of ours sends: the answer is a refusal in words or the thing
 *  itself, never a fault of ours. Asked by somebody who may ask, so that the odd value comes as far as it can. */
import fc from 'fast-check'
import { ACTIONS, type ActionName } from '../../domain/actions'
import { contracts } from '../../domain/contracts'
import { exampleOf, type Settled } from '../../domain/examples'
import { ROLE_LABELS, type Role } from '../../domain/ground/post'
import { newSealKey, sealingWith } from '../../cloudfunctions/kernel/sealing'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import type { Store } from '../../cloudfunctions/store/port'
import { settleAll } from '../authz/settled'
import { openCounty, type County } from '../county'
import { aPerson, PATH } from '../factories'
import { textFieldsOf, withAt, type Path } from './textFields'

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** As pages of other questions give them, or as somebody makes them by hand. */
const FOREIGN = [
  base64(['2026-06-01T00:00:00.000Z', 'v1', 'elsewhere']), base64([5, 'v1', 'elsewhere']), base64(['v1', '\u0000']), base64([{}, 'v1']), base64(['a', 'b', 7]),
  base64({ $gt: '' }), base64([true, 'a']), 'abc', '!!!', '["station","abc"]', '["柳湾","!!!"]',
]
const ODD = ['\u0000', 'v1\u0000', '\ud800', 'v1\udc00', '\u202e', '\uffff', '💡'.repeat(60), 'x'.repeat(120), '字'.repeat(120), 'x'.repeat(100_000), '__proto__', '$gt', '', ' ', ...FOREIGN]

const actions = Object.keys(ACTIONS) as ActionName[]
const engines: Record<string, () => Store> = { SQLite: () => openSqlite({ file: ':memory:' }), 'the simulated store': () => openSimulated().store }

describe.each(Object.keys(engines))('on %s', (engine) => {
  let store: Store
  let county: County
  let settled: Required<Settled>

  beforeAll(async () => {
    store = (engines[engine] as () => Store)()
    county = await openCounty(store, { sealing: sealingWith(newSealKey('k1')), retry: { tries: 1 } })
    settled = await settleAll(county)
    await settleAllrounder()
  })
  afterAll(() => store.close())

  /** Holds every post there is, so that no door is closed before the odd value is looked at. */
  async function settleAllrounder(): Promise<void> {
    const places: Partial<Record<string, string>> = { township: PATH.subCentre, county: PATH.centre }
    const posts = (Object.keys(ROLE_LABELS) as Role[]).flatMap((role) => [PATH.station, ...Object.values(places)].map((place) => ({ role, place: place as string })))
    await store.transact(async (tx) => {
      await tx.create('people', aPerson('all', { name: '样样管', logins: ['wx-all'], posts }))
      await tx.create('logins', { _id: 'wx-all', personId: 'all' })
    })
  }

  const faultsOf = async (action: ActionName, path: Path, odd: string): Promise<string[]> => {
    const faults: string[] = []
    for (const who of ['all', 'granny']) {
      const reply = await county.ask(who, action, withAt(exampleOf(action, settled), path, odd) as never)
      if (!reply.ok && reply.reason === 'FAULT') faults.push(`${action} ${path.join('.')} ${JSON.stringify(odd).slice(0, 40)} by ${who}`)
    }
    return faults
  }

  test.each(actions.filter((action) => textFieldsOf(contracts[action]).length > 0))('%s never faults at what is sent', async (action) => {
    const faults: string[] = []
    for (const path of textFieldsOf(contracts[action])) for (const odd of ODD) faults.push(...await faultsOf(action, path, odd))
    expect(faults).toEqual([])
  })

  test('nor at whatever text chance makes', async () => {
    const fields = actions.flatMap((action) => textFieldsOf(contracts[action]).map((path) => ({ action, path })))
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)), fc.json().map((json) => Buffer.from(json).toString('base64url')))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...fields), text, async ({ action, path }, odd) => {
      expect(await faultsOf(action, path, odd)).toEqual([])
    }), { numRuns: 300 })
  })
})
