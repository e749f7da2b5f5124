/** Whatever people ask for, in whatever order, at whatever time: after every step the books agree. Most commands are
 *  refused; that is the point. A failure prints fast-check's seed. */
import * as fc from 'fast-check'
import { openSimulated } from '../../cloudfunctions/store/simulated'
import { runJobs } from '../../cloudfunctions/jobs/runJobs'
import type { ActionName } from '../../domain/actions'
import { openCounty, volunteerIds, type County } from '../county'
import { PATH } from '../factories'
import { audit } from './books'

const VOLUNTEERS = volunteerIds(3)
const ANYBODY = ['granny', 'grid', 'head', 'worker', 'keeper', ...VOLUNTEERS]

type Command =
  | { kind: 'tell'; seats: number }
  | { kind: 'act'; who: string; action: ActionName; pick: number }
  | { kind: 'wait'; minutes: number }
  /** One volunteer goes the whole way, or breaks off after so many steps. */
  | { kind: 'serve'; who: string; steps: number }

const ON_ORDERS: ActionName[] = ['order.claim', 'order.release', 'order.checkIn', 'order.checkOut', 'order.review']
const ON_REST: ActionName[] = ['wish.accept', 'wish.refuse', 'wish.withdraw', 'hours.confirm', 'market.reserve', 'market.cancel', 'market.handOver']

const acts = (who: string[], actions: ActionName[]): fc.Arbitrary<Command> => fc.record({
  kind: fc.constant('act' as const), who: fc.constantFrom(...who), action: fc.constantFrom(...actions), pick: fc.nat({ max: 5 }),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tell' as const), seats: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: acts(['head', 'worker'], ['wish.accept']) },
  { weight: 6, arbitrary: acts(VOLUNTEERS, ['order.claim', 'order.checkIn', 'order.checkOut', 'market.reserve']) },
  { weight: 4, arbitrary: acts(['granny', 'head', 'worker'], ['hours.confirm']) },
  { weight: 3, arbitrary: acts(['keeper', ...VOLUNTEERS], ['market.reserve', 'market.cancel', 'market.handOver']) },
  { weight: 2, arbitrary: acts(ANYBODY, [...ON_ORDERS, ...ON_REST]) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('serve' as const), who: fc.constantFrom(...VOLUNTEERS), steps: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.constant(10)) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(7, 60, 300, 60 * 24 * 8, 60 * 24 * 220) }) },
)

/** What has been made so far, for commands to point at. */
interface Made { wishes: string[]; claims: string[]; redemptions: { id: string; code: string }[] }

const oneServed = (who: string): Command[] => [
  { kind: 'tell', seats: 1 },
  { kind: 'act', who: 'head', action: 'wish.accept', pick: 0 },
  { kind: 'act', who, action: 'order.claim', pick: 0 },
  { kind: 'act', who, action: 'order.checkIn', pick: 0 },
  { kind: 'wait', minutes: 150 },
  { kind: 'act', who, action: 'order.checkOut', pick: 0 },
  { kind: 'act', who: 'granny', action: 'hours.confirm', pick: 0 },
  { kind: 'act', who: 'worker', action: 'hours.confirm', pick: 0 },
  { kind: 'act', who, action: 'market.reserve', pick: 0 },
  { kind: 'act', who: 'keeper', action: 'market.handOver', pick: 0 },
]

async function carryOut(county: County, made: Made, store: ReturnType<typeof openSimulated>['store'], step: Command): Promise<void> {
  if (step.kind === 'serve') {
    for (const one of oneServed(step.who).slice(0, step.steps)) await carryOut(county, made, store, one)
    return
  }
  if (step.kind === 'wait') {
    county.clock.advance({ minutes: step.minutes })
    await runJobs({ store, clock: county.clock })
    return
  }
  if (step.kind === 'tell') {
    const wish = { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: step.seats, stationId: PATH.station } as const
    made.wishes.push((await county.does('granny', 'wish.tell', wish)).wishId)
    return
  }
  const input = inputOf(step, made)
  if (!input) return
  const reply = await county.ask(step.who, step.action, input as never)
  if (!reply.ok && reply.reason === 'FAULT') throw new Error(`${step.who} ${step.action} ended in a fault: ${county.log.at(-1)?.frames}`)
  if (!reply.ok) return
  const data = reply.data as { claimId?: string; code?: string; redemptionId?: string }
  if (step.action === 'order.claim' && data.claimId) made.claims.push(data.claimId)
  if (step.action === 'market.reserve') made.redemptions.push({ id: data.redemptionId ?? '', code: data.code ?? '' })
}

function inputOf({ action, pick }: { action: ActionName; pick: number }, made: Made): object | null {
  const from = <T>(list: T[]): T | undefined => list[list.length - 1 - (pick % Math.max(1, list.length))]
  if (action === 'market.reserve') return { goodsId: 'soap' }
  if (action === 'market.handOver') return made.redemptions.length ? { code: from(made.redemptions)?.code } : null
  if (action === 'market.cancel') return made.redemptions.length ? { redemptionId: from(made.redemptions)?.id } : null
  if (action === 'hours.confirm') return made.claims.length ? { claimId: from(made.claims) } : null
  if (!made.wishes.length) return null
  if (action.startsWith('order.')) return { orderId: from(made.wishes), ...(action === 'order.review' ? { score: 5 } : {}) }
  return { wishId: from(made.wishes), ...(action === 'wish.refuse' ? { note: '站里暂时没有人手' } : {}) }
}

test('the books agree after every step [F58] [R-P1] [R-P11]', async () => {
  const reached = { confirmed: 0, handedOver: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 40 }), fc.integer({ min: 0, max: 60 }), async (steps, budget) => {
      const { store } = openSimulated()
      const county = await openCounty(store, { volunteers: VOLUNTEERS.length, budget })
      const made: Made = { wishes: [], claims: [], redemptions: [] }
      for (const step of steps) {
        await carryOut(county, made, store, step)
        expect(await audit(store)).toEqual([])
      }
      reached.confirmed += county.log.filter((line) => line.action === 'hours.confirm' && line.outcome === 'ok').length
      reached.handedOver += county.log.filter((line) => line.action === 'market.handOver' && line.outcome === 'ok').length
    }),
    // The first run is told, so that no seed leaves the counter unused.
    { numRuns: 40, examples: [[[{ kind: 'serve', who: VOLUNTEERS[0] ?? '', steps: 10 }], 60]] },
  )
  // A run in which nobody ever got so far would prove nothing.
  expect(reached.confirmed).toBeGreaterThan(20)
  expect(reached.handedOver).toBeGreaterThan(0)
})

test('the auditor sees a forged balance, a lost reservation and hours out of nothing', async () => {
  const { store } = openSimulated()
  await openCounty(store)
  await store.transact(async (tx) => {
    const budget = await tx.get('accounts', `budget:${PATH.station}`)
    if (budget) await tx.replace('accounts', { ...budget, balance: budget.balance + 1 })
    const soap = await tx.get('goods', 'soap')
    if (soap) await tx.replace('goods', { ...soap, reserved: 1 })
    await tx.create('hourTallies', { _id: 'v1', creditMinutes: 60, honoraryMinutes: 0, byYear: { 2026: 60 }, entries: 1 })
  })
  expect(await audit(store)).toHaveLength(5)
})
