/** The story of a wish in plain words, for the people it concerns. Strangers see the same steps without names, and
 *  without what was asked and answered in between. */
import { sayDate, sayMinutes } from '../calendar/speech'
import { dayOf } from '../calendar/shanghai'
import type { Happening } from '../wish/wish'
import type { Claim } from './claim'
import { isUntoldOf, waitsForNod } from './nod/nod'
import type { Order } from './order'
import { stateOf } from './seats'
import type { OrderState } from './vocab'
import type { WishState } from '../wish/vocab'
import type { TimeLineItem } from '../ground/timeLineItem'

/** What one viewer may read: everything, or the steps only. */
export interface Reader {
  concerned: boolean
  personId: string
  /** Answers for the station: of whom nobody has nodded to, she and the helper herself alone read. */
  station?: boolean
}

const happened = (at: string, text: string, note = '', tone: TimeLineItem['tone'] = 'done'): TimeLineItem => ({ at, text, note, tone })

/** 小王替王奶奶, or 王奶奶 alone. */
const sayHand = ({ byName, agentName }: { byName: string; agentName?: string }): string => (agentName ? `${agentName}替${byName}` : byName)

function sayHappening(happening: Happening, reader: Reader, beneficiaryName: string): TimeLineItem | null {
  const { event, at, byName, agentName, note } = happening
  const name = reader.concerned ? sayHand({ byName, agentName }) : ''
  const station = `${name || '站里的同志'}`
  switch (event) {
    case 'tell':
      return happened(at, !reader.concerned ? '有位乡亲说出了这个心愿'
        : byName === beneficiaryName ? `${name}说出了这个心愿` : `${byName}替${beneficiaryName}写下了这个心愿`)
    case 'accept': return happened(at, `${station}答应了，请大家来帮忙`)
    case 'askBack': return reader.concerned ? happened(at, `${station}想问一句`, note, 'note') : null
    case 'addInfo': return reader.concerned ? happened(at, `${name}回复了`, note, 'note') : null
    case 'refuse': return reader.concerned ? happened(at, `${station}回复：这次帮不上`, note, 'note') : null
    case 'withdraw': return happened(at, '心愿收回了')
    case 'callOff': return happened(at, name ? `${name}说不用办了` : '不用办了', reader.concerned ? note : '', 'note')
    case 'hand': return happened(at, `${station}请了${note ? `「${note}」` : '一支志愿队'}来帮`)
    case 'takeOn': return happened(at, `${note ? `「${note}」` : '志愿队'}接下了`)
    case 'giveBack': return happened(at, '志愿队这次来不了，又请大家来帮', reader.concerned ? note : '', 'note')
    case 'review': return happened(at, `${name || '乡亲'}评价了这次帮忙`, reader.concerned ? note : '')
    case 'closeUnreviewed': return happened(at, '过了两周没有评价，这一单先收好了')
    case 'expire': return happened(at, '过了约好的日子，没有等到人手', '', 'note')
    default: return null
  }
}

function sayClaim(claim: Claim, reader: Reader): TimeLineItem[] {
  const own = claim.personId === reader.personId
  if (isUntoldOf(claim) && !own && !reader.station) return []
  const who = own ? '我' : reader.concerned ? claim.personName : '一位志愿者'
  const items = [happened(claim.heldAt, `${who}答应来帮忙${waitsForNod(claim) && (own || reader.station) ? '，等站里点头' : ''}`)]
  if (claim.checkedInAt) items.push(happened(claim.checkedInAt, `${who}到了，开始帮忙`))
  if (claim.checkedOutAt) items.push(happened(claim.checkedOutAt, `${who}做完了，记${sayMinutes(claim.creditMinutes)}`))
  if (reader.concerned) {
    for (const side of [claim.beneficiaryConfirmed, claim.stationConfirmed]) {
      if (side) items.push(happened(side.at, `${side.byId === reader.personId && !side.agentName ? '我' : sayHand(side)}确认了${own ? '我' : claim.personName}的服务`))
    }
    if (claim.state === 'confirmed') {
      items.push(happened(claim.endedAt, `${who}${sayRecorded(claim)}`))
    }
  }
  if (claim.state === 'released') items.push(happened(claim.endedAt, `${who}有事来不了，让出了名额`, reader.concerned || own ? claim.note : '', 'note'))
  if (claim.state === 'declined') items.push(happened(claim.endedAt, sayDeclined(claim, own ? '' : who), own ? claim.note : '', 'note'))
  if (claim.state === 'calledOff') items.push(happened(claim.endedAt, `${who}答应过，不用来了`, '', 'note'))
  if (claim.state === 'lapsed') items.push(happened(claim.endedAt, `${who}一直没来，名额让了出来`, '', 'note'))
  return items
}

