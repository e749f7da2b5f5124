/** The wire server answers nobody whose request the platform would not believe. */
import { cloudbaseStore } from '../../../cloudfunctions/store/cloudbase'
import { expectFault } from '../../../cloudfunctions/store/contractKit/factories'
import { databaseOf, post, pretendToBeInScf } from './callers'
import { startWireServer, type WireServer } from './wireServer'

const question = { action: 'database.getDocument', collectionName: 'logins', limit: 1 }
const anHourAgo = () => Math.floor(Date.now() / 1000) - 3600

let wire: WireServer
beforeEach(async () => {
  wire = await startWireServer({ collections: ['logins'] })
  pretendToBeInScf(wire)
})
afterEach(() => wire.stop())

test('what is signed with the key is answered: as a test signs it, and as the SDK does', async () => {
  expect(await post(wire, question)).toMatchObject({ data: { list: [] } })
  expect(await cloudbaseStore(databaseOf('wang')).get('logins', 'o1')).toBeNull()
})

test.each([
  ['nobody', () => ({ without: 'authorization' }), 'missing'],
  ['an unknown id', () => ({ secretId: 'other' }), 'secret id error'],
  ['another key', () => ({ secretKey: 'other' }), 'signature error'],
  ['somebody, an hour ago', () => ({ timestamp: anHourAgo() }), 'signature is expired'],
  ['somebody, no time said', () => ({ without: 'x-timestamp' }), 'signature is expired'],
  ['somebody, and the body was changed since', () => ({ sent: { ...question, limit: 1000 } }), 'signature error'],
  ['somebody, and a field came in since', () => ({ sent: { ...question, offset: 1 } }), 'signature error'],
])('signed by %s: refused', async (_who, signing, words) => {
  expect(await post(wire, question, signing())).toMatchObject({ code: 'SIGN_PARAM_INVALID', message: expect.stringContaining(words) })
})

test('a function with a wrong key says that it is ours to mend, and does not try again', async () => {
  process.env.TENCENTCLOUD_SECRETKEY = 'other'
  await expectFault(cloudbaseStore(databaseOf()).get('logins', 'o1'), 'BAD_QUERY')
  expect(wire.trips).toHaveLength(1)
})
