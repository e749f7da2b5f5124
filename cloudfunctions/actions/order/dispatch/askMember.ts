import { whyNotAsk } from '../../../../domain/order/dispatch/dispatch'
import { newsOfDispatch } from '../../../../domain/order/dispatch/news'
import { isKnown, vouchedFor } from '../../../../domain/person/known'
import { hasRoom } from '../../../../domain/order/seats'
import { messageTo } from '../../../../domain/notice/message'
import { refuse } from '../../../../domain/ground/refusal'
import { membershipId } from '../../../../domain/team/membership'
import { defineWrite, found } from '../../../kernel/action'
import { tellPeople } from '../../notice/tellPeople'
import { readHanded } from './readHanded'

/** The leader asks one member to come; she claims like anybody, or does not. Judged as she would be at claiming. */
export const askMember = defineWrite('order.askMember', {
  async run(tx, ctx, { orderId, personId }) {
    const order = await readHanded(tx, ctx, orderId)
    if (order.dispatch?.state !== 'taken') refuse('DISPATCH_MOVED_ON')
    if (!hasRoom(order, ctx.now)) refuse('ORDER_NOT_OPEN')
    const membership = await tx.get('memberships', membershipId(order.handedTo ?? '', personId))
    if (membership?.state !== 'member') refuse('NOT_A_MEMBER')
    const person = found(await tx.get('people', personId))
    if (personId === ctx.actor._id || whyNotAsk(order, person, ctx.now)) refuse('MEMBER_NOT_FIT')
    const news = newsOfDispatch(order, 'asked')
    const cause = `askMember:${orderId}`
    if (await tx.get('messages', messageTo(personId, cause, news, ctx.now)._id)) refuse('MEMBER_ASKED')
    // She goes where the station sends her team: her leader speaks for her.
    if (!isKnown(person)) await tx.replace('people', vouchedFor(person, { by: 'team', at: ctx.now, byId: ctx.actor._id }))
    await tellPeople(tx, [personId], cause, news, ctx.now)
    return { orderId, personId }
  },
})