/** @param who empty for herself. */
function sayDeclined({ nod }: Claim, who: string): string {
  if (nod === 'asked' || nod === 'met') return who ? `请${who}先来认个门，名额让了出来` : '站里想先认识您，名额先让了出来'
  return who ? `${who}这次不去，名额让了出来` : '站里这次另有安排，谢谢您的热心'
}

function sayRecorded({ creditMinutes, points }: Claim): string {
  // A visit with no minute to count leaves no record (R-67-5: time really given).
  if (creditMinutes === 0) return '这次没有可记的时长'
  return `的${sayMinutes(creditMinutes)}已记入时长${points > 0 ? `，积分加${points}分` : ''}`
}

/** Past events in order, then one line on what is awaited now. */
export function timeLineOf(
  story: { happenings: readonly Happening[]; claims: readonly Claim[]; disclosures: readonly { viewerName: string; at: string }[]; beneficiaryName: string },
  reader: Reader, awaited: string,
): TimeLineItem[] {
  const disclosures = reader.concerned ? story.disclosures : []
  const items = [
    ...story.happenings.flatMap((happening) => sayHappening(happening, reader, story.beneficiaryName) ?? []),
    ...story.claims.flatMap((claim) => sayClaim(claim, reader)),
    ...disclosures.map((seen) => happened(seen.at, `${seen.viewerName}看了电话和住址`, '', 'note')),
  ]
  items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return awaited ? [...items, { at: '', text: awaited, note: '', tone: 'now' }] : items
}

/** What a wish waits for, in words for whoever reads: her whose wish it is, or the station that must answer. */
export function awaitedOfWish(state: WishState, answerBy: string, now: string, reader: 'teller' | 'station'): string {
  const day = sayDate(answerBy, dayOf(now))
  if (state === 'submitted') return reader === 'teller' ? `等站里回复，最晚${day}前给您回话` : `等站里回复，最晚${day}前要回话`
  if (state === 'needsInfo') return reader === 'teller' ? '等您回一句话' : '等乡亲回一句话'
  return ''
}

const AWAITED: Partial<Record<OrderState, string>> = {
  filled: '人手已齐，等约好的日子',
  inService: '正在帮忙',
  awaitingConfirmation: '等受助人和站里双方确认',
  confirmed: '等乡亲评价一句',
}

/** @param waits whether what the reader knows of waits for the station's nod: her own seat, or one at her station. */
export function awaitedOfOrder(order: Pick<Order, 'state' | 'seats' | 'seatsTaken' | 'when'>, waits = false): string {
  if (waits && (order.state === 'open' || order.state === 'filled')) return '等站里点头'
  if (order.state === 'open') return `还差${order.seats - order.seatsTaken}位帮手`
  if (order.state === 'filled' && order.when.kind === 'anytime') return '人手已齐，等帮手来'
  return AWAITED[order.state] ?? ''
}

/** An order as those read it who are told of nobody before the nod: the seat is free to them. */
export function withoutUntold(order: Order, claims: readonly Claim[], now: string): Order {
  const seatsTaken = order.seatsTaken - claims.filter((claim) => claim.state === 'held' && isUntoldOf(claim)).length
  if (order.state !== 'filled' || seatsTaken === order.seatsTaken) return { ...order, seatsTaken }
  return { ...order, seatsTaken, state: stateOf({ ...order, seatsTaken }, now) }
}
