import { dayOf } from '../../../domain/calendar/shanghai'
import { sayFreeTimes } from '../../../domain/person/freeTimes'
import { defineWrite, found } from '../../kernel/action'

/** 我的空闲时间: what she said before is replaced as a whole. */
export const setFreeTimes = defineWrite('person.setFreeTimes', {
  async run(tx, ctx, { slots = [], busy = [], ...said }) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    ctx.about(actor._id)
    const me = found(await tx.get('people', actor._id))
    await tx.replace('people', { ...me, freeTimes: sayFreeTimes({ ...said, slots, busy }, dayOf(now)) })
    return { personId: me._id }
  },
})
