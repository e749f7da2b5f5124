/** A process that is hard at work on one SQLite file until it is killed: wishes told, taken up, done, confirmed, points
 *  spent, by several hands at once, so that their transactions share commits. It prints the request id of each write before sending it and after the answer, so that whoever killed it knows
 *  what was promised. Run by killed.test.ts. */
import { openSqlite } from '../../cloudfunctions/store/sqlite'
import type { ActionName } from '../../domain/actions'
import type { InputOf } from '../../domain/contracts'
import { openCounty, type County } from '../county'
import { PATH } from '../factories'

const HANDS = 6

let sent = 0

async function say<N extends ActionName>(county: County, who: string, action: N, input: InputOf<N>) {
  const requestId = `busy-${process.pid}-${(sent += 1)}`
  const reply = await county.ask(who, action, input, requestId)
  if (reply.ok) process.stdout.write(`${JSON.stringify({ who, action, input, requestId, data: reply.data })}\n`)
  return reply.ok ? reply.data : null
}

async function oneWish(county: County, volunteer: string): Promise<void> {
  const wish = { title: '想有人陪', category: 'company', when: { kind: 'anytime' }, seats: 1, stationId: PATH.station } as const
  const told = await say(county, 'granny', 'wish.tell', wish)
  if (!told) return
  const order = { orderId: told.wishId }
  await say(county, 'head', 'wish.accept', { wishId: told.wishId })
  await say(county, volunteer, 'order.claim', order)
  await say(county, volunteer, 'order.checkIn', order)
  county.clock.advance({ minutes: 120 })
  await say(county, volunteer, 'order.checkOut', order)
  await say(county, 'granny', 'hours.confirm', { claimId: `${told.wishId}:${volunteer}` })
  await say(county, 'head', 'hours.confirm', { claimId: `${told.wishId}:${volunteer}` })
  const reserved = await say(county, volunteer, 'market.reserve', { goodsId: 'soap' })
  if (reserved) await say(county, 'keeper', 'market.handOver', { code: reserved.code })
}

async function work(file: string): Promise<void> {
  const county = await openCounty(openSqlite({ file }), { budget: 100_000, volunteers: HANDS })
  await Promise.all(Array.from({ length: HANDS }, async (_, n) => {
    for (;;) await oneWish(county, `v${n + 1}`)
  }))
}

void work(process.argv[2] ?? '')
