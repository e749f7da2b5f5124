import { object } from '../../../domain/star/award'
import { defineWrite } from '../../kernel/action'
import { keepStar, starToMove } from './starDesk'

/** A villager of the station says what speaks against a star on notice; it stops until somebody has looked into it. */
export const objectToStar = defineWrite('star.object', {
  async run(tx, ctx, { starId, note }) {
    return keepStar(tx, object(await starToMove(tx, ctx, starId), ctx.actor._id, note, ctx.now), 'object', ctx.now)
  },
})
