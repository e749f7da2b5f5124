/** The product's sharpest race on the database it is deployed on: 200 people tap for 10 seats in the same second, each
 *  from a function instance of its own, through the real SDK. Nobody may get an eleventh seat, and nobody may be
 *  shown the database's own trouble. */
import { withRetry } from '../../cloudfunctions/kernel/retry'
import { cloudbaseStore } from '../../cloudfunctions/store/cloudbase'
import { INDEXES } from '../../domain/collections'
import { aGoods, aLogin, have, put } from '../../cloudfunctions/store/contractKit/factories'
import type { Store } from '../../cloudfunctions/store/port'
import type { Alarm } from '../../cloudfunctions/store/transaction'
import { databaseOf, pretendToBeInScf } from './wireServer/callers'
import { startWireServer, type WireServer } from './wireServer/wireServer'

const SEATS = 10
const CONTENDERS = 200
/** Who wins is asked here, not how fast this machine is: two hundred at once on a busy one may take their 30 seconds. */
const PATIENT_MS = 240_000
const patient: Alarm = (expire) => {
  const timer = setTimeout(expire, PATIENT_MS)
  return () => clearTimeout(timer)
}

let wire: WireServer
beforeEach(async () => {
  wire = await startWireServer({ collections: Object.keys(INDEXES), indexes: INDEXES, transactionMs: PATIENT_MS })
  pretendToBeInScf(wire)
})
afterEach(() => wire.stop())

/** The seats document is goods with ten pieces: small, and written by everybody who wins. It is written last, so that
 *  it is locked for one round trip: on a machine so busy that a trip outlasts the retry's first pauses, 4 to 21 of the
 *  200 used up their tries when it was written first. (At 10 ms a trip the order decides nothing but the cost.) */
async function takeSeat(store: Store, name: string): Promise<'taken' | 'full'> {
  return withRetry(() =>
    store.transact(async (tx) => {
      const seats = await tx.get('goods', 'seats')
      if (!seats || seats.reserved >= seats.stock) return 'full'
      await tx.create('logins', aLogin(name))
      await tx.replace('goods', { ...seats, reserved: seats.reserved + 1 })
      return 'taken'
    }),
  )
}

it(`${CONTENDERS} contenders for ${SEATS} seats: exactly ${SEATS} sit, the others are told it is full`, async () => {
  await put(cloudbaseStore(databaseOf()), 'goods', aGoods('seats', { stock: SEATS }))
  const names = Array.from({ length: CONTENDERS }, (_, i) => `person${i}`)
  const outcomes = await Promise.all(names.map((name) => takeSeat(cloudbaseStore(databaseOf(name), patient), name)))
  const winners = names.filter((_, i) => outcomes[i] === 'taken')
  expect(winners).toHaveLength(SEATS)
  expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(CONTENDERS - SEATS)

  const store = cloudbaseStore(databaseOf())
  expect((await have(store, 'goods', 'seats')).reserved).toBe(SEATS)
  const seated = await store.getMany('logins', names.slice(0, 100)).then(async (first) => [
    ...first,
    ...(await store.getMany('logins', names.slice(100))),
  ])
  expect(seated.map((login) => login._id).sort()).toEqual([...winners].sort())
})
