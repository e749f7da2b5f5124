import { dayOf } from '../../../domain/calendar/shanghai'
import { HOURS_RULES } from '../../../domain/hours/hoursRules'
import { creditedMinutes } from '../../../domain/hours/minutes'
import { checkOut } from '../../../domain/order/attendance'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { defineWrite } from '../../kernel/action'
import { claimView } from './orderCard'
import { readOwnClaim, writeOwnClaim } from './ownClaim'

/** "It is done": minutes are counted by the rule of the day, and every cut is told. */
export const checkOutClaim = defineWrite('order.checkOut', {
  async run(tx, ctx, { orderId }) {
    const { order, person, claim } = await readOwnClaim(tx, ctx, orderId)
    const credited = creditedMinutes({ from: claim.checkedInAt, to: ctx.now }, order, ruleOn(HOURS_RULES, dayOf(ctx.now)))
    const moved = checkOut(order, person, claim, credited, ctx.now)
    await writeOwnClaim(tx, moved)
    const { claimId, state, creditMinutes, cuts } = claimView(moved.claim)
    return { claimId, state, creditMinutes, cuts }
  },
})
