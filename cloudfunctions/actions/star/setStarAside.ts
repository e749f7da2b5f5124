import { setAside } from '../../../domain/star/award'
import { defineWrite } from '../../kernel/action'
import { keepStar, starToMove } from './starDesk'

/** A candidate that is not to be put up, with the reason. */
export const setStarAside = defineWrite('star.setAside', {
  async run(tx, ctx, { starId, note }) {
    return keepStar(tx, setAside(await starToMove(tx, ctx, starId), ctx.actor._id, note, ctx.now), 'setAside', ctx.now)
  },
})
