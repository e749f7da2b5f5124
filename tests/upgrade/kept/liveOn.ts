/** What the people of an old county go on with: what was begun before is finished, and a new wish goes all its way. */
import { claimId } from '../../../domain/order/claim'
import type { OldCounty } from './oldCounty'

/** @throws Error where anything is refused that must not be. */
export async function liveOn(county: OldCounty): Promise<void> {
  await answerWhatWaits(county)
  await finishWhatWasBegun(county)
  await tellAndHelp(county)
  await spendAndHandOver(county)
}

async function answerWhatWaits(county: OldCounty): Promise<void> {
  const waiting = (await county.all('wishes')).filter(({ state, forChild, happenings }) => state === 'submitted' && !forChild && happenings.length === 1)
  if (waiting.length === 0) throw new Error('no wish waits for an answer')
  const [first, ...others] = waiting
  await county.does(county.oneWho('stationHead', first!.station), 'wish.askBack', { wishId: first!._id, note: '几点方便？' })
  await county.does(first!.writerId, 'wish.addInfo', { wishId: first!._id, note: '上午都在' })
  for (const { _id, station } of [first!, ...others]) await county.does(county.oneWho('stationHead', station), 'wish.accept', { wishId: _id })
}

/** Those who had answered that they come, come. */
async function finishWhatWasBegun(county: OldCounty): Promise<void> {
  const begun = (await county.all('claims')).filter(({ state }) => ['held', 'checkedIn', 'checkedOut'].includes(state))
  if (begun.length === 0) throw new Error('nobody has answered that she comes')
  for (const { _id, orderId, personId, state, station, beneficiaryConfirmed, stationConfirmed } of begun) {
    const order = (await county.store.get('orders', orderId))!
    if (state === 'held' && order.startsAt > county.clock.now()) {
      await county.does(personId, 'order.whereToGo', { orderId })
      continue
    }
    if (state === 'held') await county.does(personId, 'order.checkIn', { orderId })
    if (state !== 'checkedOut') {
      county.clock.advance({ minutes: 30 })
      await county.does(personId, 'order.checkOut', { orderId })
    }
    if (!beneficiaryConfirmed && order.beneficiaryId !== personId) await county.ask(order.writerId, 'hours.confirm', { claimId: _id })
    if (!stationConfirmed) await county.ask(county.oneWho('stationHead', station), 'hours.confirm', { claimId: _id })
  }
}

async function tellAndHelp(county: OldCounty): Promise<void> {
  const head = county.oneWho('stationHead')
  const { wishId } = await county.does('wang-nainai', 'wish.tell', { title: '窗户关不严', text: '', category: 'repair', when: { kind: 'anytime' }, seats: 1, stationId: 'qinghe' })
  await county.does(head, 'wish.accept', { wishId })
  const order = { orderId: wishId }
  const who = (await county.all('people')).find(({ _id, station, openClaims, atWork, mergedInto }) => station === 'qinghe' && openClaims < 3 && !atWork && !mergedInto && isVolunteer(county, _id))!._id
  await county.does(who, 'order.claim', order)
  await county.does(who, 'order.release', { ...order, reason: '孩子发烧' })
  await county.does(who, 'order.claim', order)
  await county.does(who, 'order.whereToGo', order)
  await county.does(who, 'order.checkIn', order)
  county.clock.advance({ minutes: 60 })
  await county.does(who, 'order.checkOut', order)
  for (const confirmer of ['wang-nainai', head]) await county.does(confirmer, 'hours.confirm', { claimId: claimId(wishId, who) })
  await county.does('wang-nainai', 'order.review', { ...order, score: 5, words: '关得严了' })
  await county.does(who, 'points.mine', {})
}

const isVolunteer = ({ people }: OldCounty, id: string): boolean => people.some(({ _id, logins, posts }) => _id === id && logins.length > 0 && posts.some(({ role }) => role === 'volunteer'))

/** Points from before buy goods now, and goods reserved before are handed over. */
async function spendAndHandOver(county: OldCounty): Promise<void> {
  const reserved = (await county.all('redemptions')).filter(({ state, expiresAt }) => state === 'reserved' && expiresAt > county.clock.now())
  for (const { code, market } of reserved) await county.does(county.oneWho('shopKeeper', market), 'market.handOver', { code })
  const rich = (await county.all('accounts')).filter(({ kind, balance, held }) => kind === 'person' && balance - held >= 30)
  const buyer = county.people.find(({ _id, station }) => station === 'qinghe' && rich.some(({ holder }) => holder === _id))!._id
  const [goods] = (await county.all('goods')).filter(({ market, stock, reserved: promised, price }) => market === 'qinghe' && stock > promised && price <= 30)
  const { code } = await county.does(buyer, 'market.reserve', { goodsId: goods!._id })
  await county.does(county.oneWho('shopKeeper'), 'market.handOver', { code })
}
