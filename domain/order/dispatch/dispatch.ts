/** A dispatch (派单) hands an order to one team: its leader takes it on and asks members, or gives it back saying why.
 *  For a day at most, and for half of what is left before the service, the feed keeps it for the team's members; then
 *  everybody sees it again, whoever has taken it on. It guards no seat: whoever comes claims like anybody, and dispatch
 *  and claim both write the order. What always holds: `handedTo` names the team while it is asked or has taken it on. */
import { addMinutes } from '../../calendar/shanghai'
import { after, type Step } from '../../ground/lifeCycle'
import { fitOf } from '../../person/freeTimes'
import type { Person } from '../../person/person'
import { refuse } from '../../ground/refusal'
import { mustBeActive, type Team } from '../../team/team'
import { LICENCE_LABELS } from '../../person/licenceKinds'
import type { Happening } from '../../wish/wish'
import { dayOfService, whyNot } from '../eligibility'
import type { Dispatch, Order } from '../order'
import type { DispatchState } from './vocab'
import { hasRoom, settle } from '../seats'

export type DispatchEvent = 'hand' | 'takeOn' | 'giveBack' | 'lapse'

export const DISPATCH_STEPS: readonly Step<DispatchState, DispatchEvent>[] = [
  { from: 'none', event: 'hand', to: 'asked', who: ['station'] },
  { from: 'asked', event: 'takeOn', to: 'taken', who: ['leader'] },
  { from: 'asked', event: 'giveBack', to: 'returned', who: ['leader'] },
  { from: 'asked', event: 'lapse', to: 'lapsed', who: ['timer'] },
  { from: 'taken', event: 'giveBack', to: 'returned', who: ['leader'] },
  { from: 'returned', event: 'hand', to: 'asked', who: ['station'] },
  { from: 'lapsed', event: 'hand', to: 'asked', who: ['station'] },
]

const FIRST_MINUTES = 24 * 60
export const dispatchStateOf = ({ dispatch }: Pick<Order, 'dispatch'>): DispatchState => dispatch?.state ?? 'none'

function moved(order: Order, event: DispatchEvent): DispatchState {
  return after(DISPATCH_STEPS, dispatchStateOf(order), event) ?? refuse('DISPATCH_MOVED_ON')
}

/** Until when its members see it before everybody else. */
function firstUntil({ startsAt, endsAt }: Order, now: string): string {
  const left = (Date.parse(startsAt > now ? startsAt : endsAt) - Date.parse(now)) / 60_000
  return addMinutes(now, Math.min(FIRST_MINUTES, Math.floor(left / 2)))
}

/** Leaders that hear of it: one message each lies in the transaction of its cause. */
const LEADERS_TOLD = 5

/** @returns ids of the leaders who hear that it was handed to them, and that it was called off. */
export const leadersTold = ({ leaders }: Pick<Team, 'leaders'>): string[] => leaders.slice(0, LEADERS_TOLD).map(({ personId }) => personId)

interface Hand { byId: string; byName: string }
/** A leader is not concerned in the order herself: the story names her team, the request row her. */
const NOBODY: Hand = { byId: '', byName: '' }
const happened = (event: string, { byId, byName }: Hand, now: string, note = ''): Happening => ({ event, at: now, byId, byName, note })

/** @throws Refusal DISPATCH_CHILD, ORDER_NOT_OPEN, TEAM_CLOSED, TEAM_NO_LEADER, NOT_FOUND (another county's), DISPATCH_MOVED_ON. */
export function handToTeam(order: Order, team: Team, by: Hand, now: string): Order {
  if (order.forChild) refuse('DISPATCH_CHILD')
  if (!hasRoom(order, now)) refuse('ORDER_NOT_OPEN')
  if (team.centre !== order.centre) refuse('NOT_FOUND')
  mustBeActive(team)
  if (team.leaders.length === 0) refuse('TEAM_NO_LEADER')
  moved(order, 'hand')
  const dispatch: Dispatch = { state: 'asked', teamId: team._id, teamName: team.name, byId: by.byId, at: now }
  const handed = { ...order, dispatch, handedTo: team._id, handedUntil: firstUntil(order, now), happenings: [...order.happenings, happened('hand', by, now, team.name)] }
  return settle(handed, {}, now)
}

/** The leader takes it on. @throws Refusal DISPATCH_MOVED_ON. */
export function takeOn(order: Order, now: string): Order {
  moved(order, 'takeOn')
  const { dispatch } = order
  if (!dispatch) return refuse('DISPATCH_MOVED_ON')
  return { ...order, dispatch: { ...dispatch, state: 'taken' }, happenings: [...order.happenings, happened('takeOn', NOBODY, now, dispatch.teamName)] }
}

/** The leader gives it back: everybody sees it again at once. @throws Refusal DISPATCH_MOVED_ON. */
export function giveBackDispatch(order: Order, reason: string, now: string): Order {
  moved(order, 'giveBack')
  return withoutTeam({ ...order, happenings: [...order.happenings, happened('giveBack', NOBODY, now, reason)] }, 'returned', now)
}

/** What time does: nobody answered, or the members' first look is over. Null when nothing is due. */
export function passTime(order: Order, now: string): Order | null {
  if (!order.handedUntil || order.handedUntil > now) return null
  if (order.dispatch?.state === 'asked') return withoutTeam(order, 'lapsed', now)
  return settle({ ...order, handedUntil: '' }, {}, now)
}

function withoutTeam(order: Order, state: 'returned' | 'lapsed', now: string): Order {
  const { handedTo: _to, dispatch, ...rest } = order
  return settle({ ...rest, handedUntil: '', ...(dispatch ? { dispatch: { ...dispatch, state } } : {}) }, {}, now)
}

/** Why a member is not to be asked, in words for her leader; empty when she may be. The same gates as at claiming, and
 *  her own busy days. */
export function whyNotAsk(order: Order, person: Person, now: string): string {
  if (person._id === order.beneficiaryId) return '是他自己的心愿'
  const fit = fitOf(person, order, now)
  if (fit === 'busy') return '这天他说过忙'
  if (fit === 'tooFar') return '比他说的远'
  switch (whyNot(order.needs, person, dayOfService(order, now))) {
    case 'NEEDS_LICENCE': return `没有看过的${order.needs?.licence ? LICENCE_LABELS[order.needs.licence] : '证'}`
    case 'NEEDS_COVER': return '还没上意外险'
    case 'NEEDS_ADULT': return '还没满18岁'
    case 'NEEDS_VETTING': return '还没通过核查'
    default: return ''
  }
}
