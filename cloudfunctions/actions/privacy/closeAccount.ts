import { addMinutes, dayOf } from '../../../domain/calendar/shanghai'
import { openIn } from '../../../domain/privacy/closing'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { CLOSING_ACCOUNT } from '../../../domain/privacy/retention'
import { personAccount } from '../../../domain/points/account'
import { refuse } from '../../../domain/ground/refusal'
import { defineWrite, found } from '../../kernel/action'
import { openThings } from './openThings'

/** 注销: asked here, done by the timer when the days to change one's mind are over. */
export const closeAccount = defineWrite('privacy.close', {
  async prepare({ actor, store, permit }) {
    permit({ owners: [actor._id] })
    return openThings(store, actor)
  },
  async run(tx, ctx, _input, open) {
    const { actor, now } = ctx
    ctx.permit({ owners: [actor._id] })
    ctx.about(actor._id)
    const person = found(await tx.get('people', actor._id))
    if (open.length > 0 || openIn(person, await tx.get('accounts', personAccount(actor._id))).length > 0) refuse('CLOSING_OPEN_THINGS')
    const before = await tx.get('closings', actor._id)
    if (before?.state === 'waiting') return { eraseAt: before.eraseAt }
    const eraseAt = addMinutes(now, ruleOn(CLOSING_ACCOUNT, dayOf(now)).days * 24 * 60)
    const closing = { _id: actor._id, state: 'waiting' as const, askedAt: now, eraseAt }
    if (before) await tx.replace('closings', { ...before, ...closing })
    else await tx.create('closings', closing)
    return { eraseAt }
  },
})
