import { decideStar as decide } from '../../../domain/star/award'
import { defineWrite } from '../../kernel/action'
import { keepStar, starToMove } from './starDesk'

/** An objection was looked into, by somebody who had no hand in it. */
export const decideStar = defineWrite('star.decide', {
  async run(tx, ctx, { starId, grant, note }) {
    const event = grant ? 'grant' : 'decline'
    return keepStar(tx, decide(await starToMove(tx, ctx, starId), event, ctx.actor._id, note, ctx.now), event, ctx.now)
  },
})
