import { dayOf } from '../../../domain/calendar/shanghai'
import { ruleOn } from '../../../domain/ground/ruleBook'
import { putOnNotice, starId } from '../../../domain/star/award'
import { STAR_RULES } from '../../../domain/star/starRules'
import { defineWrite } from '../../kernel/action'
import { keepStar, starToMove } from './starDesk'

/** The station has looked at a candidate and puts it up for everybody to see (R-S3). */
export const putStarOnNotice = defineWrite('star.putOnNotice', {
  async run(tx, ctx, { starId: id }) {
    const award = await starToMove(tx, ctx, id)
    const below = award.level > 1 ? await tx.get('starAwards', starId(award.personId, award.level - 1, award.year)) : null
    return keepStar(tx, putOnNotice(award, below, ruleOn(STAR_RULES, dayOf(ctx.now)), ctx.actor._id, ctx.now), 'putOnNotice', ctx.now)
  },
})
