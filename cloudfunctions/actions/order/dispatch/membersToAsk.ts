import { whyNotAsk } from '../../../../domain/order/dispatch/dispatch'
import { fitOf } from '../../../../domain/person/freeTimes'
import { refuse } from '../../../../domain/ground/refusal'
import { TEAM_LIMITS } from '../../../../domain/team/vocab'
import { defineRead, found } from '../../../kernel/action'
import { permitLeader } from './readHanded'

/** The members of the team that has it, and whether each may be asked: judged by the papers and times on her own
 *  document, so a page costs three reads however many are in the team. */
export const membersToAsk = defineRead('order.membersToAsk', {
  async run({ actor, now, store, permit }, { orderId, after }) {
    const order = found(await store.get('orders', orderId))
    permitLeader({ permit }, order)
    const { handedTo = refuse('DISPATCH_MOVED_ON') } = order
    const page = await store.query('memberships', {
      where: { teamId: handedTo, state: 'member' }, orderBy: { field: 'askedAt', direction: 'asc' }, after, limit: TEAM_LIMITS.page,
    })
    const people = await store.getMany('people', page.items.map(({ personId }) => personId))
    const members = people.map((person) => ({
      personId: person._id, name: person.name, whyNot: person._id === actor._id ? '您自己，想去点“我来帮”' : whyNotAsk(order, person, now), free: fitOf(person, order, now) === 'free',
    }))
    return { members, next: page.next }
  },
})
