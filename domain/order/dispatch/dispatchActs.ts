/** What one viewer may do about an order's dispatch now; the actions decide again. */
import { after } from '../../ground/lifeCycle'
import type { OrderAct } from '../contract'
import { DISPATCH_STEPS, dispatchStateOf } from './dispatch'
import type { Order } from '../order'
import { hasRoom } from '../seats'

export function dispatchActs(order: Order, viewer: { hands: boolean; leads: boolean }, now: string): OrderAct[] {
  const state = dispatchStateOf(order)
  const can = (event: 'hand' | 'takeOn' | 'giveBack') => after(DISPATCH_STEPS, state, event) !== null
  const room = hasRoom(order, now)
  const acts: [OrderAct, boolean][] = [
    ['dispatch', viewer.hands && room && !order.forChild && can('hand')],
    ['takeOn', viewer.leads && can('takeOn')],
    ['askMembers', viewer.leads && room && state === 'taken'],
    ['giveBackDispatch', viewer.leads && can('giveBack')],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}
